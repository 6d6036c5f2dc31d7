import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReportEvent } from '#shared/domain/report/report-event.ts';
import { standingAfter } from '#shared/domain/report/report-standing.ts';
import { mergedLogs } from './merge-logs.ts';

const at = (minute: number) => `2026-02-12T08:${String(minute).padStart(2, '0')}:00.000Z`;
const lena = (minute: number) => ({ at: at(minute), by: 'Lena Frei' });
const urs = (minute: number) => ({ at: at(minute), by: 'Urs Koller' });
const received: ReportEvent = { at: at(0), by: '', type: 'received', channel: 'mail' };
const triaged: ReportEvent = {
  ...{ ...lena(1), type: 'triaged', errorType: 'fact', severity: 'normal', personRelated: false },
};
const base = [received, triaged];
const note = (who: { at: string; by: string }, text: string): ReportEvent => ({
  ...who,
  type: 'noted',
  text,
});
const decided = (who: { at: string; by: string }, outcome: 'justified' | 'not-justified'): ReportEvent => ({
  ...{ ...who, type: 'decided', outcome, reason: 'Im Protokoll nachgelesen.' },
});

describe('the logs of one report on two desks', () => {
  test('are that of the other desk, where this one did nothing', () => {
    const there = [...base, note(urs(2), 'Angerufen.'), decided(urs(3), 'justified')];
    expect(mergedLogs(base, there, true)).toEqual({ events: there, isNew: true, notTaken: [] });
    expect(mergedLogs(there, base, true)).toEqual({ events: there, isNew: false, notTaken: [] });
  });

  test('come together by time, where one desk alone took steps', () => {
    const here = [...base, note(lena(3), 'Beim Amt gefragt.')];
    const there = [...base, note(urs(2), 'Angerufen.'), decided(urs(4), 'justified')];
    const both = [...base, there[2], here[2], there[3]];
    expect(mergedLogs(here, there, true)).toEqual({ events: both, isNew: true, notTaken: [] });
    expect(mergedLogs(there, here, true)).toEqual({ events: both, isNew: true, notTaken: [] });
  });

  test('stay as they are, where both desks took steps; what was written beside them comes along', () => {
    const here = [...base, decided(lena(3), 'not-justified')];
    const there = [...base, note(urs(2), 'Angerufen.'), decided(urs(4), 'justified')];
    const merged = mergedLogs(here, there, true);
    expect(merged.events).toEqual([...base, there[2], here[2]]);
    expect(merged.notTaken.map(({ event }) => event)).toEqual([there[3]]);
    expect(standingAfter(merged.events).outcome).toBe('not-justified');
  });

  test('are not told a second time what a note tells already', () => {
    const here = [...base, decided(lena(3), 'not-justified')];
    const there = [...base, decided(urs(4), 'justified')];
    const { events, notTaken } = mergedLogs(here, there, true);
    const tells = notTaken.map(({ key }) => key);
    const withNote: ReportEvent[] = [...events, { ...lena(5), type: 'noted', text: 'Dort: …', tells }];
    expect(mergedLogs(withNote, there, true)).toMatchObject({ isNew: false, notTaken: [] });
    // And what is built upon a step that stands in a note is no step of this desk either.
    const further = [...there, { ...urs(6), type: 'reopened', reason: 'Neue Quelle' } as ReportEvent];
    expect(mergedLogs(withNote, further, true).notTaken.map(({ event }) => event)).toEqual([further[3]]);
    // The other desk knows its own steps, and gets no note of them back.
    expect(mergedLogs(there, withNote, true).notTaken.map(({ event }) => event)).toEqual([here[2]]);
  });

  test('keep what was taken back, wherever it stands now', () => {
    const here = [...base, note(lena(4), 'Später.')];
    const there: ReportEvent[] = [
      ...base,
      note(urs(2), 'Falscher Artikel.'),
      note(urs(3), 'Angerufen.'),
      { ...urs(5), type: 'undone', event: 3 },
    ];
    const early = [received, note(lena(0), 'Ganz früh.'), ...here.slice(1)];
    expect(mergedLogs(early, there, true).events.at(-1)).toMatchObject({ type: 'undone', event: 4 });
    expect(mergedLogs(there, early, true).events).toEqual(mergedLogs(early, there, true).events);
  });

  test('of a letter that both took in by themselves are one, whatever rules did on its arrival', () => {
    const matched = (minute: number): ReportEvent => ({
      ...{ at: at(minute), by: '', type: 'matched', articleId: 'art_00000001' as never },
      ...{ versionId: null, passage: null },
    });
    const here = [{ ...received, at: at(9) }, matched(9)];
    const there = [received, matched(0), decided(urs(4), 'justified')];
    const merged = mergedLogs(here, there, false);
    expect(merged.events).toEqual([here[0], here[1], there[2]]);
    expect(mergedLogs(merged.events, there, false).isNew).toBe(false);
  });

  test('tell a step from another one of the same kind in the same moment', () => {
    const twice = [...base, note(lena(2), 'Eins.'), note(lena(2), 'Zwei.')];
    expect(mergedLogs(base, twice, true).events).toEqual(twice);
  });
});

const step = (who: string) =>
  fc.record({
    minute: fc.integer({ min: 2, max: 59 }),
    kind: fc.constantFrom('noted', 'assigned', 'review-started', 'decided'),
    by: fc.constant(who),
  });
const logOf = (
  steps: readonly { minute: number; kind: string; by: string }[],
  beside: boolean,
): ReportEvent[] =>
  steps
    .toSorted((a, b) => a.minute - b.minute)
    .map(({ minute, kind, by }, place): ReportEvent => {
      const happened = { at: at(minute).replace('00.000', `${String(place).padStart(2, '0')}.000`), by };
      if (kind === 'review-started' && !beside) return { ...happened, type: 'review-started' };
      if (kind === 'decided' && !beside) return decided(happened, 'justified');
      return kind === 'assigned' ? { ...happened, type: 'assigned', to: by } : note(happened, `Von ${by}`);
    });

test('whatever two desks did, each knows everything in the end, and where one alone moved both stand alike', () => {
  fc.assert(
    fc.property(
      fc.array(step('Lena'), { maxLength: 6 }),
      fc.array(step('Urs'), { maxLength: 6 }),
      fc.boolean(),
      (mine, yours, onlyUrsMoves) => {
        let lenas: readonly ReportEvent[] = [...base, ...logOf(mine, onlyUrsMoves)];
        let urses: readonly ReportEvent[] = [...base, ...logOf(yours, false)];
        const before = { lena: standingAfter(lenas).state, urs: standingAfter(urses).state };
        const take = (here: readonly ReportEvent[], there: readonly ReportEvent[], by: string) => {
          const { events, notTaken } = mergedLogs(here, there, true);
          const tells = notTaken.map(({ key }) => key);
          return tells.length === 0
            ? events
            : [...events, { at: '2026-02-12T10:00:00.000Z', by, type: 'noted' as const, text: '…', tells }];
        };
        const first = urses;
        urses = take(urses, lenas, 'Urs');
        const hadNotes = urses.some((event) => event.type === 'noted' && event.tells);
        lenas = take(lenas, hadNotes ? first : urses, 'Lena');
        expect(mergedLogs(lenas, urses, true).isNew).toBe(false);
        expect(mergedLogs(urses, lenas, true).isNew).toBe(false);
        if (hadNotes)
          expect([standingAfter(lenas).state, standingAfter(urses).state]).toEqual([before.lena, before.urs]);
        else expect(standingAfter(lenas)).toEqual(standingAfter(urses));
        if (onlyUrsMoves) {
          expect(hadNotes).toBe(false);
          expect(lenas).toEqual(urses);
        }
      },
    ),
  );
});
