import { expect, test } from 'vitest';
import { textBlock } from '#shared/article-body/body.ts';
import { bodySchema } from '#shared/article-body/schema.ts';
import { entryAt, outlineOf } from './outline-of.ts';

const entries = outlineOf(
  bodySchema().nodeFromJSON({
    type: 'doc',
    content: [
      textBlock('kicker', 'Region'),
      textBlock('headline', 'Der Steg bleibt'),
      textBlock('paragraph', 'Es regnet.'),
      textBlock('subhead', 'Was nun gilt'),
      textBlock('subhead', ' '),
      textBlock('paragraph', 'Der See steigt.'),
    ],
  }),
);

test('headline and subheads can be jumped to, an empty one cannot', () => {
  expect(entries).toEqual([
    { kind: 'headline', block: 1, words: 'Der Steg bleibt' },
    { kind: 'subhead', block: 3, words: 'Was nun gilt' },
  ]);
});

test('a paragraph stands under the heading before it, and the kicker under none', () => {
  expect([0, 1, 2, 3, 5].map((block) => entryAt(entries, block))).toEqual([-1, 0, 0, 1, 1]);
});
