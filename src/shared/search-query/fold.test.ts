import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';

/** The same rule without its short cut past ASCII. */
const slowly = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/(?<!q)([aou])e/g, '$1');

test('whatever stands beside ASCII is folded as if it stood alone', () => {
  const signs = fc.constantFrom(
    'a',
    'o',
    'e',
    'A',
    ' ',
    '\u0308',
    '\u0323',
    'ü',
    'Å',
    'ﬁ',
    '½',
    'ß',
    'ẞ',
    'é',
    '각',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(signs).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      expect(fold(text)).toBe(slowly(text));
    }),
  );
});
