import { afterAll, expect, it } from 'vitest';
import type { UploadId } from '#shared/domain/ids.ts';
import { openTestDesk } from '../../desk-for-tests.ts';
import { closeWorkers } from '../../jobs/run-in-worker.ts';
import { aMail } from '../a-mail.fixture.ts';

afterAll(closeWorkers);

it('counts the reports of the days of the newsroom, the first and the last among them', async () => {
  const desk = await openTestDesk();
  const arrive = async (at: string, number: number) => {
    desk.clock.set(at);
    const date = new Date(at).toUTCString();
    const mail = aMail({ date, messageId: `<${number}@leser.example>`, text: `Im Titel steht ${number}.` });
    const uploadId = (await desk.upload(`${number}.eml`, mail)) as UploadId;
    return (await desk.ask('corrections.import', { uploadIds: [uploadId] })).reports[0]?.reportId as never;
  };
  // Half past midnight in Zurich is the evening before by universal time.
  await arrive('2026-01-31T22:30:00.000Z', 1);
  const first = await arrive('2026-01-31T23:30:00.000Z', 2);
  await arrive('2026-02-28T22:30:00.000Z', 3);
  await arrive('2026-02-28T23:30:00.000Z', 4);
  desk.clock.set('2026-03-01T00:30:00.000Z');
  await desk.ask('corrections.decide', { reportId: first, outcome: 'justified', reason: '=SUM(A1)' });

  const { report, csv } = await desk.ask('corrections.accuracy', { from: '2026-02-01', to: '2026-02-28' });
  expect(report).toMatchObject({ received: 2, outcomes: { justified: 1 }, justifiedShare: 1 });
  // The clock of tests goes on by a second with each look.
  expect(Math.round((report.medianMs.decided ?? 0) / 3_600_000)).toBe(28 * 24 + 1);
  expect(csv.startsWith('\ufefffigure,name,value\r\n')).toBe(true);
  expect(csv).toContain('received,,2\r\n');
  expect(csv).toContain('medianHours,decided,673\r\n');
  const { report: none } = await desk.ask('corrections.accuracy', { from: '2025-01-01', to: '2025-01-31' });
  expect(none).toMatchObject({ received: 0, justifiedShare: null });
});

it('counts as received what the ledger counts: no bounces, no absence notes, no spam', async () => {
  const desk = await openTestDesk();
  const mails = [
    aMail({ messageId: '<1@leser.example>', text: 'Im Titel steht 312, richtig sind 512.' }),
    aMail({ messageId: '<2@leser.example>', subject: 'Undeliverable: Re', from: 'MAILER-DAEMON@mx.example' }),
    aMail({ messageId: '<3@leser.example>', headers: { 'Auto-Submitted': 'auto-replied' } }),
    aMail({ messageId: '<4@leser.example>', text: 'Gewinne!', headers: { 'X-Spam-Flag': 'YES' } }),
  ];
  const uploadIds = [];
  for (const mail of mails) uploadIds.push((await desk.upload('mail.eml', mail)) as UploadId);
  await desk.ask('corrections.import', { uploadIds });
  const { report, csv } = await desk.ask('corrections.accuracy', { from: '2020-01-01', to: '2030-01-01' });
  expect(report).toMatchObject({ received: 1, channels: { mail: 1 }, aside: { spam: 1, 'not-ours': 0 } });
  expect(csv).toContain('received,,1\r\n');
  expect((await desk.ask('corrections.ledger', {})).counts.received).toBe(1);
});

it('counts a mail in the days in which it came, however late the desk took it in', async () => {
  const desk = await openTestDesk();
  desk.clock.set('2026-03-09T07:00:00.000Z');
  const mail = aMail({ messageId: '<spaet@leser.example>', date: 'Fri, 27 Feb 2026 09:00:00 +0100' });
  const uploadIds = [(await desk.upload('mail.eml', mail)) as UploadId];
  const reportId = (await desk.ask('corrections.import', { uploadIds })).reports[0]?.reportId as never;
  await desk.ask('corrections.step', { reportId, step: { type: 'acknowledged' } });
  const february = await desk.ask('corrections.accuracy', { from: '2026-02-01', to: '2026-02-28' });
  expect(february.report.received).toBe(1);
  expect(Math.round((february.report.medianMs.acknowledged ?? 0) / 3_600_000)).toBe(9 * 24 + 23);
  const march = await desk.ask('corrections.accuracy', { from: '2026-03-01', to: '2026-03-31' });
  expect(march.report.received).toBe(0);
});
