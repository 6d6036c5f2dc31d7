import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { isRefusal } from '#shared/contract/errors.ts';
import type { ReportId, UploadId } from '#shared/domain/ids.ts';
import { freshFolder, openTestDesk, type TestDesk } from '../../desk-for-tests.ts';
import { closeWorkers } from '../../jobs/run-in-worker.ts';
import { openDatabase } from '../../store/database.ts';
import { quicklyShredded } from '../../store/shred.ts';
import { openStore } from '../../store/store.ts';
import { aMail } from '../a-mail.fixture.ts';

afterAll(closeWorkers);

/** Everything that only this reporter is called, in the spellings in which a desk could keep it. */
const personal = ['Xaveria', 'xaveria', 'Quonzelmann', 'quonzelmann', 'xq@zuhause.example', '079 555 01 23'];

const mail = (extra: Record<string, string> = {}) =>
  aMail({
    from: 'Xaveria Quonzelmann <xq@zuhause.example>',
    messageId: '<quonzelmann-1@zuhause.example>',
    headers: extra,
    text: `Ort des Fehlers: https://www.morgenblatt.example/region/bruecke
Beschreibung: «zehn Minuten» stimmt nicht, sagt mein Mann Quonzelmann.

Xaveria Quonzelmann, Seeweg 4, 079 555 01 23`,
  });

async function closedReport(desk: TestDesk): Promise<ReportId> {
  const uploadId = (await desk.upload('hinweis.eml', mail())) as UploadId;
  const { reports } = await desk.ask('corrections.import', { uploadIds: [uploadId] });
  const reportId = reports[0]?.reportId as ReportId;
  const again = (await desk.upload('nochmals.eml', mail({ Received: 'from mx.example' }))) as UploadId;
  await desk.ask('corrections.import', { uploadIds: [again] });
  const reply = aMail({
    from: 'Xaveria Quonzelmann <xq@zuhause.example>',
    messageId: '<quonzelmann-2@zuhause.example>',
    headers: { 'In-Reply-To': '<quonzelmann-1@zuhause.example>' },
    text: 'Noch etwas. Gruss, Xaveria Quonzelmann',
  });
  const replyId = (await desk.upload('antwort.eml', reply)) as UploadId;
  await desk.ask('corrections.import', { uploadIds: [replyId] });
  await desk.ask('corrections.step', {
    reportId,
    step: { type: 'noted', text: 'Frau Quonzelmann rief an, 079 555 01 23.' },
  });
  await desk.ask('corrections.decide', {
    reportId,
    outcome: 'not-justified',
    reason: 'Xaveria Quonzelmann irrt, es sind zehn.',
  });
  await desk.ask('corrections.step', { reportId, step: { type: 'closed' } });
  // Words of reports are learnt when nobody waits; the desk is asked so that they are.
  await desk.ask('search.find', { words: 'Quonzelmann' });
  return reportId;
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

function foundIn(folder: string): string[] {
  return filesOf(folder).flatMap((file) => {
    const bytes = readFileSync(file);
    return personal
      .filter((words) => bytes.includes(words))
      .map((words) => `${path.basename(file)}: ${words}`);
  });
}

it('takes the reporter out of every byte of the desk, and keeps what was decided', async () => {
  const desk = await openTestDesk();
  const reportId = await closedReport(desk);
  expect(foundIn(desk.folder)).not.toEqual([]);
  await desk.ask('corrections.redact', { reportIds: [reportId] });
  expect(foundIn(desk.folder)).toEqual([]);

  const { report, events } = await desk.ask('corrections.get', { reportId });
  expect(report.claim).toMatchObject({
    reporterName: '',
    text: '',
    locationUrl: 'https://www.morgenblatt.example/region/bruecke',
    quoted: 'zehn Minuten',
  });
  expect(report.standing).toMatchObject({ state: 'closed', outcome: 'not-justified' });
  expect(events.find(({ type }) => type === 'decided')).toMatchObject({
    reason: '[…] […] irrt, es sind zehn.',
  });
  expect(events.find(({ type }) => type === 'reply-joined')).toMatchObject({ from: '', text: '' });
  expect(events.at(-1)).toMatchObject({ type: 'redacted' });
  expect((await desk.ask('search.find', { words: 'Quonzelmann' })).hits).toEqual([]);
});

it('stays redacted when all rows are made anew, and when the same mail comes again', async () => {
  const desk = await openTestDesk();
  const reportId = await closedReport(desk);
  await desk.ask('corrections.redact', { reportIds: [reportId] });
  const before = await desk.ask('corrections.get', { reportId });
  await desk.ask('desk.rebuild', {});
  expect(await desk.ask('corrections.get', { reportId })).toEqual(before);
  for (const bytes of [mail(), mail({ Received: 'from mx.example' })]) {
    const uploadId = (await desk.upload('hinweis.eml', bytes)) as UploadId;
    expect(await desk.ask('corrections.import', { uploadIds: [uploadId] })).toMatchObject({
      imported: 0,
      duplicates: 1,
    });
  }
  await desk.workstation.close();
  expect(foundIn(desk.folder)).toEqual([]);
});

it('is refused while somebody works on the report, and due when its time is over', async () => {
  const desk = await openTestDesk();
  const reportId = await closedReport(desk);
  expect(await desk.ask('corrections.retention', {})).toEqual({ months: 24, due: [], more: 0 });
  await desk.ask('publication.update', { retentionMonths: 1 });
  desk.clock.set('2026-03-13T09:00:00.000Z');
  expect(await desk.ask('corrections.retention', {})).toMatchObject({
    due: [{ reportId, reporter: 'Xaveria Quonzelmann', endsAt: expect.stringMatching(/^2026-03-12T/) }],
    more: 0,
  });
  await desk.ask('corrections.step', { reportId, step: { type: 'reopened', reason: 'Neues.' } });
  const refused = await desk.refusal('corrections.redact', { reportIds: [reportId] });
  expect(refused.code).toBe('redact-open');
  expect((await desk.ask('corrections.get', { reportId })).report.claim.reporterName).not.toBe('');
});

it('is due by the day on which its months are over, not a day before, and not once it was redacted', async () => {
  const desk = await openTestDesk();
  const reportId = await closedReport(desk);
  const dueAt = async (at: string) => {
    desk.clock.set(at);
    return (await desk.ask('corrections.retention', {})).due.map((report) => report.reportId);
  };
  await desk.ask('publication.update', { retentionMonths: 3 });
  expect(await dueAt('2026-05-12T00:00:00.000Z')).toEqual([]);
  expect(await dueAt('2026-05-12T23:59:59.000Z')).toEqual([reportId]);
  expect(await dueAt('2031-05-12T23:59:59.000Z')).toEqual([reportId]);
  await desk.ask('corrections.redact', { reportIds: [reportId] });
  expect(await dueAt('2031-05-13T23:59:59.000Z')).toEqual([]);
  await desk.ask('desk.rebuild', {});
  expect(await dueAt('2031-05-14T23:59:59.000Z')).toEqual([]);
});

it('is due again, and taken out again, where somebody wrote about its reporter since', async () => {
  const desk = await openTestDesk();
  const reportId = await closedReport(desk);
  await desk.ask('publication.update', { retentionMonths: 3 });
  await desk.ask('corrections.redact', { reportIds: [reportId] });
  const step = (taken: object) => desk.ask('corrections.step', { reportId, step: taken as never });
  await step({ type: 'reopened', reason: 'Es kam ein Anruf.' });
  await step({ type: 'noted', text: 'Frau Quonzelmann rief an, 079 555 66 77.' });
  await step({ type: 'set-aside', as: 'opinion' });
  desk.clock.set('2031-05-12T23:59:59.000Z');
  expect((await desk.ask('corrections.retention', {})).due).toMatchObject([{ reportId }]);
  await desk.ask('corrections.redact', { reportIds: [reportId] });
  expect((await desk.ask('corrections.retention', {})).due).toEqual([]);
  const { events } = await desk.ask('corrections.get', { reportId });
  expect(JSON.stringify(events)).not.toMatch(/Quonzelmann|555/);
});

it('leaves a large desk’s file when the desk closes, and after a kill before it opens again', async () => {
  const desk = await openTestDesk();
  const reportId = await closedReport(desk);
  makeLarge(desk.folder);
  const { bytesGone } = await desk.ask('corrections.redact', { reportIds: [reportId] });
  expect(bytesGone).toBe(false);
  const killed = path.join(freshFolder(), 'killed');
  cpSync(desk.folder, killed, { recursive: true, filter: (file) => !file.endsWith('.lock') });
  await desk.workstation.close();
  expect(foundIn(desk.folder)).toEqual([]);
  expect(foundIn(killed)).not.toEqual([]);
  const store = openStore(killed);
  if (isRefusal(store)) throw new Error(store.code);
  expect(foundIn(killed)).toEqual([]);
  store.close();
});

/** As large as one that is not written anew while people work. */
function makeLarge(folder: string): void {
  const db = openDatabase(path.join(folder, 'desk.sqlite'));
  db.prepare('INSERT INTO message VALUES (?, ?)').run('large', Buffer.alloc(quicklyShredded, 'x'));
  db.close();
}
