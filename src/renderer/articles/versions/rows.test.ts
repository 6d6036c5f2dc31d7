import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Body, textBlock } from '#shared/article-body/body.ts';
import { blocksOf, compareBodies } from '#shared/article-body/compare.ts';
import { bodyAndLater } from '#shared/article-body/random-bodies.fixture.ts';
import { rowsOf } from './rows.ts';

const body = (...texts: string[]): Body => ({
  type: 'doc',
  content: texts.map((text) => textBlock('paragraph', text)),
});

test('a paragraph that took the place of another stands beside it', () => {
  const rows = rowsOf(
    compareBodies(body('Eins bleibt', 'Alt war alles'), body('Eins bleibt', 'Jetzt gilt dies')),
  );
  expect(rows.map(({ was, now }) => [was?.kind, now?.kind])).toEqual([
    ['same', 'same'],
    ['removed', 'added'],
  ]);
});

test('each column has every block of its side, in order', () => {
  fc.assert(
    fc.property(bodyAndLater, ([before, after]) => {
      const compared = compareBodies(before, after);
      const rows = rowsOf(compared);
      const [left, right] = [rows.flatMap(({ was }) => was ?? []), rows.flatMap(({ now }) => now ?? [])];
      // What moved away stands in the left column by its place alone; its words are with the one that moved.
      const moved = right.filter((block) => 'moved' in block && block.moved !== null);
      expect(blocksOf([...left, ...moved], 'was')).toEqual(blocksOf(compared, 'was'));
      expect(blocksOf(right, 'now')).toEqual(blocksOf(compared, 'now'));
    }),
  );
});
