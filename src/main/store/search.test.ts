import { expect, test } from 'vitest';
import { isRefusal } from '#shared/contract/errors.ts';
import { fold } from '#shared/search-query/fold.ts';
import { readQuery } from '#shared/search-query/query.ts';
import { freshFolder } from '../desk-for-tests.ts';

import { openStore, type Store } from './store.ts';

function withTexts(texts: Record<string, string>): Store {
  const store = openStore(freshFolder());
  if (isRefusal(store)) throw new Error(store.code);
  for (const [ref, text] of Object.entries(texts))
    store.search.put({ kind: 'article', ref, title: ref, text });
  return store;
}
const found = (store: Store, typed: string) =>
  store.search.find(readQuery(typed, 0), { limit: 10 }).map(({ ref }) => ref);

test.each([
  ['Straße', 'Strasse'],
  ['Zürich', 'Zuerich'],
  ['Zürich', 'zurich'],
  ['Café', 'CAFE'],
  ['Äpfel', 'aepfel'],
  ['Mittelländische', 'Mittellaendische'],
])('%s and %s are the same to a searcher', (one, other) => {
  expect(fold(one)).toBe(fold(other));
});

test('a word that is typed in part finds, in every spelling', () => {
  const store = withTexts({ a: 'Der Grossrat in Zürich', b: 'Die Strasse' });
  for (const words of ['gross', 'großr', 'zuer', 'ZÜR', 'grossrat zuerich'])
    expect(found(store, words)).toEqual(['a']);
  store.close();
});

test('a text that changed is found by its new words only', () => {
  const store = withTexts({ a: 'alt' });
  store.search.put({ kind: 'article', ref: 'a', title: 'a', text: 'neu' });
  expect(found(store, 'alt')).toEqual([]);
  expect(found(store, 'neu')).toEqual(['a']);
  store.close();
});

test.each(['"', '*', 'NEAR(', 'a AND', '(', ':', '-', 'title:', '^', '  ', "'; DROP TABLE article"])(
  'whatever is typed is words and never an operator: %s',
  (words) => {
    const store = withTexts({ a: 'Text' });
    expect(() => found(store, words)).not.toThrow();
    store.close();
  },
);

test.each(['brücke', 'br', 'b gesperrt'])(
  'a hit in the headline stands before a hit in the text: %s',
  (words) => {
    const store = withTexts({});
    store.search.put({ kind: 'article', ref: 'title', title: 'Brücke gesperrt', text: 'Nichts weiter.' });
    store.search.put({
      kind: 'article',
      ref: 'text',
      title: 'Verkehr',
      text: 'Die Brücke ist gesperrt. Nichts weiter.',
    });
    expect(found(store, words)).toEqual(['title', 'text']);
    store.close();
  },
);

/** Pieces that each hold a word of their own with one beginning, more than are weighed one by one. */
function withManyWaysToGoOn(pieces: number): Store {
  const store = withTexts({});
  for (let number = 0; number < pieces; number++)
    store.search.put({
      kind: 'article',
      ref: `${number}`,
      title: number === 3 ? 'Brückenschlag' : `Titel ${number}`,
      text: `Brücken${String.fromCharCode(97 + (number % 26), 97 + Math.floor(number / 26))}bau und Umgebung`,
    });
  while (store.search.learn(100));
  return store;
}

test('of words with many ways to go on a hit in the headline stands first, and behind it the newest', () => {
  const store = withManyWaysToGoOn(60);
  expect(found(store, 'brücke').slice(0, 3)).toEqual(['3', '59', '58']);
  store.close();
});

test('pages of such a search give every hit once, also behind those that are ranked', () => {
  const store = withManyWaysToGoOn(560);
  const refs: string[] = [];
  for (let offset = 0; ; offset += 90) {
    const page = store.search.find(readQuery('brücke', 0), { limit: 90, offset });
    refs.push(...page.map(({ ref }) => ref));
    if (page.length < 90) break;
  }
  expect(refs).toHaveLength(560);
  expect(new Set(refs).size).toBe(560);
  store.close();
});

test('words are found inside others before and after all of them are in memory, and new ones as well', () => {
  const store = withTexts({ a: 'Brückensanierung', b: 'Sanierung', c: 'Dachsanierung' });
  while (store.search.learn(100));
  const before = store.search.wordsWith('sanierung', 10);
  while (store.search.prepare());
  expect(before).toEqual(['dachsanierung', 'bruckensanierung']);
  expect(store.search.wordsWith('sanierung', 10)).toEqual(before);
  store.search.put({ kind: 'article', ref: 'd', title: 'd', text: 'Altbausanierung, Sanierungsplan' });
  while (store.search.learn(100));
  expect(store.search.wordsWith('sanierung', 10)).toEqual([
    'dachsanierung',
    'altbausanierung',
    'bruckensanierung',
  ]);
  expect(store.search.wordsWith('sanierung', 1)).toEqual(['dachsanierung']);
  store.close();
});
