import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceAt } from './sentence-at.ts';

/** The sentence around the bar. */
const around = (marked: string): string => {
  const text = marked.replace('|', '');
  const { from, to } = sentenceAt(text, marked.indexOf('|'));
  return text.slice(from, to);
};

test('the sentence around the cursor is found, at its start, inside and at its end', () => {
  expect(around('Es regnet. |Der See steigt. Wir warten.')).toBe('Der See steigt. ');
  expect(around('Es regnet. Der S|ee steigt. Wir warten.')).toBe('Der See steigt. ');
  expect(around('Es regnet. Der See steigt. Wir warten.|')).toBe('Wir warten.');
  expect(around('«Kommt ihr?», fragte sie.| Niemand kam.')).toBe('«Kommt ihr?», fragte sie. ');
});

test('abbreviations, initials and dates end no sentence', () => {
  expect(around('Das gilt z. B. für Bern|. Mehr nicht.')).toBe('Das gilt z. B. für Bern. ');
  expect(around('Am 12. Februar tr|at Dr. J. Meier zurück. Ende.')).toBe(
    'Am 12. Februar trat Dr. J. Meier zurück. ',
  );
  expect(around('Rund 5 Mio. Franken f|ehlen. Ende.')).toBe('Rund 5 Mio. Franken fehlen. ');
});

test('an empty line has an empty sentence', () => {
  expect(sentenceAt('', 0)).toEqual({ from: 0, to: 0 });
});

test('whatever the text, the cursor lies in its sentence and the sentences cover the text', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, unit: fc.constantFrom('a', 'B', '.', ' ', '!', '1', '«', '\n') }),
      (text) => {
        let covered = 0;
        while (covered < text.length) {
          const { from, to } = sentenceAt(text, covered);
          expect(from).toBe(covered);
          expect(to).toBeGreaterThan(from);
          expect(sentenceAt(text, to - 1)).toEqual({ from, to });
          covered = to;
        }
      },
    ),
  );
});
