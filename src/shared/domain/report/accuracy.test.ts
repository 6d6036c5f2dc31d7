import { expect, it } from 'vitest';
import { accuracyOf, type CountedReport } from './accuracy.ts';
import type { ReportEvent } from './report-event.ts';

const by = 'Lena Huber';
const at = (hour: number) => new Date(Date.UTC(2026, 1, 12, hour)).toISOString();
const received = (channel: 'mail' | 'phone' = 'mail'): ReportEvent => ({
  type: 'received',
  channel,
  at: at(0),
  by,
});
const decided = (hour: number, outcome: 'justified' | 'partly' | 'not-justified'): ReportEvent => ({
  type: 'decided',
  outcome,
  reason: 'x',
  at: at(hour),
  by,
});
const triaged = (errorType: 'fact' | 'name'): ReportEvent => ({
  type: 'triaged',
  errorType,
  severity: 'normal',
  personRelated: false,
  at: at(1),
  by,
});
const report = (section: string | null, ...events: ReportEvent[]): CountedReport => ({
  events,
  section,
  automatic: false,
});
const period = { from: '2026-02-01', to: '2026-02-28' };
const hours = (count: number) => count * 60 * 60 * 1000;

it('a period without reports has no shares and no medians', () => {
  expect(accuracyOf(period, [])).toMatchObject({
    received: 0,
    justifiedShare: null,
    medianMs: { acknowledged: null, decided: null, published: null, informed: null },
    causes: [],
    sections: [],
  });
});

it('counts what came in, how it was decided, and how long that took', () => {
  const spam: ReportEvent = { type: 'set-aside', as: 'spam', duplicateOf: null, at: at(1), by };
  const counted = accuracyOf(period, [
    report('Region', received(), triaged('name'), decided(2, 'justified')),
    report('Region', received(), triaged('fact'), triaged('name'), decided(4, 'partly')),
    report('Sport', received('phone'), triaged('fact'), decided(30, 'not-justified')),
    report(null, received(), spam),
    report('Sport', received()),
  ]);
  expect(counted).toMatchObject({
    received: 4,
    channels: { mail: 3, paste: 0, phone: 1 },
    aside: { spam: 1, duplicate: 0 },
    // Also those that are decided and of which the reporter does not know yet.
    open: 4,
    outcomes: { justified: 1, partly: 1, 'not-justified': 1 },
    justifiedShare: 2 / 3,
    causes: [{ errorType: 'name', count: 2 }],
    sections: [
      { section: 'Region', received: 2, decided: 2, justified: 2 },
      { section: 'Sport', received: 2, decided: 1, justified: 0 },
    ],
  });
  expect(counted.medianMs.decided).toBe(hours(4));
  expect(counted.medianMs.acknowledged).toBeNull();
});

it('an even number of times has its median between the two in the middle', () => {
  const counted = accuracyOf(period, [
    report(null, received(), decided(2, 'justified')),
    report(null, received(), decided(6, 'justified')),
  ]);
  expect(counted.medianMs.decided).toBe(hours(4));
});

it('what somebody took back does not count, and of two answers the first does', () => {
  const undone: ReportEvent = { type: 'undone', event: 2, at: at(3), by };
  const acknowledged = (hour: number): ReportEvent => ({ type: 'acknowledged', at: at(hour), by });
  const counted = accuracyOf(period, [
    report(null, received(), decided(2, 'justified'), undone),
    report(null, received(), acknowledged(1), acknowledged(9)),
  ]);
  expect(counted.outcomes.justified).toBe(0);
  expect(counted.medianMs.acknowledged).toBe(hours(1));
});

it('what machines sent is no report, until somebody sees that a person wrote it', () => {
  const aside = (as: 'not-ours' | 'duplicate'): ReportEvent => ({
    type: 'set-aside',
    as,
    duplicateOf: null,
    at: at(0),
    by: '',
  });
  const reopened: ReportEvent = { type: 'reopened', reason: 'Von Hand geschrieben.', at: at(1), by };
  const bounce = { ...report('Region', received(), aside('not-ours')), automatic: true };
  const person = { ...report('Region', received(), aside('not-ours'), reopened), automatic: true };
  expect(accuracyOf(period, [bounce, report(null, received(), aside('duplicate'))])).toMatchObject({
    received: 0,
    open: 0,
    aside: { 'not-ours': 0, duplicate: 1 },
    sections: [],
  });
  expect(accuracyOf(period, [bounce, person])).toMatchObject({ received: 1, open: 1 });
});
