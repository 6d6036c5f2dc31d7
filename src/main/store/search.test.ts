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

test('a hit in the headline stands before a hit in the text', () => {
  const store = withTexts({});
  store.search.put({ kind: 'article', ref: 'title', title: 'Brücke gesperrt', text: 'Nichts weiter.' });
  store.search.put({
    kind: 'article',
    ref: 'text',
    title: 'Verkehr',
    text: 'Die Brücke ist gesperrt. Nichts weiter.',
  });
  expect(found(store, 'brücke')).toEqual(['title', 'text']);
  store.close();
});
