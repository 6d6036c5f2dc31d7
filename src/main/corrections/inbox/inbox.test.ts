import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { correctionsRequests } from '#shared/contract/corrections.ts';
import type { ArticleId, ReportId } from '#shared/domain/ids.ts';
import { clockDefaults } from '#shared/domain/report/correction-clocks.ts';
import { closeWorkers } from '../../jobs/run-in-worker.ts';
import { aCorrectionsDesk, given } from '../a-corrections-desk.fixture.ts';
import { aMail } from '../a-mail.fixture.ts';

const url = 'https://www.tagblatt.example/lokal/pegel';
const names = ['Aare', 'Birs', 'Chriesbach', 'Doubs'] as const;

let desk: ReturnType<typeof aCorrectionsDesk>;
let articleId: ArticleId;
let reports: Record<(typeof names)[number], ReportId>;
beforeEach(async () => {
  desk = aCorrectionsDesk();
  articleId = desk.piece(url, ['Der Pegel der Aare stieg in der Nacht um 12 Zentimeter.']);
  const mails = names.map((name, index) =>
    aMail({ subject: name, text: `${url}\nDie ${name} fliesst anders.`, messageId: `<${index}@x>` }),
  );
  const taken = (await desk.import(...mails)).reports;
  reports = Object.fromEntries(names.map((name, index) => [name, taken[index]!.reportId])) as typeof reports;
});
afterEach(() => desk.close());
afterAll(closeWorkers);

type List = z.input<(typeof correctionsRequests)['corrections.list']['input']>;
type Step = z.input<(typeof correctionsRequests)['corrections.step']['input']>['step'];
const list = async (input: List = {}) =>
  given(await desk.ask('corrections.list', input)).reports.map(({ subject }) => subject);
const counts = async (input: Pick<List, 'show' | 'filter'> = {}) =>
  given(await desk.ask('corrections.counts', { ...input, withChoices: true }));
const take = async (name: keyof typeof reports, step: Step) =>
  given(await desk.ask('corrections.step', { reportId: reports[name], step }));
const triaged = { type: 'triaged', errorType: 'name', severity: 'normal', personRelated: true } as const;

describe('the inbox', () => {
  it('is narrowed by what a report is and whose it is, each choice with its count', async () => {
    await take('Birs', { type: 'assigned', to: 'Lena Huber' });
    await take('Birs', triaged);
    await take('Doubs', { type: 'lane-set', lane: 'legal-letter' });
    expect(await list({ filter: { owner: 'Lena Huber' } })).toEqual(['Birs']);
    expect(await list({ filter: { owner: '' } })).toEqual(['Doubs', 'Chriesbach', 'Aare']);
    expect(await list({ filter: { errorType: 'name', personRelated: true } })).toEqual(['Birs']);
    expect(await list({ filter: { lane: 'legal-letter' } })).toEqual(['Doubs']);
    expect(await list({ filter: { readable: false } })).toEqual([]);
    expect(await list({ filter: { language: 'de', articleId } })).toHaveLength(4);
    expect(await list({ filter: { section: 'Sport' } })).toEqual([]);
    expect(await list({ words: 'fliesst', filter: { owner: '' } })).toHaveLength(3);
    expect(await counts({ filter: { owner: '' } })).toMatchObject({
      // Whose they are is counted as if the filter did not ask for it.
      choices: { owner: { 'Lena Huber': 1, '': 3 }, lane: { correction: 2, 'legal-letter': 1 } },
      views: { open: 4, mine: 1, nobody: 3, asleep: 0, all: 4 },
    });
  });

  it('loses a report that sleeps, and finds it again when its time has come', async () => {
    await take('Aare', { type: 'snoozed', until: '2026-02-12T09:00:00.000Z' });
    expect(await list()).toEqual(['Doubs', 'Chriesbach', 'Birs']);
    expect(await list({ filter: { asleep: true } })).toEqual(['Aare']);
    expect(await list({ show: 'all' })).toHaveLength(4);
    expect(desk.corrections.openReports()).toBe(3);
    expect((await counts()).views).toMatchObject({ open: 3, asleep: 1 });
    desk.wait(2 * 60 * 60 * 1000);
    expect(await list()).toContain('Aare');
    expect(desk.corrections.openReports()).toBe(4);
    expect((await counts()).views.asleep).toBe(0);
  });

  it('shows what is due first, page by page, and what is overdue', async () => {
    await take('Chriesbach', { type: 'due-set', due: '2026-02-12T08:00:00.000Z' });
    await take('Birs', { type: 'due-set', due: '2026-02-12T18:00:00.000Z' });
    await take('Aare', { type: 'reporter-asked', question: 'Wo?' });
    const first = given(await desk.ask('corrections.list', { sort: 'due', limit: 3 }));
    expect(first.reports.map(({ subject }) => subject)).toEqual(['Chriesbach', 'Birs', 'Doubs']);
    const rest = given(await desk.ask('corrections.list', { sort: 'due', limit: 3, after: first.next }));
    expect(rest.reports.map(({ subject }) => subject)).toEqual(['Aare']);
    expect(rest.next).toBeNull();
    desk.wait(2 * 60 * 60 * 1000);
    expect(await list({ filter: { due: 'overdue' } })).toEqual(['Chriesbach']);
    expect(await list({ filter: { due: 'today' } })).toEqual(['Chriesbach', 'Birs']);
    expect((await counts()).choices?.due).toEqual({ overdue: 1, today: 2 });
  });

  it('goes by the clocks as they are now', async () => {
    const due = async () => given(await desk.ask('corrections.list', {})).reports[0]?.due;
    expect((await due())?.step).toBe('acknowledge');
    desk.settle({ clocks: { ...clockDefaults, otherHours: 1, acknowledgeWorkingDays: 9 } });
    expect((await due())?.step).toBe('decide');
  });

  it('keeps views under their names', async () => {
    const view = {
      name: 'Namen',
      show: 'open',
      filter: { errorType: 'name' },
      sort: 'due',
      words: '',
    } as const;
    given(await desk.ask('corrections.keepView', view));
    given(
      await desk.ask('corrections.keepView', { ...view, name: 'Anwälte', filter: { lane: 'legal-letter' } }),
    );
    given(await desk.ask('corrections.keepView', { ...view, sort: 'newest' }));
    const { views } = given(await desk.ask('corrections.views', {}));
    expect(views.map(({ name, sort }) => [name, sort])).toEqual([
      ['Anwälte', 'due'],
      ['Namen', 'newest'],
    ]);
    given(await desk.ask('corrections.dropView', { name: 'Namen' }));
    expect(given(await desk.ask('corrections.views', {})).views).toHaveLength(1);
  });
});

describe('several reports', () => {
  it('are set aside at once, those refused with the reason, and all is taken back together', async () => {
    await take('Aare', { type: 'set-aside', as: 'opinion' });
    const reportIds = Object.values(reports);
    const spam = { type: 'set-aside', as: 'spam' } as const;
    const preview = given(await desk.ask('corrections.stepMany', { reportIds, step: spam, preview: true }));
    expect(preview.done).toHaveLength(3);
    expect(await list()).toHaveLength(3);
    desk.events.length = 0;
    const answer = given(await desk.ask('corrections.stepMany', { reportIds, step: spam }));
    expect(answer.refused).toMatchObject([
      { reportId: reports.Aare, subject: 'Aare', code: 'step-not-allowed' },
    ]);
    expect(desk.events).toEqual([{ type: 'corrections.changed', reportId: null }]);
    expect(await list()).toEqual([]);
    const back = given(await desk.ask('corrections.undoMany', { events: answer.done }));
    expect(back.refused).toEqual([]);
    expect(await list()).toHaveLength(3);
  });

  it('are given to somebody, put to sleep and triaged', async () => {
    const reportIds = [reports.Birs, reports.Doubs];
    const many = async (
      step: Exclude<Step, { type: 'closed' }> & { type: 'assigned' | 'snoozed' | 'triaged' },
    ) => given(await desk.ask('corrections.stepMany', { reportIds, step: step as never }));
    await many({ type: 'assigned', to: 'Nora Gut' });
    await many(triaged);
    await many({ type: 'snoozed', until: '2026-02-13T07:00:00.000Z' });
    expect(await list({ filter: { asleep: true, owner: 'Nora Gut', errorType: 'name' } })).toEqual([
      'Doubs',
      'Birs',
    ]);
    const past = await many({ type: 'snoozed', until: '2026-02-12T07:00:00.000Z' });
    expect(past.refused.map(({ code }) => code)).toEqual(['moment-past', 'moment-past']);
  });
});
