import { expect, test } from 'vitest';
import { type ArticleRecord, emptyRecord } from '#shared/domain/piece/article.ts';
import { compareRecords } from './compare-records.ts';

const record = (fields: Partial<ArticleRecord>): ArticleRecord => ({ ...emptyRecord(), ...fields });

test('a record that says the same has no change', () => {
  const said = record({ section: 'Region', contributors: [{ name: 'Anna Frei', sign: 'af' }] });
  expect(compareRecords(said, structuredClone(said))).toEqual([]);
});

test('each field is told in its own terms', () => {
  const was = record({ section: 'Region', keywords: ['See', 'Steg'], dateline: 'Birsau, 12. Februar 2026' });
  const now = record({ section: 'Kultur', keywords: ['Steg', 'Ufer'], commentsOpen: false, dateline: '' });
  expect(compareRecords(was, now)).toEqual([
    { kind: 'text', field: 'section', was: 'Region', now: 'Kultur' },
    { kind: 'text', field: 'dateline', was: 'Birsau, 12. Februar 2026', now: '' },
    { kind: 'list', field: 'keywords', removed: ['See'], added: ['Ufer'], kept: ['Steg'], reordered: false },
    { kind: 'switch', field: 'commentsOpen', now: false },
  ]);
});

test('names in another order are told as that, and a sign counts to its name', () => {
  const [anna, beat] = [
    { name: 'Anna Frei', sign: '' },
    { name: 'Beat Roth', sign: '' },
  ];
  expect(
    compareRecords(record({ contributors: [anna, beat] }), record({ contributors: [beat, anna] })),
  ).toEqual([
    {
      kind: 'list',
      field: 'contributors',
      removed: [],
      added: [],
      kept: ['Beat Roth', 'Anna Frei'],
      reordered: true,
    },
  ]);
  expect(
    compareRecords(record({ contributors: [anna] }), record({ contributors: [{ ...anna, sign: 'af' }] })),
  ).toMatchObject([{ removed: ['Anna Frei'], added: ['Anna Frei (af)'] }]);
});

test('a keyword that stood twice and stands once has gone once', () => {
  expect(compareRecords(record({ keywords: ['See', 'See'] }), record({ keywords: ['See'] }))).toMatchObject([
    { removed: ['See'], added: [], kept: ['See'] },
  ]);
});
