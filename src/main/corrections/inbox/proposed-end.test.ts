import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import type { z } from 'zod';
import type { correctionsRequests } from '#shared/contract/corrections.ts';
import type { ReportId } from '#shared/domain/ids.ts';
import { closeWorkers } from '../../jobs/run-in-worker.ts';
import { aCorrectionsDesk, given } from '../a-corrections-desk.fixture.ts';
import { aMail, type MailWish } from '../a-mail.fixture.ts';

let desk: ReturnType<typeof aCorrectionsDesk>;
beforeEach(() => {
  desk = aCorrectionsDesk();
});
afterEach(() => desk.close());
afterAll(closeWorkers);

const take = async (wish: MailWish): Promise<ReportId> =>
  (await desk.import(aMail(wish))).reports[0]!.reportId;
const get = async (reportId: ReportId) => given(await desk.ask('corrections.get', { reportId }));
const step = async (
  reportId: ReportId,
  taken: z.input<(typeof correctionsRequests)['corrections.step']['input']>['step'],
) => given(await desk.ask('corrections.step', { reportId, step: taken }));
let answers = 0;
const answer = (text: string, from = 'Anna Leserin <anna.leserin@post.example>') =>
  desk.import(
    aMail({
      from,
      text,
      messageId: `<answer-${++answers}@post.example>`,
      subject: 'Re: Fehler',
      headers: { 'In-Reply-To': '<1@post.example>' },
    }),
  );

test('a mail that takes an earlier one back, or only thanks, is proposed as such and decided by nobody', async () => {
  const withdrawn = await get(
    await take({ messageId: '<w@x>', text: 'Mein Hinweis hat sich erledigt, mein Fehler.' }),
  );
  expect(withdrawn.proposedEnd).toEqual({
    says: 'withdrawal',
    from: 'letter',
    step: 'set-aside',
    as: 'withdrawn',
  });
  expect(withdrawn.report.standing).toMatchObject({ state: 'received', exit: null });
  const thanks = await get(
    await take({
      messageId: '<t@x>',
      subject: 'Ihr Bericht',
      text: 'Herzlichen Dank für den schönen Bericht!',
    }),
  );
  expect(thanks.proposedEnd).toEqual({ says: 'thanks', from: 'letter', step: 'set-aside', as: 'opinion' });
  expect(thanks.report.standing.state).toBe('received');
  expect(
    (await get(await take({ messageId: '<c@x>', text: 'Danke! Es sind aber 40 Tonnen.' }))).proposedEnd,
  ).toBeNull();
});

test('a reply of the reporter takes the report back; what others write does not', async () => {
  const reportId = await take({ text: 'Die Zahl im Artikel ist falsch.' });
  await answer('Hat sich erledigt, mein Fehler.', 'Beat Anders <beat@anders.example>');
  expect((await get(reportId)).proposedEnd).toBeNull();
  await answer('Hat sich erledigt, mein Fehler.\n\nAnna Leserin');
  expect((await get(reportId)).proposedEnd).toEqual({
    says: 'withdrawal',
    from: 'reply',
    step: 'set-aside',
    as: 'withdrawn',
  });
  await answer('Nein, doch nicht: Es steht auf Seite 3.');
  expect((await get(reportId)).proposedEnd).toBeNull();
});

test('thanks for an answer close a report again, and change nothing on its way', async () => {
  const reportId = await take({ text: 'Die Zahl im Artikel ist falsch.' });
  await answer('Besten Dank für Ihre Antwort!');
  expect((await get(reportId)).proposedEnd).toBeNull();
  given(await desk.ask('corrections.decide', { reportId, outcome: 'not-justified', reason: 'Sie stimmt.' }));
  await step(reportId, { type: 'closed' });
  await answer('Vielen Dank für die rasche Antwort.');
  expect((await get(reportId)).proposedEnd).toEqual({
    says: 'thanks',
    from: 'reply',
    step: 'closed',
    as: null,
  });
  expect((await step(reportId, { type: 'closed' })).proposedEnd).toBeNull();
});

test('who opens a report again is not asked a second time', async () => {
  const reportId = await take({ text: 'Mein Hinweis hat sich erledigt, mein Fehler.' });
  await step(reportId, { type: 'set-aside', as: 'withdrawn' });
  expect((await step(reportId, { type: 'reopened', reason: 'Es war doch einer.' })).proposedEnd).toBeNull();
});

test('a withdrawal in a mail of its own names the open report of the same reporter that it takes back', async () => {
  const from = 'Anna Leserin <Anna.Leserin@post.example>';
  const sent = (subject: string, text: string, sender = from) =>
    take({ from: sender, subject, text, messageId: `<${subject.length}-${text.length}@x>` });
  const bridge = await sent('Die Brücke', 'Die Brücke ist 40 Meter lang, nicht 50.');
  const takesBack = async (reportId: ReportId) => (await get(reportId)).takesBack?.reportId ?? null;
  const words = 'Bitte ignorieren Sie meinen Hinweis, ich habe mich verlesen.';
  // Nothing is named, and there is but one.
  const bare = await sent('Ohne Belang', words);
  expect(await takesBack(bare)).toBe(bridge);
  // Of several the subject tells which; without it nobody guesses.
  const tower = await sent('Der Turm', 'Der Turm ist 12 Meter hoch, nicht 13.');
  expect(await takesBack(bare)).toBe(bridge);
  expect(await takesBack(await sent('Nochmals', `${words} Gruss`))).toBeNull();
  expect(await takesBack(await sent('Rückzug: Der Turm', `${words} Danke`))).toBe(tower);
  // Somebody else cannot take it back, and what is set aside needs no end.
  const other = 'Beat Anders <beat@post.example>';
  expect(await takesBack(await sent('Der Turm', `${words} Beat`, other))).toBeNull();
  const again = await sent('AW: Die Brücke', `${words} Es sind 50.`);
  expect(await takesBack(again)).toBe(bridge);
  await step(bridge, { type: 'set-aside', as: 'withdrawn' });
  expect(await takesBack(again)).toBeNull();
});
