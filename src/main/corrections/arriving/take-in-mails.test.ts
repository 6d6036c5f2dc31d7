import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { closeWorkers } from '../../jobs/run-in-worker.ts';
import { aCorrectionsDesk } from '../a-corrections-desk.fixture.ts';
import { aMail } from '../a-mail.fixture.ts';

const lena = { by: 'Lena Huber', language: 'de' } as const;
const mails = Array.from({ length: 70 }, (_, number) =>
  aMail({ text: `Guten Tag, Hinweis ${number}.`, messageId: `<${number}@post.example>` }),
);

let desk: ReturnType<typeof aCorrectionsDesk>;
beforeEach(() => {
  desk = aCorrectionsDesk();
});
afterEach(() => desk.close());
afterAll(closeWorkers);

const fetched = (raws: readonly Uint8Array[]) => raws.map((raw) => ({ raw, storedAt: null }));
const told = () => desk.events.filter(({ type }) => type === 'corrections.changed');

test('mails that come from a server together wait for the disk once, and are one change to the windows', async () => {
  const inBulk = vi.spyOn(desk.store, 'inBulk');
  const oneByOne = vi.spyOn(desk.store, 'transaction');
  expect(await desk.corrections.takeInMails(fetched(mails), lena)).toEqual({
    imported: 70,
    duplicates: 0,
    unreadable: 0,
  });
  expect(inBulk).toHaveBeenCalledOnce();
  expect(oneByOne).not.toHaveBeenCalled();
  expect(told()).toEqual([{ type: 'corrections.changed', reportId: null }]);
  expect(desk.store.reports.all()).toHaveLength(70);
});

test('a mail that comes alone is a change to its report', async () => {
  await desk.corrections.takeInMails(fetched(mails.slice(0, 1)), lena);
  const [row] = desk.store.reports.all();
  expect(told()).toEqual([{ type: 'corrections.changed', reportId: row?.reportId }]);
});

test('where the disk fails in the middle, what was written is whole, and the rest comes with the next try', async () => {
  const addMessage = desk.store.reports.addMessage;
  let left = 40;
  const failing = vi.spyOn(desk.store.reports, 'addMessage').mockImplementation((message) => {
    if (left-- === 0) throw new Error('disk full');
    addMessage(message);
  });
  await expect(desk.corrections.takeInMails(fetched(mails), lena)).rejects.toThrow('disk full');
  failing.mockRestore();
  const whole = desk.store.reports.all();
  expect(whole.length).toBeLessThanOrEqual(40);
  for (const { reportId } of whole) expect(desk.store.reports.derived(reportId)).toBeDefined();
  const again = await desk.corrections.takeInMails(fetched(mails), lena);
  expect(again).toEqual({ imported: 70 - whole.length, duplicates: whole.length, unreadable: 0 });
});
