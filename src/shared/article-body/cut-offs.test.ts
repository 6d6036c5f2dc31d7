import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutAt, fitOf } from './cut-offs.ts';
import { countCharacters } from './text.ts';

test('a headline up to the limit stands whole, and one character more is cut', () => {
  expect(fitOf('x'.repeat(60), 'headline', 'search')).toEqual({ characters: 60, most: 60, isCut: false });
  expect(fitOf('x'.repeat(61), 'headline', 'search')).toEqual({ characters: 61, most: 60, isCut: true });
  expect(fitOf('x'.repeat(61), 'headline', 'card').isCut).toBe(false);
  expect(fitOf('x'.repeat(201), 'lede', 'card').isCut).toBe(true);
});

test('a line is cut between words, without the sign that hung on them', () => {
  expect(cutAt('Der Steg am See bleibt offen', 20)).toBe('Der Steg am See…');
  expect(cutAt('Der Steg am See bleibt', 16)).toBe('Der Steg am See…');
  expect(cutAt('Der Steg bleibt offen – MB', 24)).toBe('Der Steg bleibt offen…');
  expect(cutAt('Der Steg', 8)).toBe('Der Steg');
});

test('a word that fills the line is cut within', () => {
  expect(cutAt('Donaudampfschifffahrtsgesellschaft', 10)).toBe('Donaudamp…');
  expect(cutAt('Am Vierwaldstätterseeufer', 12)).toBe('Am Vierwald…');
});

test('no cut is longer than its limit, nor halves a character that people see', () => {
  const letters = fc.constantFrom('a', 'ü', ' ', '–', '👩‍🚒', 'e\u0301', '漢');
  fc.assert(
    fc.property(
      fc.array(letters, { maxLength: 60 }).map((each) => each.join('')),
      fc.integer({ min: 4, max: 40 }),
      (line, most) => {
        const cut = cutAt(line, most);
        expect(countCharacters(cut)).toBeLessThanOrEqual(most);
        const whole = [...new Intl.Segmenter('de').segment(line)].map(({ segment }) => segment);
        const shown = [...new Intl.Segmenter('de').segment(cut.replace(/…$/, ''))];
        expect(whole.slice(0, shown.length)).toEqual(shown.map(({ segment }) => segment));
      },
    ),
  );
});
