import { expect, test } from 'vitest';
import { partsOfQuery } from '#shared/search-query/parts.ts';
import { completionsOf, without } from './palette-completions.ts';

const offered = (query: string, language: 'de' | 'en' = 'de', known: readonly string[] = []) =>
  completionsOf(query, partsOfQuery(query), language, known);

test('a filter without a value offers what it can have, in the language of the window', () => {
  expect(offered('brücke status:').map(({ text }) => text)).toContain('status:entwurf');
  expect(offered('status:', 'en').map(({ text }) => text)).toContain('status:draft');
});

test('a value that is begun offers its ends, and keeps what stands before it', () => {
  expect(offered('brücke -status:entw')).toEqual([
    { text: '-status:entwurf', query: 'brücke -status:entwurf ' },
  ]);
});

test('a whole value, and a filter that something stands behind, offer nothing', () => {
  expect(offered('status:entwurf')).toEqual([]);
  expect(offered('status: brücke')).toEqual([]);
});

test('sections and people come from the desk; a name of several words gets quotation marks', () => {
  expect(offered('von:an', 'de', ['Anna Koller', 'Jan Bär'])).toEqual([
    { text: 'von:"Anna Koller"', query: 'von:"Anna Koller" ' },
  ]);
});

test('a filter that is taken out leaves the words around it', () => {
  const query = 'alte status:entwurf brücke';
  expect(without(query, partsOfQuery(query)[1]!)).toBe('alte brücke');
});
