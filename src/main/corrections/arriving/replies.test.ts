import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import type { z } from 'zod';
import type { correctionsRequests } from '#shared/contract/corrections.ts';
import type { ReportId } from '#shared/domain/ids.ts';
import { closeWorkers } from '../../jobs/run-in-worker.ts';
import { sha256Of } from '../../store/originals.ts';
import { aCorrectionsDesk, given } from '../a-corrections-desk.fixture.ts';
import { aMail, type MailWish } from '../a-mail.fixture.ts';

let desk: ReturnType<typeof aCorrectionsDesk>;
beforeEach(() => {
  desk = aCorrectionsDesk();
});
afterEach(() => desk.close());
afterAll(closeWorkers);

const first = (wish: MailWish = {}) => aMail({ text: 'Die Zahl im Artikel ist falsch.', ...wish });
const reply = (wish: MailWish = {}) =>
  aMail({
    messageId: '<2@post.example>',
    subject: 'Re: Fehler',
    date: 'Fri, 13 Feb 2026 09:15:00 +0100',
    text: 'Es steht auf Seite Drei der Uferstudie.\n\nAm 12. Februar 2026 schrieb Lena Huber:\n> Wo steht das?',
    ...wish,
    headers: { 'In-Reply-To': '<1@post.example>', ...wish.headers },
  });
async function aReport(): Promise<ReportId> {
  return (await desk.import(first())).reports[0]!.reportId;
}
const get = async (reportId: ReportId) => given(await desk.ask('corrections.get', { reportId }));
type Step = z.input<(typeof correctionsRequests)['corrections.step']['input']>['step'];
const step = async (reportId: ReportId, taken: Step) =>
  given(await desk.ask('corrections.step', { reportId, step: taken }));
const found = async (words: string) =>
  given(await desk.ask('corrections.list', { show: 'all', words })).reports.map(({ reportId }) => reportId);
const open = async () =>
  given(await desk.ask('corrections.list', { show: 'open' })).reports.map(({ reportId }) => reportId);

test('a reply joins the report that it answers, with its own words, and is found by them', async () => {
  const reportId = await aReport();
  await step(reportId, { type: 'reporter-asked', question: 'Wo steht das?' });
  const mail = reply();
  expect(await desk.import(mail)).toMatchObject({ imported: 0, replies: 1, repliedTo: [reportId] });
  const { report, events } = await get(reportId);
  expect(report.standing).toMatchObject({ state: 'under-review', replied: false });
  expect(events.at(-1)).toMatchObject({
    ...{ type: 'reply-joined', by: '', fromOther: false, text: 'Es steht auf Seite Drei der Uferstudie.' },
    from: 'Anna Leserin <anna.leserin@post.example>',
  });
  expect(desk.store.reports.message(sha256Of(mail))).toEqual(mail);
  expect(await found('Uferstudie')).toEqual([reportId]);
  desk.store.forgetDerived();
  await desk.corrections.rebuild();
  expect((await get(reportId)).report).toEqual(report);
  expect(await found('Uferstudie')).toEqual([reportId]);
});

test('a mail that comes again names the report that it is in, whether it opened it or answered it', async () => {
  const reportId = await aReport();
  await desk.import(reply());
  expect(await desk.import(first())).toMatchObject({ duplicates: 1, knownIn: [reportId] });
  expect(await desk.import(reply())).toMatchObject({ duplicates: 1, knownIn: [reportId] });
  const another = first({ headers: { 'X-Weg': 'anders' } });
  expect(await desk.import(another)).toMatchObject({ duplicates: 1, knownIn: [reportId] });
});

test('a reply to a reply joins too, and the same mail again is known', async () => {
  const reportId = await aReport();
  await desk.import(reply());
  const further = reply({
    messageId: '<3@post.example>',
    text: 'Noch etwas.',
    headers: { 'In-Reply-To': '', References: '<x@y> <2@post.example>' },
  });
  expect(await desk.import(further, reply())).toMatchObject({ replies: 1, duplicates: 1, imported: 0 });
  expect((await get(reportId)).events.filter(({ type }) => type === 'reply-joined')).toHaveLength(2);
});

test('a reply to a closed report does not reopen it, but waits in the inbox until somebody has seen to it', async () => {
  const reportId = await aReport();
  await desk.ask('corrections.decide', { reportId, outcome: 'not-justified', reason: 'Stimmt so.' });
  await step(reportId, { type: 'closed' });
  expect(await open()).toEqual([]);
  await desk.import(reply());
  expect((await get(reportId)).report.standing).toMatchObject({ state: 'closed', replied: true });
  expect(await open()).toEqual([reportId]);
  const searched = async (words: string, show: 'open' | 'closed' = 'open') =>
    given(await desk.ask('corrections.list', { show, words })).reports.map((report) => report.reportId);
  expect(await searched('Zahl')).toEqual([reportId]);
  expect(await searched('Zahl', 'closed')).toEqual([reportId]);
  expect((await step(reportId, { type: 'closed' })).report.standing.replied).toBe(false);
  expect(await searched('Zahl')).toEqual([]);
  expect(await open()).toEqual([]);
});

test('a reply from somebody else’s address says so', async () => {
  const reportId = await aReport();
  await desk.import(reply({ from: 'Beat Nachbar <beat@anderswo.example>' }));
  expect((await get(reportId)).events.at(-1)).toMatchObject({
    fromOther: true,
    from: 'Beat Nachbar <beat@anderswo.example>',
  });
});

test('an absence note to a letter joins nothing and is set aside', async () => {
  const reportId = await aReport();
  await step(reportId, { type: 'reporter-asked', question: 'Wo?' });
  const absent = reply({
    subject: 'Automatische Antwort: Fehler',
    headers: { 'Auto-Submitted': 'auto-replied' },
  });
  expect(await desk.import(absent)).toMatchObject({ imported: 1, replies: 0 });
  expect((await get(reportId)).report.standing.state).toBe('awaiting-reporter');
});

test('the same letter under another id or with other transport headers is a duplicate', async () => {
  const reportId = await aReport();
  const other = first({
    messageId: '<other@server.example>',
    headers: { Received: 'from a by b; Thu, 12 Feb 2026 09:16:00 +0100' },
  });
  expect(await desk.import(other)).toMatchObject({ imported: 0, duplicates: 1 });
  const later = first({ messageId: '<later@post.example>', date: 'Fri, 13 Feb 2026 09:15:00 +0100' });
  expect(await desk.import(later)).toMatchObject({ imported: 1, duplicates: 0 });
  expect((await get(reportId)).events.at(-1)?.type).toBe('noted');
});

test('what a filter called spam is set aside with its words, and may be reopened', async () => {
  const { reports } = await desk.import(first({ headers: { 'X-Spam-Flag': 'YES' } }));
  const { reportId } = reports[0]!;
  const { report, nextSteps, events } = await get(reportId);
  expect(report.standing).toMatchObject({ state: 'set-aside', exit: 'spam' });
  expect(report.claim.description).toContain('Zahl');
  expect(events.at(-1)).toMatchObject({ type: 'set-aside', by: '' });
  expect(nextSteps).toContain('reopened');
  const hams = await desk.import(
    first({ messageId: '<9@x>', subject: 'b', headers: { 'X-Spam-Status': 'No, score=1' } }),
  );
  expect((await get(hams.reports[0]!.reportId)).report.standing.state).toBe('received');
});
