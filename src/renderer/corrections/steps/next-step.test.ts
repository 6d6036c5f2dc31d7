import { describe, expect, it } from 'vitest';
import type { Report } from '#shared/domain/report/report.ts';
import type { ReportEvent, ReportEventType } from '#shared/domain/report/report-event.ts';
import { mayFollow, standingAfter } from '#shared/domain/report/report-standing.ts';
import { aReport, happened } from '../report.fixture.ts';
import { otherSteps, primaryStep, type Step } from './next-step.ts';

const all: readonly ReportEventType[] = [
  'matched',
  'acknowledged',
  'triaged',
  'review-started',
  'reporter-asked',
  'reporter-answered',
  'decided',
  'fixed',
  'notice-drafted',
  'published',
  'reporter-informed',
  'closed',
  'set-aside',
  'reopened',
  'noted',
];

const reportAfter = (events: readonly ReportEvent[], report = aReport()): Report => ({
  ...report,
  standing: standingAfter(events),
});
const allowedFor = (report: Report): Step[] =>
  all.filter((type): type is Step => mayFollow(report.standing, type));
const first = (report: Report) => primaryStep(report, allowedFor(report));

const { received, matched, acknowledged, triaged, reviewed, justified, notJustified, fixed, drafted } =
  happened;

describe('the step that is offered first', () => {
  it('rests a wrong image or credit on the change that put it right, which is none of the text', () => {
    const picture = { ...triaged, errorType: 'image-or-credit' as const };
    const report = reportAfter([received, matched, picture, reviewed, justified]);
    expect(primaryStep(report, ['fixed', 'fixed-elsewhere', 'closed'])).toBe('fixed-elsewhere');
    expect(otherSteps(report, ['fixed', 'fixed-elsewhere', 'closed'])).toContain('fixed');
    const words = reportAfter([received, matched, triaged, reviewed, justified]);
    expect(primaryStep(words, ['fixed', 'fixed-elsewhere', 'closed'])).toBe('fixed');
  });

  it('leads a justified report from the mail to the closed file', () => {
    const way: [ReportEvent, Step | null][] = [
      [matched, 'acknowledged'],
      [acknowledged, 'triaged'],
      [triaged, 'review-started'],
      [reviewed, 'decided'],
      [justified, 'fixed'],
      [fixed, 'notice-drafted'],
      [drafted, 'published'],
      [happened.published, 'reporter-informed'],
      [happened.informed, 'closed'],
      [happened.closed, null],
    ];
    const events: ReportEvent[] = [received];
    for (const [event, next] of way) {
      events.push(event);
      expect(first(reportAfter(events)), event.type).toBe(next);
    }
  });

  it('answers the reporter when nothing has to be corrected', () => {
    expect(first(reportAfter([received, matched, notJustified]))).toBe('reporter-informed');
  });

  it('asks for the piece before a fix without one', () => {
    expect(first(reportAfter([received, justified]))).toBe('matched');
  });

  it('publishes a typo without a notice', () => {
    const typo = { ...fixed, changeClass: 'typo' } as ReportEvent;
    expect(first(reportAfter([received, matched, justified, typo]))).toBe('published');
  });

  it('offers no letter to somebody who left no address', () => {
    const report = aReport();
    const silent = { ...report, claim: { ...report.claim, reporterAddress: '' } };
    const before = reportAfter([received], silent);
    expect(first(before)).toBe('triaged');
    expect(otherSteps(before, allowedFor(before))).not.toContain('reporter-asked');
    expect(first(reportAfter([received, matched, notJustified], silent))).toBe('closed');
  });
});

it('the menu holds every other allowed step, once', () => {
  const report = reportAfter([received, matched]);
  const others = otherSteps(report, allowedFor(report));
  expect(others).not.toContain('acknowledged');
  expect(new Set([...others, 'acknowledged'])).toEqual(new Set(allowedFor(report)));
  expect(others.length).toBe(new Set(others).size);
});
