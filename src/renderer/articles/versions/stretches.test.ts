import { expect, test } from 'vitest';
import { type Body, textBlock } from '#shared/article-body/body.ts';
import { compareBodies } from '#shared/article-body/compare.ts';
import { stretchesOf } from './stretches.ts';

const body = (...texts: string[]): Body => ({
  type: 'doc',
  content: texts.map((text) => textBlock('paragraph', text)),
});
const ten = Array.from({ length: 10 }, (_, at) => `Absatz ${at} sagt etwas`);
const shape = (before: Body, after: Body) =>
  stretchesOf(compareBodies(before, after)).map(
    ({ folded, blocks }) => `${folded ? 'folded' : 'shown'} ${blocks.length}`,
  );

test('what is far from a change is folded, and its neighbours stay in sight', () => {
  expect(shape(body(...ten), body(...ten.with(5, 'Absatz 5 sagt viel')))).toEqual([
    'folded 4',
    'shown 3',
    'folded 3',
  ]);
});

test('two paragraphs are not worth a fold', () => {
  expect(shape(body(...ten.slice(0, 4)), body('Neu hier', ...ten.slice(0, 4)))).toEqual([
    'shown 2',
    'folded 3',
  ]);
  expect(shape(body(...ten.slice(0, 3)), body('Neu hier', ...ten.slice(0, 3)))).toEqual([
    'shown 2',
    'shown 2',
  ]);
});

test('a piece without a change is one fold', () => {
  expect(shape(body(...ten), body(...ten))).toEqual(['folded 10']);
});
