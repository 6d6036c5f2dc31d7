import { expect, test } from 'vitest';
import { fieldOf, momentIn } from './moment-field.ts';

test('a field of date and time is read and written by the clock of the newsroom', () => {
  expect(fieldOf('2026-02-12T07:00:00Z', 'Europe/Zurich')).toBe('2026-02-12T08:00');
  expect(momentIn('2026-02-12T08:00', 'Europe/Zurich')).toBe('2026-02-12T07:00:00.000Z');
  expect(momentIn('2026-07-12T08:00', 'Europe/Zurich')).toBe('2026-07-12T06:00:00.000Z');
  expect(momentIn('2026-02-12T08:00', 'America/New_York')).toBe('2026-02-12T13:00:00.000Z');
  expect(momentIn('', 'Europe/Zurich')).toBeNull();
  expect(momentIn('2026-02', 'Europe/Zurich')).toBeNull();
});
