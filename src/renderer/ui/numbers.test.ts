import { expect, test } from 'vitest';
import { numberInWords } from './numbers.ts';

test.each([
  ['de', 999, '999'],
  ['de', 1_200, '1’200'],
  ['de', 1_234_567, '1’234’567'],
  ['en', 1_234_567, '1,234,567'],
] as const)('in %s, %d is written %s', (language, count, words) => {
  expect(numberInWords(language, count)).toBe(words);
});
