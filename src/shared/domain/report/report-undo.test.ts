import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleId, NoticeId, ReportId, VersionId } from '../ids.ts';
import type { ReportEvent } from './report-event.ts';
import { isOpen, mayFollow, standingAfter } from './report-standing.ts';
import { mayUndo, undoable } from './report-undo.ts';

const at = '2026-02-12T07:12:00.000Z';
const by = 'Lena Huber';
const articleId = 'art_00000001' as ArticleId;
const received: ReportEvent = { at, by: '', type: 'received', channel: 'mail' };
const triaged: ReportEvent = {
  ...{ at, by, type: 'triaged', errorType: 'fact', severity: 'normal', personRelated: true },
};
const decided: ReportEvent = { at, by, type: 'decided', outcome: 'justified', reason: 'Stimmt.' };
const noted: ReportEvent = { at, by, type: 'noted', text: 'Angerufen.' };
const undone = (event: number): ReportEvent => ({ at, by, type: 'undone', event });

const matched = (to: ArticleId | null): ReportEvent => ({
  ...{ at, by, type: 'matched', articleId: to, versionId: null, passage: null },
});
const drafted: ReportEvent = {
  ...{ at, by, type: 'notice-drafted', noticeId: 'not_00000001' as NoticeId, language: 'de' },
  ...{ placement: 'bottom', text: 'Korrektur' },
};
const fixed = (changeClass: 'typo' | 'correction'): ReportEvent => ({
  ...{ at, by, type: 'fixed', was: 'a', now: 'b', changeClass },
});

const reopened: ReportEvent = { at, by, type: 'reopened', reason: 'Neuer Beleg' };

/** One event of each kind that a person or a rule can add, and of those with several outcomes each. */
const anything: readonly ReportEvent[] = [
  matched(articleId),
  matched(null),
  { at, by, type: 'acknowledged' },
  triaged,
  { at, by, type: 'review-started' },
  { at, by, type: 'reporter-asked', question: 'Wo?' },
  { at, by, type: 'reporter-answered' },
  decided,
  { ...decided, outcome: 'not-justified' },
  fixed('typo'),
  fixed('correction'),
  drafted,
  {
    ...{
      at,
      by,
      type: 'fixed-elsewhere',
      noticeId: null,
      versionId: null,
      asReport: null,
      was: 'a',
      now: 'b',
    },
    ...{ changeClass: 'typo', notice: '', publishedAt: at },
  },
  { at, by, type: 'approval-asked' },
  { at, by: 'Nora Gut', type: 'approved' },
  { at, by: 'Nora Gut', type: 'approval-refused', reason: 'Zu lang.' },
  { at, by, type: 'published', versionId: 'ver_00000001' as VersionId, secondedBy: null },
  { at, by, type: 'reporter-informed' },
  { at, by, type: 'closed' },
  { at, by, type: 'set-aside', as: 'spam', duplicateOf: null },
  { at, by, type: 'reopened', reason: 'Neuer Beleg' },
  noted,
  { at, by, type: 'assigned', to: by },
  { at, by, type: 'snoozed', until: '2026-02-13T07:00:00.000Z' },
  { at, by, type: 'consent-set', mayBeNamed: true },
  { at, by, type: 'lane-set', lane: 'legal-letter' },
  { at, by, type: 'due-set', due: null },
  { at, by, type: 'split-off', reportId: 'rep_00000002' as ReportId, words: 'Und' },
];

/** A log as people make it: each step, and each taking back, only where the rules allow it. */
const logs = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...anything) }, { weight: 1, arbitrary: fc.nat(40) }),
    {
      maxLength: 60,
    },
  )
  .map((wishes) => {
    const log: ReportEvent[] = [received];
    for (const wish of wishes) {
      if (typeof wish !== 'number') {
        if (mayFollow(standingAfter(log), wish.type)) log.push(wish);
        continue;
      }
      const places = undoable(log);
      const place = places[wish % places.length];
      if (place !== undefined) log.push(undone(place));
    }
    return log;
  });

describe('taking a step back', () => {
  it('leaves it in the log, and the report as if it had never been taken', () => {
    const log = [received, triaged, undone(2)];
    expect(standingAfter(log)).toEqual(standingAfter([received]));
    expect(log).toHaveLength(3);
    expect(undoable(log)).toEqual([]);
  });

  it('is refused once it had an effect in the piece or at the reporter’s', () => {
    const decision = [received, matched(articleId), decided];
    expect(mayUndo(decision, 3)).toBe(true);
    expect(mayUndo([...decision, fixed('typo')], 3)).toBe(false);
    expect(mayUndo([...decision, fixed('typo')], 4)).toBe(true);
    expect(mayUndo([...decision, fixed('correction'), drafted], 4)).toBe(false);
    expect(mayUndo([...decision, fixed('correction'), drafted], 5)).toBe(true);
    expect(mayUndo([...decision, fixed('typo'), reopened], 5)).toBe(false);
    expect(mayUndo([...decision, reopened], 4)).toBe(true);
    expect(mayUndo([...decision, noted, fixed('typo')], 4)).toBe(true);
    expect(mayUndo(decision, 1)).toBe(false);
    expect(mayUndo(decision, 9)).toBe(false);
  });

  it('is refused where a later step rests on it', () => {
    const refused: ReportEvent = { ...decided, outcome: 'not-justified' };
    const closed: ReportEvent = { at, by, type: 'closed' };
    expect(undoable([received, refused, closed])).toEqual([3]);
    expect(undoable([received, refused, closed, undone(3)])).toEqual([2]);
  });

  it('gives the standing of the log without what was taken back', () => {
    fc.assert(
      fc.property(logs, (log) => {
        const gone = new Set(log.flatMap((event) => (event.type === 'undone' ? [event.event] : [])));
        const rest = log.filter((event, index) => event.type !== 'undone' && !gone.has(index + 1));
        expect(standingAfter(log)).toEqual(standingAfter(rest));
      }),
    );
  });

  it('leaves only logs that the rules allow, step by step', () => {
    fc.assert(
      fc.property(logs, (log) => {
        const gone = new Set(log.flatMap((event) => (event.type === 'undone' ? [event.event] : [])));
        const rest = log.filter((event, index) => event.type !== 'undone' && !gone.has(index + 1));
        rest.slice(1).forEach((event, index) => {
          expect(mayFollow(standingAfter(rest.slice(0, index + 1)), event.type), event.type).toBe(true);
        });
      }),
    );
  });
});

describe('every report', () => {
  /** Kinds of steps that lead on. */
  const onward = anything.filter(
    ({ type }) => mayFollow(standingAfter([received]), type) || type !== 'noted',
  );

  /** Whether some way of allowed steps leads off the desk, whichever the newsroom's rules. */
  const leadsOut = (log: readonly ReportEvent[], secondApproval: boolean): boolean => {
    const seen = new Set<string>();
    let ways: (readonly ReportEvent[])[] = [log];
    while (ways.length > 0) {
      if (ways.some((way) => !isOpen(standingAfter(way).state))) return true;
      ways = ways.flatMap((way) =>
        onward.flatMap((event) => {
          const standing = standingAfter(way);
          if (!mayFollow(standing, event.type, { secondApproval })) return [];
          const next = [...way, event];
          const key = JSON.stringify(standingAfter(next));
          if (seen.has(key)) return [];
          seen.add(key);
          return [next];
        }),
      );
    }
    return false;
  };

  it('has a way off the desk from wherever allowed steps led it', () => {
    fc.assert(
      fc.property(logs, fc.boolean(), (log, secondApproval) => {
        expect(leadsOut(log, secondApproval)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
