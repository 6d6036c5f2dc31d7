import { afterAll, expect, it } from 'vitest';
import { openTestDesk } from '../../desk-for-tests.ts';
import { closeWorkers } from '../../jobs/run-in-worker.ts';
import { aMail } from '../a-mail.fixture.ts';
import { believedArrival } from './believed-arrival.ts';
import { arrivedAtOf, openRawMail } from './raw-mail.ts';

afterAll(closeWorkers);

const takenInAt = '2026-11-26T08:00:00.000Z';
let mails = 0;

async function dueOf(date: string, headers: Record<string, string> = {}) {
  const desk = await openTestDesk();
  desk.clock.set(takenInAt);
  const mail = aMail({ messageId: `<${++mails}@post.example>`, date, headers, text: 'Im Titel steht 312.' });
  const uploadIds = [(await desk.upload('mail.eml', mail)) as never];
  const reportId = (await desk.ask('corrections.import', { uploadIds })).reports[0]?.reportId as never;
  const of = async () => (await desk.ask('corrections.get', { reportId })).due;
  return { desk, reportId, due: await of(), of };
}

const tomorrow = { step: 'acknowledge', at: '2026-11-27T22:59:00.000Z' };

it('after a week offline what came meanwhile is overdue', async () => {
  const { due } = await dueOf('Thu, 19 Nov 2026 09:00:00 +0100');
  expect(due).toEqual({ step: 'acknowledge', at: '2026-11-20T22:59:00.000Z' });
});

it('the newest server on the way is believed before the clock of the sender', async () => {
  const received = 'from a by b.example (Postfix); Mon, 23 Nov 2026 10:00:00 +0100 (CET)';
  const { due } = await dueOf('Tue, 1 Jan 2019 00:00:00 +0000', { Received: received });
  expect(due).toEqual({ step: 'acknowledge', at: '2026-11-24T22:59:00.000Z' });
  const two = Buffer.from(`Received: x; Tue, 24 Nov 2026 10:00:00 +0100\r\n`);
  const raw = openRawMail(Buffer.concat([two, aMail({ headers: { Received: received } })]));
  expect(raw && arrivedAtOf(raw)).toBe('2026-11-24T09:00:00.000Z');
});

it('where headers lie, the moment is believed at which the server put a mail into the mailbox', () => {
  const stored = '2026-11-25T10:00:00.000Z';
  const arrival = (received: string | null, sent: string | null, at: string | null = stored) =>
    believedArrival({ received, stored: at, sent }, takenInAt);
  expect(arrival('2026-11-25T09:59:00.000Z', null)).toBe('2026-11-25T09:59:00.000Z');
  // Moved with a new moment: the header knows better.
  expect(arrival('2026-11-20T09:00:00.000Z', null)).toBe('2026-11-20T09:00:00.000Z');
  // Received after it lay there, tomorrow, or fifty years ago; and a sender's clock is not asked.
  expect(arrival('2026-11-26T07:00:00.000Z', null)).toBe(stored);
  expect(arrival('2026-11-28T09:00:00.000Z', '2026-11-20T09:00:00.000Z')).toBe(stored);
  expect(arrival('1976-01-01T00:00:00.000Z', null)).toBe(stored);
  expect(arrival(null, '2026-08-01T00:00:00.000Z')).toBe(stored);
  // A server whose own clock is wrong.
  expect(arrival(null, '2026-11-20T09:00:00.000Z', '2027-01-01T00:00:00.000Z')).toBe(
    '2026-11-20T09:00:00.000Z',
  );
  expect(arrival(null, null, null)).toBeNull();
});

it('nothing comes tomorrow, and nothing came fifty years ago', async () => {
  expect((await dueOf('Sat, 28 Nov 2026 09:00:00 +0100')).due).toEqual(tomorrow);
  expect((await dueOf('Thu, 1 Jan 1976 00:00:00 +0000')).due).toEqual(tomorrow);
  expect((await dueOf('gestern')).due).toEqual(tomorrow);
});

it('a mail out of an archive waits without a clock until somebody takes it in hand', async () => {
  const { desk, reportId, due, of } = await dueOf('Sun, 29 Mar 2026 09:00:00 +0200');
  expect(due).toBeNull();
  const { report } = await desk.ask('corrections.accuracy', { from: '2026-03-01', to: '2026-03-31' });
  expect(report).toMatchObject({ received: 1, open: 1 });
  await desk.ask('corrections.step', { reportId, step: { type: 'acknowledged' } });
  expect((await of())?.step).toBe('decide');
  expect(Date.parse((await of())?.at ?? '')).toBeGreaterThan(Date.parse(takenInAt));
});
