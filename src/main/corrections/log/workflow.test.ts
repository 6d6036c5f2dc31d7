import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { plainStep } from '#shared/contract/corrections.ts';
import { isRefusal } from '#shared/contract/errors.ts';
import type { ReportId } from '#shared/domain/ids.ts';
import { closeWorkers } from '../../jobs/run-in-worker.ts';
import { aCorrectionsDesk, given } from '../a-corrections-desk.fixture.ts';
import { aMail } from '../a-mail.fixture.ts';

const url = 'https://www.tagblatt.example/lokal/pegel';
const letter = `Ort des Fehlers: ${url}
Beschreibung: Statt «um 12 Zentimeter» muss es «um 21 Zentimeter» heissen.
Belege: https://amt.example/pegel`;
const nora = { by: 'Nora Gut', language: 'de' } as const;

let desk: ReturnType<typeof aCorrectionsDesk>;
let reportId: ReportId;
beforeEach(async () => {
  desk = aCorrectionsDesk();
  desk.piece(url, ['Der Pegel der Aare stieg in der Nacht um 12 Zentimeter, wie das Amt mitteilt.']);
  reportId = (await desk.import(aMail({ text: letter }))).reports[0]!.reportId;
});
afterEach(() => desk.close());
afterAll(closeWorkers);

type Step = z.input<typeof plainStep>;
const take = (step: Step, asker?: typeof nora) => desk.ask('corrections.step', { reportId, step }, asker);
const undo = (event: number) => desk.ask('corrections.undo', { reportId, event });
const get = async () => given(await desk.ask('corrections.get', { reportId }));
const draft = (text: string) =>
  desk.ask('corrections.draftNotice', { reportId, text, language: 'de', placement: 'bottom' });
const publish = () => desk.ask('corrections.publish', { reportId });
const codeOf = async (answer: Promise<unknown>) => {
  const value = await answer;
  return isRefusal(value) ? value.code : 'taken';
};

async function fix(): Promise<void> {
  given(await desk.ask('corrections.decide', { reportId, outcome: 'justified', reason: 'Stimmt.' }));
  const change = { was: 'um 12 Zentimeter', now: 'um 21 Zentimeter', changeClass: 'correction' } as const;
  given(await desk.ask('corrections.fix', { reportId, ...change }));
}

describe('where two are needed', () => {
  beforeEach(async () => {
    desk.settle({ secondApproval: true });
    await fix();
  });

  it('nothing is published before another person has approved it, and the log says who', async () => {
    expect(await codeOf(take({ type: 'approval-asked' }))).toBe('notice-missing');
    given(await draft('Korrektur: Es sind 21 Zentimeter.'));
    expect(await codeOf(publish())).toBe('approval-missing');
    given(await take({ type: 'approval-asked' }));
    expect(await codeOf(publish())).toBe('approval-missing');
    expect((await get()).nextSteps).not.toContain('published');
    expect(await codeOf(take({ type: 'approved' }))).toBe('own-approval');
    given(await take({ type: 'approved' }, nora));
    expect((await get()).nextSteps).toContain('published');
    expect(given(await publish()).events.at(-1)).toMatchObject({
      type: 'published',
      by: 'Lena Huber',
      secondedBy: 'Nora Gut',
    });
  });

  it('whoever worded the notice anew asks anew', async () => {
    given(await draft('Erster Entwurf'));
    given(await take({ type: 'approval-asked' }));
    given(await take({ type: 'approval-refused', reason: 'Zu knapp.' }, nora));
    expect((await get()).report.standing.state).toBe('correction-in-progress');
    given(await take({ type: 'approval-asked' }));
    given(await take({ type: 'approved' }, nora));
    given(await draft('Zweiter Entwurf'));
    expect(await codeOf(publish())).toBe('approval-missing');
    expect(desk.corrections.inProgress((await get()).article!.articleId)).toEqual([reportId]);
  });
});

it('a newsroom of one publishes by itself, and the log says so', async () => {
  await fix();
  given(await draft('Korrektur: Es sind 21 Zentimeter.'));
  expect(given(await publish()).events.at(-1)).toMatchObject({ type: 'published', secondedBy: null });
});

describe('the name of the reporter', () => {
  it.each(['Danke an Anna Leserin!', 'Danke an LESERIN, Anna'])(
    'stands in no notice without consent: «%s»',
    async (text) => {
      await fix();
      expect(await codeOf(draft(text))).toBe('name-without-consent');
      expect((await get()).report.standing.noticeId).toBeNull();
      given(await take({ type: 'consent-set', mayBeNamed: true }));
      given(await draft(text));
    },
  );

  it('may be said with consent, the address never', async () => {
    await fix();
    given(await take({ type: 'consent-set', mayBeNamed: true }));
    expect(await codeOf(draft('Von anna.leserin@post.example.'))).toBe('address-in-notice');
  });

  it('goes out with no notice once the consent is withdrawn', async () => {
    await fix();
    given(await take({ type: 'consent-set', mayBeNamed: true }));
    given(await draft('Danke an Anna Leserin.'));
    given(await take({ type: 'consent-set', mayBeNamed: false }));
    expect(await codeOf(publish())).toBe('name-without-consent');
    expect((await get()).report.standing.state).toBe('correction-in-progress');
  });

  it('may be said in part, as that of a person in the piece', async () => {
    await fix();
    expect(await codeOf(draft('Es war Marianna Leserins Pegel.'))).toBe('taken');
  });
});

describe('undoing', () => {
  it('is an event of its own, and changes row and search with it', async () => {
    given(await take({ type: 'set-aside', as: 'spam' }));
    const { events, undoable } = await get();
    expect(undoable).toContain(events.length);
    const { report, events: after } = given(await undo(events.length));
    expect(report.standing).toMatchObject({ state: 'received', exit: null });
    expect(after.map(({ type }) => type)).toEqual(['received', 'matched', 'set-aside', 'undone']);
    const { reports } = given(await desk.ask('corrections.list', {}));
    expect(reports).toMatchObject([{ reportId, state: 'received' }]);
  });

  it('of what had its effect is refused, and of what is not there', async () => {
    await fix();
    expect(await codeOf(undo(3))).toBe('undo-not-allowed');
    expect(await codeOf(undo(1))).toBe('undo-not-allowed');
    expect(await codeOf(undo(40))).toBe('undo-not-allowed');
    expect((await get()).events).toHaveLength(4);
  });

  it('of a decision takes its reason out of the proposal for a notice', async () => {
    given(await desk.ask('corrections.decide', { reportId, outcome: 'justified', reason: 'Falsch.' }));
    given(await undo(3));
    await fix();
    expect((await get()).report.standing.outcome).toBe('justified');
  });
});

describe('a report in hand', () => {
  it('has an owner, a lane and a day of its own, in the list as on its page', async () => {
    const due = '2026-02-20T11:00:00.000Z';
    given(await take({ type: 'assigned', to: 'Nora Gut' }));
    given(await take({ type: 'lane-set', lane: 'right-of-reply' }));
    given(await take({ type: 'due-set', due: '2026-02-20T11:00:00Z' }));
    const { reports } = given(await desk.ask('corrections.list', {}));
    expect(reports).toMatchObject([
      { owner: 'Nora Gut', lane: 'right-of-reply', due: { step: 'anything', at: due } },
    ]);
    given(await take({ type: 'due-set', due: null }));
    expect((await get()).due?.step).toBe('decide');
  });

  it('sleeps only until a moment that is still to come', async () => {
    expect(await codeOf(take({ type: 'snoozed', until: '2026-02-12T07:00:00.000Z' }))).toBe('moment-past');
    given(await take({ type: 'snoozed', until: '2026-02-13T07:00:00.000Z' }));
    expect((await get()).report.standing.snoozedUntil).toBe('2026-02-13T07:00:00.000Z');
  });

  it('is the same after it was made anew, whatever was done and undone', async () => {
    given(await take({ type: 'assigned', to: 'Nora Gut' }));
    given(await take({ type: 'source-consulted', source: 'Amt', says: '21' }));
    given(await take({ type: 'author-statement', text: 'Verschrieben.' }));
    given(await take({ type: 'affected-set', affected: true }));
    given(await undo(3));
    given(await take({ type: 'snoozed', until: '2026-02-13T07:00:00.000Z' }));
    const before = desk.store.reports.derived(reportId);
    desk.store.reports.forgetDerived();
    await desk.corrections.rebuild();
    expect(desk.store.reports.derived(reportId)).toEqual(before);
    expect(before?.report.standing).toMatchObject({ owner: '', affected: true });
  });
});
