import { afterAll, beforeEach, expect, it } from 'vitest';
import type { InputOf } from '#shared/contract/contract.ts';
import type { ArticleId, ReportId, UploadId } from '#shared/domain/ids.ts';
import { openTestDesk, type TestDesk } from '../../desk-for-tests.ts';
import { closeWorkers } from '../../jobs/run-in-worker.ts';
import { aMail } from '../a-mail.fixture.ts';

afterAll(closeWorkers);

let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk();
});

const take = async (input: InputOf<'corrections.take'>) => {
  const { reportId, kind } = await desk.ask('corrections.take', input);
  return { reportId: reportId as ReportId, kind };
};
const get = (reportId: ReportId) => desk.ask('corrections.get', { reportId });

async function publishedPiece(): Promise<ArticleId> {
  const uploadId = (await desk.upload(
    'seeufer.txt',
    'Gemeinde lässt den Uferweg ruhen\n\nAnwohner hatten im Januar 312 Unterschriften eingereicht.\n',
  )) as UploadId;
  const { articleId } = await desk.ask('imports.text', { uploadId });
  const url = 'https://www.morgenblatt.example/region/uferweg';
  await desk.ask('articles.set', { articleId, record: { url } });
  await desk.ask('articles.setStatus', { articleId, status: 'published', note: '' });
  return articleId;
}

const call = {
  channel: 'phone',
  reporterName: 'Rosa Thöni',
  reporterPhone: '079 555 01 23',
  arrivedAt: '2026-02-12T05:30:00.000Z',
  description: 'Die Zahl der Unterschriften stimmt nicht.\nSie war dabei.',
  quoted: '312 Unterschriften',
  proposed: '512 Unterschriften',
  evidence: 'Protokoll der Gemeinde',
} as const;

it('takes a call exactly as it was told, at the piece and passage that it means', async () => {
  const articleId = await publishedPiece();
  const { reportId, kind } = await take({ ...call, articleId });
  expect(kind).toBe('new');
  const { report, events, due } = await get(reportId);
  expect(report.claim).toMatchObject({
    ...{ reporterName: 'Rosa Thöni', reporterPhone: '079 555 01 23', reporterAddress: '' },
    ...{ quoted: '312 Unterschriften', proposed: '512 Unterschriften', evidence: ['Protokoll der Gemeinde'] },
    ...{ subject: 'Die Zahl der Unterschriften stimmt nicht.', sentAt: call.arrivedAt, missing: [] },
    locationUrl: 'https://www.morgenblatt.example/region/uferweg',
  });
  expect(report.standing).toMatchObject({ articleId, passage: { exact: '312 Unterschriften' } });
  expect(events[0]).toMatchObject({ type: 'received', channel: 'phone', arrivedAt: call.arrivedAt });
  // Clocks run from the call, not from when it was typed.
  await desk.ask('corrections.step', { reportId, step: { type: 'acknowledged' } });
  expect(due?.step).toBe('acknowledge');
  expect((await get(reportId)).due?.at).toBe('2026-02-15T05:30:00.000Z');
});

it('keeps a call raw: its row is made anew from it, and the same call again is known', async () => {
  const { reportId } = await take({ ...call, location: 'Artikel über den Uferweg von gestern' });
  const before = await get(reportId);
  expect(before.report.claim.missing).toEqual(['location']);
  expect(before.report.claim.text).toContain('Artikel über den Uferweg von gestern');
  await desk.ask('desk.rebuild', {});
  expect(await get(reportId)).toEqual(before);
  const again = await take({ ...call, location: 'Artikel über den Uferweg von gestern' });
  expect(again).toEqual({ reportId, kind: 'duplicate' });
});

it('parts a call in which somebody told of two errors, each with its own words and its own way', async () => {
  const second = 'Und im Titel steht «Meier», richtig ist «Maier».';
  const { reportId } = await take({ ...call, description: `${call.description}\n\n${second}` });
  const { split } = await desk.ask('corrections.split', { reportId, words: second });
  const [one, other] = [await get(reportId), await get(split)];
  expect(one.report.claim.quoted).toBe('312 Unterschriften');
  expect(one.report.claim.description).not.toContain('Meier');
  expect(other.report.claim).toMatchObject({
    ...{ quoted: 'Meier', proposed: 'Maier', reporterName: 'Rosa Thöni', reporterPhone: '079 555 01 23' },
  });
  // The caller has waited since the call for both.
  expect(other.events[0]).toMatchObject({ type: 'received', partOf: reportId, arrivedAt: call.arrivedAt });
  await desk.ask('desk.rebuild', {});
  expect(await get(split)).toEqual(other);
});

it('forgets who called like who wrote', async () => {
  const { reportId } = await take(call);
  await desk.ask('corrections.decide', { reportId, outcome: 'not-justified', reason: 'Stimmt so.' });
  await desk.ask('corrections.step', { reportId, step: { type: 'closed' } });
  await desk.ask('corrections.redact', { reportIds: [reportId] });
  expect(JSON.stringify(await get(reportId))).not.toMatch(/Thöni|079/);
});

it('sends no letter where no mail address is known', async () => {
  const { reportId } = await take(call);
  const { words } = await desk.ask('letters.propose', { reportId, kind: 'acknowledge' });
  const { letter } = await desk.ask('letters.keep', { reportId, letterId: null, words });
  const refused = await desk.refusal('letters.queue', { letterId: letter.letterId });
  expect(refused.code).toBe('letter-without-recipient');
});

it('reads pasted text as a mail is read, with what is known of its sender', async () => {
  await publishedPiece();
  const text = `Guten Tag

In https://www.morgenblatt.example/region/uferweg steht «312 Unterschriften». Richtig sind 512.

From hier an nichts mehr. Gruss`;
  const { reportId } = await take({
    ...{ channel: 'paste', text, reporterName: 'Çelik, Ünal', reporterAddress: 'uenal@post.example' },
    arrivedAt: '2026-02-11T10:00:00.000Z',
  });
  const { report, events } = await get(reportId);
  expect(report.claim).toMatchObject({
    ...{ reporterName: 'Çelik, Ünal', reporterAddress: 'uenal@post.example', quoted: '312 Unterschriften' },
    ...{ text, sentAt: '2026-02-11T10:00:00.000Z' },
  });
  expect(report.standing.passage?.exact).toBe('312 Unterschriften');
  expect(events[0]).toMatchObject({ channel: 'paste', arrivedAt: '2026-02-11T10:00:00.000Z' });
  expect(await take({ channel: 'paste', text: 'Nur das: die Zahl ist falsch.' })).toMatchObject({
    kind: 'new',
  });
  expect(await take({ channel: 'paste', text: 'Nur das: die Zahl ist falsch.' })).toMatchObject({
    kind: 'duplicate',
  });
});

it('takes the source of a mail as that mail, which joins what it answers and is no second report', async () => {
  const mail = aMail({ text: 'Die Zahl im Artikel ist falsch.' });
  const first = await take({ channel: 'paste', text: mail.toString('utf8') });
  expect((await get(first.reportId)).report).toMatchObject({ messageId: '<1@post.example>' });
  const uploadIds = [(await desk.upload('hinweis.eml', mail)) as UploadId];
  expect(await desk.ask('corrections.import', { uploadIds })).toMatchObject({ imported: 0, duplicates: 1 });
  const answer = aMail({
    ...{ text: 'Noch etwas.', messageId: '<2@post.example>' },
    headers: { 'In-Reply-To': '<1@post.example>' },
  }).toString('utf8');
  expect(await take({ channel: 'paste', text: answer })).toEqual({ ...first, kind: 'reply' });
  expect(await desk.ask('corrections.take', { channel: 'paste', text: answer })).toMatchObject({
    kind: 'duplicate',
  });
});

it('lets no name or text add a header', async () => {
  const { reportId } = await take({
    channel: 'paste',
    reporterName: 'Rosa\r\nX-Spam-Flag: YES',
    text: 'Die Zahl ist falsch, es sind 512.',
  });
  const { report } = await get(reportId);
  expect(report.standing.state).toBe('received');
  expect(report.claim.reporterName).toBe('Rosa X-Spam-Flag: YES');
});
