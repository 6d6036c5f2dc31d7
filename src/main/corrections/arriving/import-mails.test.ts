import { existsSync } from 'node:fs';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { isRefusal } from '#shared/contract/errors.ts';
import type { WorkstationEvent } from '#shared/contract/events.ts';
import type { UploadId } from '#shared/domain/ids.ts';
import { closeWorkers } from '../../jobs/run-in-worker.ts';
import { sha256Of } from '../../store/originals.ts';
import { aCorrectionsDesk, given } from '../a-corrections-desk.fixture.ts';
import { aMail, aMailbox } from '../a-mail.fixture.ts';

let desk: ReturnType<typeof aCorrectionsDesk>;
beforeEach(() => {
  desk = aCorrectionsDesk();
});
afterEach(() => desk.close());
afterAll(closeWorkers);

const mails = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aMail({ messageId: `<${index}@post.example>`, subject: `Nr. ${index}`, text: `Fehler Nummer ${index}.` }),
  );
const counted = ({
  imported,
  duplicates,
  unreadable,
}: Record<'imported' | 'duplicates' | 'unreadable', number>) => [imported, duplicates, unreadable];
const subjects = () =>
  desk.store.reports.all().map(({ reportId }) => desk.store.reports.derived(reportId)?.report.claim.subject);

test('a mailbox gives a report for each of its mails, in their order, each with its own bytes', async () => {
  const sent = mails(100);
  const taken = await desk.import(aMailbox(sent));
  expect(counted(taken)).toEqual([100, 0, 0]);
  expect(taken.stopped).toBe(false);
  expect(subjects()).toEqual(sent.map((_, index) => `Nr. ${index}`));
  for (const mail of sent) expect(desk.store.reports.message(sha256Of(mail))).toEqual(mail);
});

test('a mail is the same from a mailbox and from a file of its own', async () => {
  const quoting = aMail({ headers: { 'Content-Type': 'text/plain' } });
  const sent = Buffer.concat([quoting, Buffer.from('From heute an stimmt es nicht.\r\n>From gestern\r\n')]);
  expect(counted(await desk.import(sent))).toEqual([1, 0, 0]);
  expect(counted(await desk.import(aMailbox([sent, ...mails(2)])))).toEqual([2, 1, 0]);
  expect(counted(await desk.import(aMailbox([sent, ...mails(3)])))).toEqual([1, 3, 0]);
  const [known] = desk.store.reports.all();
  expect(desk.store.reports.events(known!.reportId).map(({ type }) => type)).toEqual(['received']);
});

test('among mails that cannot be read, the others come in, and each keeps its reason', async () => {
  const [one, two, three] = mails(3) as [Buffer, Buffer, Buffer];
  const noMail = Buffer.from('X: \u0000\u0001\r\n\r\nNichts\r\n');
  const slow = aMail({ messageId: '<slow@post.example>', html: '<div>'.repeat(100_000) });
  const { reports, ...counts } = await desk.import(aMailbox([one, noMail, two, slow, three]));
  expect(counted(counts)[0]! + counted(counts)[2]!).toBe(5);
  expect(reports.filter(({ problem }) => problem.includes('keine E-Mail'))).toHaveLength(1);
  expect(subjects().filter((subject) => subject?.startsWith('Nr.'))).toEqual(['Nr. 0', 'Nr. 1', 'Nr. 2']);
  expect(desk.store.reports.message(sha256Of(noMail))).toEqual(noMail);
}, 20_000);

test('a mail beyond what is read goes to the originals as it is, and stays unread when all is made anew', async () => {
  const line = `${'A'.repeat(76)}\r\n`;
  const large = Buffer.concat([aMail({ text: 'Anbei' }), Buffer.from(line.repeat(350_000))]);
  const taken = await desk.import(aMailbox([...mails(1), large]));
  expect(counted(taken)).toEqual([1, 0, 1]);
  expect(taken.reports[1]?.problem).toContain('25 MB');
  expect(desk.store.originals.read(sha256Of(large))?.equals(large)).toBe(true);
  desk.store.forgetDerived();
  await desk.corrections.rebuild();
  const { report } = given(await desk.ask('corrections.get', { reportId: taken.reports[1]!.reportId }));
  expect(report).toMatchObject({ readable: false, problem: taken.reports[1]!.problem });
  expect(counted(await desk.import(aMailbox([large])))).toEqual([0, 1, 0]);
}, 20_000);

test('told that a file is a mailbox, it is read as one', async () => {
  const uploadId = await desk.upload(
    Buffer.concat([Buffer.from('\r\n'), mails(1)[0]!, Buffer.from('\r\n'), aMailbox(mails(2))]),
  );
  const taken = given(await desk.ask('corrections.import', { uploadIds: [uploadId], format: 'mbox' }));
  expect(counted(taken)).toEqual([2, 1, 0]);
});

test('stopped halfway, what is in stays in and the rest comes with the next try, once each', async () => {
  const sent = mails(400);
  const uploadId = (await desk.upload(aMailbox(sent))) as UploadId;
  const running = desk.ask('corrections.import', { uploadIds: [uploadId] });
  while (desk.store.reports.all().length === 0) await new Promise((settle) => setImmediate(settle));
  await desk.ask('corrections.stopImport', { uploadIds: [uploadId] });
  const first = given(await running);
  expect(first.stopped).toBe(true);
  expect(first.imported).toBe(desk.store.reports.all().length);
  expect(first.imported).toBeLessThan(400);
  const second = await desk.import(aMailbox(sent));
  expect(counted(second)).toEqual([400 - first.imported, first.imported, 0]);
  expect(subjects().toSorted()).toEqual(sent.map((_, index) => `Nr. ${index}`).toSorted());
}, 20_000);

test('thousands of mails are a few changes to the windows, and the file that came in is gone afterwards', async () => {
  const uploadId = await desk.upload(aMailbox(mails(300)));
  const upload = desk.uploads.find(uploadId);
  if (isRefusal(upload)) throw new Error(upload.code);
  given(await desk.ask('corrections.import', { uploadIds: [uploadId] }));
  const changed = desk.events.filter(({ type }: WorkstationEvent) => type === 'corrections.changed');
  expect(changed.length).toBeLessThan(20);
  expect(changed.at(-1)).toEqual({ type: 'corrections.changed', reportId: null });
  expect(existsSync(upload.file)).toBe(false);
});
