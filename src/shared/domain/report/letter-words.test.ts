import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuoted, placesOf, withoutWords } from './letter-words.ts';

describe('the passage in a letter', () => {
  it('is found although the mail program broke and marked its lines', () => {
    const letter = 'Guten Tag\n\n> Am Dienstag fiel\n> > er um 12\n>Zentimeter\n\nDas stimmt nicht.';
    const range = findQuoted(letter, 'Am Dienstag fiel er um 12 Zentimeter');
    expect(range && letter.slice(range.start, range.end)).toBe('Am Dienstag fiel\n> > er um 12\n>Zentimeter');
  });

  it('is not found when its words stand in another order', () => {
    expect(findQuoted('12 um er fiel', 'er fiel um 12')).toBeNull();
    expect(findQuoted('er fiel um 12', '   ')).toBeNull();
  });

  it('is searched by its words, never as a pattern', () => {
    expect(findQuoted('kostet CHF 5.25 (neu)', '5.25 (neu)')).toEqual({ start: 11, end: 21 });
    expect(findQuoted('kostet CHF 5x25', '5.25')).toBeNull();
  });

  it('is found again whatever the letter holds', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (before, quoted, after) => {
        const letter = `${before} ${quoted} ${after}`;
        const range = findQuoted(letter, quoted);
        if (quoted.replaceAll(/[\s>]/g, '') === '') expect(range).toBeNull();
        else expect(range && letter.slice(range.start, range.end).length).toBeGreaterThan(0);
      }),
    );
  });
});

const letter = 'Guten Tag\n\nDie Zahl 312\nstimmt nicht.\n\nUnd Meier heisst Maier.\n\nGruss';

describe('paragraphs that are taken out of a letter', () => {
  it('are found in any order, and all of them or none', () => {
    const words = (taken: string) =>
      placesOf(letter, taken)?.map(({ start, end }) => letter.slice(start, end));
    expect(words('Und Meier heisst Maier.\n\nDie Zahl 312 stimmt nicht.')).toEqual([
      'Die Zahl 312\nstimmt nicht.',
      'Und Meier heisst Maier.',
    ]);
    expect(words('Und Meier heisst Maier.\n\nDie Zahl 313 stimmt nicht.')).toBeUndefined();
    expect(words(' \n\n > ')).toBeUndefined();
  });

  it('leave the rest as it was', () => {
    expect(withoutWords(letter, ['Die Zahl 312 stimmt nicht.'])).toBe(
      'Guten Tag\n\nUnd Meier heisst Maier.\n\nGruss',
    );
    expect(withoutWords(letter, ['Anderes.'])).toBe(letter);
  });
});
