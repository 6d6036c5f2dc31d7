import { expect, it } from 'vitest';
import { withFixes } from './with-fixes.ts';

const fix = { was: 'zehn', now: 'zwanzig' };

it('puts a fix where the piece reads so, and not where the same words stand before', () => {
  const text = 'Um zehn Uhr.\nNoch zehn Minuten.';
  const now = 'Um zehn Uhr.\nNoch zwanzig Minuten.';
  expect(withFixes(text, [fix], now)).toBe(now);
});

it('builds one fix on the other, leaves words that do not stand there alone, and keeps a «$»', () => {
  expect(withFixes('zehn', [fix, { was: 'zwanzig', now: '$& Franken' }], '')).toBe('$& Franken');
  expect(withFixes('elf', [fix], 'zwölf')).toBe('elf');
});
