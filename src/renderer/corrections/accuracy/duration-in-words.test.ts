import { expect, it } from 'vitest';
import { durationInWords } from './duration-in-words.ts';

const hours = (count: number) => count * 60 * 60 * 1000;

it.each([
  [hours(0), '1 Min.', '1 min'],
  [hours(2 / 3), '40 Min.', '40 min'],
  [hours(5.52), '5,5 Std.', '5.5 hr'],
  [hours(72), '3 Tage', '3 days'],
])('%s ms', (ms, german, english) => {
  expect(durationInWords('de', ms)).toBe(german);
  expect(durationInWords('en', ms)).toBe(english);
});
