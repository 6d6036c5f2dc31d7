import { describe, expect, it } from 'vitest';
import { momentAt, newsroomZone, wallClock } from '../zone.ts';
import { laneClockDefaults, clockDefaults as ownClocks } from './correction-clocks.ts';
import { dueOf, urgencyOf } from './report-due.ts';
import type { ReportEvent } from './report-event.ts';

const clockDefaults = { ...ownClocks, ...laneClockDefaults };
const zone = 'Europe/Zurich';
const by = 'Lena Huber';
const received = (at: string): ReportEvent => ({ at, by, type: 'received', channel: 'mail' });
const triaged = (at: string, personRelated: boolean): ReportEvent => ({
  at,
  by,
  type: 'triaged',
  errorType: 'fact',
  severity: 'normal',
  personRelated,
});
const due = (...events: ReportEvent[]) => dueOf(events, clockDefaults, zone);

describe('the clocks of a report', () => {
  it('ask for an acknowledgement by the end of the next working day', () => {
    // Thursday morning in Zurich, so Friday 23:59 there.
    expect(due(received('2026-02-12T07:12:00.000Z'))).toEqual({
      step: 'acknowledge',
      at: '2026-02-13T22:59:00.000Z',
    });
  });

  it('count no weekend, and no day that has not begun in the newsroom', () => {
    const due = (...events: ReportEvent[]) => dueOf(events, { ...clockDefaults, otherHours: 200 }, zone);
    const fridayEvening = due(received('2026-02-13T17:00:00.000Z'));
    expect(fridayEvening).toEqual({ step: 'acknowledge', at: '2026-02-16T22:59:00.000Z' });
    // 23:30 UTC on Thursday is Friday in Zurich, so Monday.
    expect(due(received('2026-02-12T23:30:00.000Z'))).toEqual(fridayEvening);
  });

  it('give a report that comes in at the weekend until Monday night', () => {
    const at = '2026-02-16T22:59:00.000Z';
    expect(due(received('2026-02-14T09:00:00.000Z'))?.at).toBe(at);
    const sameDay = { ...clockDefaults, acknowledgeWorkingDays: 0 };
    expect(dueOf([received('2026-02-14T09:00:00.000Z')], sameDay, zone)?.at).toBe(at);
  });

  it('end a working day by the summer clock in summer', () => {
    expect(due(received('2026-07-09T07:00:00.000Z'))?.at).toBe('2026-07-10T21:59:00.000Z');
  });

  it('ask for the decision after that: sooner where a person is concerned', () => {
    const arrival = received('2026-02-12T07:12:00.000Z');
    const acknowledged: ReportEvent = { at: '2026-02-12T08:00:00.000Z', by, type: 'acknowledged' };
    expect(due(arrival, acknowledged)).toEqual({ step: 'decide', at: '2026-02-15T07:12:00.000Z' });
    expect(due(arrival, acknowledged, triaged('2026-02-12T08:05:00.000Z', true))?.at).toBe(
      '2026-02-13T07:12:00.000Z',
    );
  });

  it('stand still while the reporter is asked, and go on with what was left', () => {
    const arrival = received('2026-02-12T07:00:00.000Z');
    const asked: ReportEvent = {
      at: '2026-02-12T09:00:00.000Z',
      by,
      type: 'reporter-asked',
      question: 'Wo?',
    };
    const answered: ReportEvent = { at: '2026-02-14T09:00:00.000Z', by, type: 'reporter-answered' };
    expect(due(arrival, asked)).toBeNull();
    expect(due(arrival, asked, answered)?.at).toBe('2026-02-17T07:00:00.000Z');
  });

  it('have ended with a decision or a way out, and start anew when a report is taken up again', () => {
    const arrival = received('2026-02-12T07:00:00.000Z');
    const aside: ReportEvent = {
      at: '2026-02-12T08:00:00.000Z',
      by,
      type: 'set-aside',
      as: 'opinion',
      duplicateOf: null,
    };
    const reopened: ReportEvent = {
      at: '2026-03-02T08:00:00.000Z',
      by,
      type: 'reopened',
      reason: 'Neue Belege',
    };
    expect(due(arrival, aside)).toBeNull();
    expect(due(arrival, aside, reopened)).toEqual({ step: 'decide', at: '2026-03-05T08:00:00.000Z' });
  });

  it('say today by the day of the newsroom, and overdue once the moment is past', () => {
    const at = { at: '2026-02-13T22:59:00.000Z' };
    const now = (moment: string) => urgencyOf(at, Date.parse(moment), zone);
    expect(now('2026-02-12T22:30:00.000Z')).toBe('later');
    expect(now('2026-02-12T23:30:00.000Z')).toBe('today');
    expect(now('2026-02-13T22:59:01.000Z')).toBe('overdue');
  });
});

describe('the zone of a newsroom', () => {
  it('is that of its country', () => {
    expect(newsroomZone('de-CH')).toBe('Europe/Zurich');
  });

  it('is that of this machine where the country has several, or none is named', () => {
    const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    expect([newsroomZone('en-US'), newsroomZone('de'), newsroomZone('nonsense!')]).toEqual([
      here,
      here,
      here,
    ]);
  });

  it('tells a moment from what its clocks show, also on the days when they change', () => {
    for (const moment of [
      '2026-02-12T07:12:00Z',
      '2026-03-29T00:30:00Z',
      '2026-03-29T03:00:00Z',
      '2026-10-25T05:00:00Z',
    ])
      expect(momentAt(zone, wallClock(zone, Date.parse(moment)))).toBe(Date.parse(moment));
  });
});
