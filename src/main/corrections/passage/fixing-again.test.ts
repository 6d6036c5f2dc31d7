import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import type { z } from 'zod';
import { bodyText } from '#shared/article-body/text.ts';
import type { plainStep } from '#shared/contract/corrections.ts';
import { isRefusal } from '#shared/contract/errors.ts';
import type { ArticleId, ReportId } from '#shared/domain/ids.ts';
import { closeWorkers } from '../../jobs/run-in-worker.ts';
import { aCorrectionsDesk, given } from '../a-corrections-desk.fixture.ts';
import { aMail } from '../a-mail.fixture.ts';

const url = 'https://www.tagblatt.example/lokal/bruecke';
const paragraph = 'Der Umweg dauert zehn Minuten, wie das Tiefbauamt mitteilt.';
const nora = { by: 'Nora Gut', language: 'de' } as const;
const day = 24 * 60 * 60 * 1000;

let desk: ReturnType<typeof aCorrectionsDesk>;
let articleId: ArticleId;
let mails = 0;
beforeEach(() => {
  desk = aCorrectionsDesk();
  articleId = desk.piece(url, [paragraph]);
});
afterEach(() => desk.close());
afterAll(closeWorkers);

const reported = async (): Promise<ReportId> => {
  const text = `Ort des Fehlers: ${url}\nBeschreibung: Das stimmt nicht (${mails}).`;
  const { reports } = await desk.import(aMail({ text, messageId: `<${++mails}@post.example>` }));
  const reportId = reports[0]?.reportId as ReportId;
  given(await desk.ask('corrections.decide', { reportId, outcome: 'justified', reason: 'Stimmt.' }));
  return reportId;
};
const fix = (reportId: ReportId, was: string, now: string) =>
  desk.ask('corrections.fix', { reportId, was, now, changeClass: 'correction' });
const draft = (reportId: ReportId, text: string) =>
  desk.ask('corrections.draftNotice', { reportId, text, language: 'de', placement: 'bottom' });
const take = (reportId: ReportId, step: z.input<typeof plainStep>, asker?: typeof nora) =>
  desk.ask('corrections.step', { reportId, step }, asker);
const publish = (reportId: ReportId) => desk.ask('corrections.publish', { reportId });
const undo = (reportId: ReportId, event: number) => desk.ask('corrections.undo', { reportId, event });
const codeOf = (answer: unknown) => (isRefusal(answer) ? answer.code : 'taken');
const line = () =>
  bodyText(given(desk.articles.content(articleId)).body)
    .split('\n')
    .at(-1);
const notices = () => given(desk.articles.content(articleId)).notices;
const ledger = () => desk.store.ledger.all().map(({ entry: { was, now } }) => ({ was, now }));

it('two reports on one piece go out together, or none does', async () => {
  const [a, b] = [await reported(), await reported()];
  given(await fix(a, 'zehn Minuten', 'zwanzig Minuten'));
  given(await fix(b, 'Tiefbauamt', 'Tiefbauamt Thun'));
  given(await draft(a, 'Zwanzig Minuten.'));
  const refused = await publish(a);
  expect(refused).toMatchObject({ code: 'correction-waits', params: { was: 'Tiefbauamt' } });
  expect(desk.articles.publicText(articleId)?.text).toContain(paragraph);
  expect(ledger()).toEqual([]);

  given(await draft(b, 'Das Tiefbauamt Thun.'));
  const detail = given(await desk.ask('corrections.get', { reportId: a }));
  expect(detail.outgoing.map(({ reportId, ready }) => [reportId, ready])).toEqual([
    [a, true],
    [b, true],
  ]);
  given(await publish(a));
  for (const reportId of [a, b])
    expect(given(await desk.ask('corrections.get', { reportId })).report.standing.state).toBe('published');
  expect(ledger()).toEqual(
    expect.arrayContaining([
      { was: 'zehn Minuten', now: 'zwanzig Minuten' },
      { was: 'Tiefbauamt', now: 'Tiefbauamt Thun' },
    ]),
  );
  expect(ledger()).toHaveLength(2);
  expect(desk.articles.unclassed(articleId, desk.corrections.fixesUnderway(articleId))).toEqual([]);
});

it('nothing that another has not approved goes out with what was approved', async () => {
  desk.settle({ secondApproval: true });
  const [a, b] = [await reported(), await reported()];
  given(await fix(a, 'zehn', 'zwanzig'));
  given(await fix(b, 'Tiefbauamt', 'Bauamt'));
  for (const reportId of [a, b]) given(await draft(reportId, 'Notiz.'));
  given(await take(a, { type: 'approval-asked' }));
  given(await take(a, { type: 'approved' }, nora));
  expect(codeOf(await publish(a))).toBe('correction-waits');
});

it('a fix from before the public version stands in it and is not made a second time', async () => {
  const reportId = await reported();
  given(await fix(reportId, 'Tiefbauamt', 'Tiefbauamt Thun'));
  // As older programs did when another report of the piece was published.
  given(desk.articles.makeVersion(articleId, 'corrected', '', 'Lena Huber'));
  expect(desk.articles.changes(articleId, desk.corrections.fixesUnderway(articleId))).toEqual([]);
});

it('a wrong fix that was refused is fixed again, and notice and ledger say what readers had and have', async () => {
  desk.settle({ secondApproval: true });
  const reportId = await reported();
  given(await fix(reportId, 'zehn', 'zwölf'));
  given(await draft(reportId, 'Richtig ist: zwölf.'));
  given(await take(reportId, { type: 'approval-asked' }));
  given(await take(reportId, { type: 'approval-refused', reason: 'Es sind zwanzig.' }, nora));
  const again = given(await fix(reportId, 'dauert zwölf', 'dauert zwanzig'));
  expect(line()).toBe(paragraph.replace('zehn', 'zwanzig'));
  expect(again.report.standing).toMatchObject({
    state: 'correction-in-progress',
    fix: { was: 'dauert zehn', now: 'dauert zwanzig' },
    noticeId: null,
  });
  // The notice that said otherwise is gone, and without one nothing can be approved.
  expect(notices()).toEqual([]);
  expect(codeOf(await take(reportId, { type: 'approval-asked' }))).toBe('notice-missing');
  given(await draft(reportId, 'Richtig ist: zwanzig.'));
  given(await take(reportId, { type: 'approval-asked' }));
  given(await take(reportId, { type: 'approved' }, nora));
  given(await publish(reportId));
  expect(ledger()).toEqual([{ was: 'dauert zehn', now: 'dauert zwanzig' }]);
});

it('a fix, its notice and a fix on top of it are taken back one by one, in the piece as in the log', async () => {
  const reportId = await reported();
  given(await fix(reportId, 'zehn', 'zwölf'));
  given(await draft(reportId, 'Zwölf.'));
  given(await fix(reportId, 'zwölf', 'zwanzig'));
  const { events } = given(await desk.ask('corrections.get', { reportId }));
  const place = events.length;
  const back = given(await undo(reportId, place));
  expect(line()).toBe(paragraph.replace('zehn', 'zwölf'));
  expect(back.report.standing).toMatchObject({
    fix: { was: 'zehn', now: 'zwölf' },
    noticeId: expect.any(String),
  });
  expect(notices().map(({ text }) => text)).toEqual(['Zwölf.']);
  given(await undo(reportId, place - 1));
  expect(notices()).toEqual([]);
  const all = given(await undo(reportId, place - 2));
  expect(line()).toBe(paragraph);
  expect(all.report.standing).toMatchObject({ state: 'decided', fix: null });
});

it('a report that is opened again takes its fix and its draft out of the piece', async () => {
  const reportId = await reported();
  given(await fix(reportId, ' zehn', ''));
  given(await draft(reportId, 'Gestrichen.'));
  const { report, undoable, events } = given(
    await take(reportId, { type: 'reopened', reason: 'Doch nicht.' }),
  );
  expect(report.standing).toMatchObject({ state: 'under-review', fix: null, outcome: null });
  expect(undoable).not.toContain(events.length);
  expect(line()).toBe(paragraph);
  expect(notices()).toEqual([]);
});

it('a fix that somebody wrote over is neither published nor guessed at', async () => {
  const reportId = await reported();
  given(await fix(reportId, 'zehn', 'zwölf'));
  given(await draft(reportId, 'Zwölf.'));
  expect(desk.articles.replacePassage(articleId, 'zwölf', 'zwanzig')).toBeNull();
  expect(codeOf(await publish(reportId))).toBe('fix-gone');
  expect(codeOf(await fix(reportId, 'zwanzig', 'dreissig'))).toBe('fix-gone');
  // Opened again it leaves what it did not write, as a change that waits for a class.
  given(await take(reportId, { type: 'reopened', reason: 'Neu.' }));
  expect(desk.articles.unclassed(articleId, desk.corrections.fixesUnderway(articleId))).toHaveLength(1);
  given(await desk.ask('corrections.decide', { reportId, outcome: 'justified', reason: 'Stimmt.' }));
  expect(codeOf(await fix(reportId, 'zwanzig', 'dreissig'))).toBe('passage-not-public');
});

it('a notice bears the day on which it comes out, and shows it before', async () => {
  const reportId = await reported();
  given(await fix(reportId, 'zehn Minuten', 'zwanzig Minuten'));
  const proposal = given(await desk.ask('corrections.proposeNotice', { reportId, language: 'de' }));
  expect(proposal.text).toContain('12. Februar 2026, 08.12 Uhr');
  const words = { reportId, ...proposal, language: 'de', placement: 'bottom' } as const;
  given(await desk.ask('corrections.draftNotice', words));
  desk.wait(4 * day);
  const { outgoing } = given(await desk.ask('corrections.get', { reportId }));
  expect(outgoing[0]).toMatchObject({ notice: expect.stringContaining('16. Februar 2026'), dated: 'anew' });
  const { events } = given(await publish(reportId));
  expect(notices()[0]?.text).toMatch(/^Korrektur, 16\. Februar 2026, 08\.12 Uhr: /);
  expect(desk.store.ledger.all()[0]?.entry.notice).toBe(notices()[0]?.text);
  expect(events.at(-1)).toMatchObject({ type: 'published', notice: notices()[0]?.text });
});

it.each(['lena huber', ' LENA  Huber '])('nobody becomes another by typing «%s»', async (by) => {
  desk.settle({ secondApproval: true });
  const reportId = await reported();
  given(await fix(reportId, 'zehn', 'zwanzig'));
  given(await draft(reportId, 'Zwanzig.'));
  given(await take(reportId, { type: 'approval-asked' }));
  const approved = { reportId, step: { type: 'approved' } } as const;
  expect(codeOf(await desk.ask('corrections.step', approved, { by, language: 'de' }))).toBe('own-approval');
  given(await take(reportId, { type: 'approved' }, nora));
});
