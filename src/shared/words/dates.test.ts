import { afterEach, expect, test } from 'vitest';
import { dayInWords, momentInBrief, momentInWords, showClockOf, shownDay } from './dates.ts';

/** A moment by the clock on this machine's wall, so that the test holds in every time zone. */
const at = (year: number, month: number, day: number, hour: number, minute: number) =>
  new Date(year, month - 1, day, hour, minute).toISOString();

afterEach(() => showClockOf(''));

const morning = at(2026, 2, 12, 8, 12);

test('a moment reads as a Swiss newsroom writes it', () => {
  expect(momentInWords('de', morning)).toBe('Do., 12. Feb. 2026, 08:12');
  expect(dayInWords('de', morning)).toBe('Do., 12. Feb. 2026');
});

test('a moment reads in plain English', () => {
  expect(momentInWords('en', morning)).toBe('Thu, 12 Feb 2026, 08:12');
});

test('a list says the hour today, the day this year, and the year before that', () => {
  const brief = (year: number, month: number, day: number) =>
    momentInBrief('de', morning, new Date(year, month - 1, day, 23, 0));
  expect(brief(2026, 2, 12)).toBe('08:12');
  expect(brief(2026, 2, 13)).toBe('12. Feb.');
  expect(brief(2027, 1, 1)).toBe('12. Feb. 2026');
});

test('what is no moment says nothing', () => {
  expect(momentInWords('de', '')).toBe('');
});

test('every moment is read from the clock of the newsroom, wherever the machine stands', () => {
  const late = '2026-02-11T23:12:00Z';
  showClockOf('Europe/Zurich');
  expect(momentInWords('de', late)).toBe('Do., 12. Feb. 2026, 00:12');
  expect(dayInWords('en', late)).toBe('Thu, 12 Feb 2026');
  expect(momentInBrief('de', late, new Date('2026-02-12T20:00:00Z'))).toBe('00:12');
  expect(shownDay(new Date(late))).toBe('2026-02-12');
  showClockOf('America/New_York');
  expect(momentInWords('de', late)).toBe('Mi., 11. Feb. 2026, 18:12');
  expect(momentInBrief('de', late, new Date('2026-02-12T20:00:00Z'))).toBe('11. Feb.');
  expect(shownDay(new Date(late))).toBe('2026-02-11');
  expect(dayInWords('de', '2026-02-12')).toBe('Do., 12. Feb. 2026');
});
