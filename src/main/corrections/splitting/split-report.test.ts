import { afterAll, beforeEach, expect, it } from 'vitest';
import type { ReportId, UploadId } from '#shared/domain/ids.ts';
import { openTestDesk, type TestDesk } from '../../desk-for-tests.ts';
import { closeWorkers } from '../../jobs/run-in-worker.ts';
import { aMail, type MailWish } from '../a-mail.fixture.ts';

afterAll(closeWorkers);

const second = 'Und dann noch: Sie schreiben «Meier», richtig wäre «Maier».';
const text = `Guten Tag

In https://www.morgenblatt.example/region/uferweg sind zwei Fehler.

Sie schreiben «312 Unterschriften», es waren aber 512.

${second}

Freundliche Grüsse
Anna Leserin`;

let desk: TestDesk;
let first: ReportId;
beforeEach(async () => {
  desk = await openTestDesk();
  first = (await bringIn({ text })).reports[0]!.reportId;
});

async function bringIn(mail: MailWish) {
  const uploadIds = [(await desk.upload('hinweis.eml', aMail(mail))) as UploadId];
  return desk.ask('corrections.import', { uploadIds });
}
const get = (reportId: ReportId) => desk.ask('corrections.get', { reportId });
const split = async (words = second) =>
  (await desk.ask('corrections.split', { reportId: first, words })).split;
const closed = async (reportId: ReportId) => {
  await desk.ask('corrections.decide', { reportId, outcome: 'not-justified', reason: 'Stimmt so.' });
  await desk.ask('corrections.step', { reportId, step: { type: 'closed' } });
};
const splitPlace = async () => (await get(first)).events.findIndex(({ type }) => type === 'split-off') + 1;

it('makes two reports of one mail, each with its own claim and its own way, that name each other', async () => {
  const part = await split();
  const [one, other] = [await get(first), await get(part)];
  expect(other.report).toMatchObject({
    ...{ rawSha256: one.report.rawSha256, receivedAt: one.report.receivedAt },
    claim: {
      ...{ quoted: 'Meier', proposed: 'Maier', reporterName: 'Anna Leserin' },
      locationUrl: 'https://www.morgenblatt.example/region/uferweg',
      text: one.report.claim.text,
    },
  });
  expect(other.report.claim.description).not.toContain('312');
  expect(one.report.claim).toMatchObject({ quoted: '312 Unterschriften' });
  expect(one.report.claim.description).not.toContain('Meier');
  expect(other.events[0]).toMatchObject({ type: 'received', partOf: first, words: second });
  expect(one.events.at(-1)).toMatchObject({ type: 'split-off', reportId: part, words: second });
  expect(one.siblings).toMatchObject([{ reportId: part, says: 'Meier', state: 'received' }]);
  expect(other.siblings).toMatchObject([{ reportId: first, says: '312 Unterschriften' }]);
  await closed(part);
  expect((await get(first)).report.standing.state).toBe('received');
  expect((await get(first)).siblings).toMatchObject([{ state: 'closed', outcome: 'not-justified' }]);
});

it('gives the same rows when all are made anew', async () => {
  const part = await split();
  const before = [await get(first), await get(part), await desk.ask('corrections.list', { show: 'all' })];
  await desk.ask('desk.rebuild', {});
  expect([await get(first), await get(part), await desk.ask('corrections.list', { show: 'all' })]).toEqual(
    before,
  );
});

it('proposes what claims something else than the report, and nothing once that is split off', async () => {
  expect(await desk.ask('corrections.proposeSplit', { reportId: first })).toEqual({ words: second });
  const part = await split();
  expect(await desk.ask('corrections.proposeSplit', { reportId: first })).toEqual({ words: '' });
  expect(await desk.ask('corrections.proposeSplit', { reportId: part })).toEqual({ words: '' });
});

it('proposes no answer of the box that tells of no error, whatever figures stand in it', async () => {
  const { reports } = await bringIn({
    messageId: '<box@post.example>',
    text: 'Ort des Fehlers: https://www.morgenblatt.example/region/uferweg\n\nBeschreibung: Sie schreiben «312 Unterschriften», es waren aber 512.\n\nBelege:\nhttps://www.birsau.example/protokoll (Seite 7, Tabelle 2)',
  });
  const { reportId } = reports[0]!;
  expect(await desk.ask('corrections.proposeSplit', { reportId })).toEqual({ words: '' });
});

it('takes only words that stand in the mail, however its lines break', async () => {
  const refused = await desk.refusal('corrections.split', { reportId: first, words: 'Etwas anderes.' });
  expect(refused.code).toBe('words-not-in-mail');
  expect((await get(first)).events.at(-1)?.type).not.toBe('split-off');
  await split('Und dann noch: Sie schreiben\n«Meier»,   richtig wäre «Maier».');
});

it('has its clock run since the mail came, and counts its thanks for both', async () => {
  await desk.ask('corrections.step', { reportId: first, step: { type: 'acknowledged' } });
  desk.clock.set('2026-02-13T07:12:00.000Z');
  const part = await get(await split());
  expect(part.report.standing.state).toBe('acknowledged');
  expect(part.due).toMatchObject({ step: 'decide', at: expect.stringMatching(/^2026-02-15T07:12/) });
});

it('does not make the mail unknown: it is a duplicate when it comes again, in whatever form', async () => {
  const part = await split();
  expect(await bringIn({ text })).toMatchObject({ imported: 0, duplicates: 1 });
  const other = { text, headers: { Received: 'from mx.example' } };
  expect(await bringIn(other)).toMatchObject({ imported: 0, duplicates: 1 });
  expect((await get(first)).events.at(-1)?.type).toBe('noted');
  expect((await get(part)).events.every(({ type }) => type !== 'noted')).toBe(true);
});

it('has a reply join the report whose letter it answers, and shows it with the other', async () => {
  const part = await split();
  const { words } = await desk.ask('letters.propose', { reportId: part, kind: 'ask' });
  expect(words.quoted).toContain('Meier');
  expect(words.quoted).not.toContain('312');
  const kept = await desk.ask('letters.keep', {
    reportId: part,
    letterId: null,
    words: { ...words, text: 'Wer sagt das?' },
  });
  const { letter } = await desk.ask('letters.queue', { letterId: kept.letter.letterId });
  const reply = (messageId: string, answers: string, said = 'Sein Bruder.') =>
    bringIn({ messageId, text: said, subject: 'Re: Fehler', headers: { 'In-Reply-To': answers } });
  expect(await reply('<2@post.example>', letter.messageId)).toMatchObject({ repliedTo: [part] });
  expect((await get(first)).siblings[0]?.replies).toMatchObject([{ text: 'Sein Bruder.' }]);
  expect(await reply('<3@post.example>', '<1@post.example>', 'Noch etwas.')).toMatchObject({
    repliedTo: [first],
  });
});

it('can be taken back until the other report is decided, by an event of its own', async () => {
  const part = await split();
  const event = await splitPlace();
  await desk.ask('corrections.undo', { reportId: first, event });
  expect((await get(part)).report.standing).toMatchObject({ state: 'set-aside', exit: 'duplicate' });
  expect((await get(first)).report.claim.description).toContain('Meier');
  const again = await split();
  await desk.ask('corrections.decide', { reportId: again, outcome: 'justified', reason: 'Ja.' });
  const { events, undoable } = await get(first);
  expect(undoable).not.toContain(events.length);
  const refused = await desk.refusal('corrections.undo', { reportId: first, event: events.length });
  expect(refused.code).toBe('part-worked-on');
});

it('is redacted with the other, and not before that one is closed too', async () => {
  const part = await split();
  await closed(first);
  expect((await get(first)).retention).toMatchObject({ others: 1, waits: true });
  await desk.ask('publication.update', { retentionMonths: 1 });
  desk.clock.set('2026-06-12T07:12:00.000Z');
  expect((await desk.ask('corrections.retention', {})).due).toEqual([]);
  const refused = await desk.refusal('corrections.redact', { reportIds: [first] });
  expect(refused.code).toBe('redact-part-open');
  await closed(part);
  expect((await desk.ask('corrections.retention', {})).due).toEqual([]);
  desk.clock.set('2026-08-12T07:12:00.000Z');
  expect((await desk.ask('corrections.retention', {})).due).toHaveLength(2);
  expect(await desk.ask('corrections.redact', { reportIds: [first] })).toMatchObject({
    redacted: expect.arrayContaining([first, part]),
  });
  for (const { report, events } of [await get(first), await get(part)]) {
    expect(report.claim.text).toBe('');
    expect(JSON.stringify(events)).not.toContain('Meier»');
  }
  expect((await desk.refusal('corrections.split', { reportId: first, words: second })).code).toBe(
    'words-not-in-mail',
  );
});
