import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foundIn } from '#shared/contract/desk.ts';
import { fold, foldedWords } from '#shared/search-query/fold.ts';
import { placeOfHit, type SearchedField, searched } from './place-of-hit.ts';
import { hitEnd, hitStart } from './snippet.ts';

const place = (fields: readonly SearchedField[], query: string) => {
  const { where, snippet } = placeOfHit(fields, searched(foldedWords(query), false));
  return { where, snippet: snippet.replaceAll(hitStart, '[').replaceAll(hitEnd, ']') };
};
const piece: readonly SearchedField[] = [
  { where: 'headline', text: 'Brücke gesperrt' },
  { where: 'lede', text: 'Der Verkehr wird umgeleitet.' },
  { where: 'text', text: 'Die Brücke bleibt zu.' },
  { where: 'person', text: 'Anna Koller' },
];

test('a word that the headline alone holds is shown in the headline, not beside words of another field', () => {
  expect(place(piece, 'gesperrt')).toEqual({ where: 'headline', snippet: 'Brücke [gesperrt]' });
});

test('a word that headline and text hold is shown in the text: the title shows the headline already', () => {
  expect(place(piece, 'brücke')).toEqual({ where: 'text', snippet: 'Die [Brücke] bleibt zu.' });
});

test('the headline that holds more of the words is the place', () => {
  expect(place(piece, 'brücke gesperrt')).toEqual({ where: 'headline', snippet: '[Brücke] [gesperrt]' });
});

test('without words the opening stands there and says no place', () => {
  expect(place(piece, '')).toEqual({ where: null, snippet: 'Der Verkehr wird umgeleitet.' });
});

test('a label and its words are of one field, whatever is searched for', () => {
  const word = fc.constantFrom('brücke', 'strasse', 'koller', 'bern', 'ufer', 'gemeinderat');
  const field = fc.record({
    where: fc.constantFrom(...foundIn.options),
    text: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
  });
  const fields = fc.uniqueArray(field, { minLength: 1, maxLength: 6, selector: ({ where }) => where });
  fc.assert(
    fc.property(fields, fc.array(word, { minLength: 1, maxLength: 3 }), (fields, words) => {
      const { where, snippet } = place(fields, words.join(' '));
      const said = snippet.replace(/[[\]]/g, '');
      expect(snippet.includes('[')).toBe(where !== null);
      if (where !== null) expect(fields.find((field) => field.where === where)?.text).toBe(said);
      const most = (text: string) =>
        new Set(words.filter((wanted) => fold(text).includes(fold(wanted)))).size;
      if (where !== null) expect(most(said)).toBe(Math.max(...fields.map(({ text }) => most(text))));
    }),
  );
});
