import { expect, it } from 'vitest';
import { bytesInWords } from './sizes.ts';

it('a file has a size that can be said', () => {
  expect(bytesInWords('de', 0)).toBe('0 Byte');
  expect(bytesInWords('de', 999)).toBe('999 Byte');
  expect(bytesInWords('de', 12_345)).toBe('12 kB');
  expect(bytesInWords('en', 2_440_000)).toBe('2.4 MB');
});
