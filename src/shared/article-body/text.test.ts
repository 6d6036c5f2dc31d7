import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Body, textBlock } from './body.ts';
import { bodyText, countCharacters, countWords, lineKindsOf, readingMinutes } from './text.ts';

const body = (...content: Body['content']): Body => ({ type: 'doc', content });

describe('the plain text of a piece', () => {
  test('has one line a text block, and leaves empty ones out', () => {
    const list = {
      type: 'bulletList',
      content: ['Eins', 'Zwei'].map((text) => ({
        type: 'listItem',
        content: [textBlock('paragraph', text)],
      })),
    };
    const piece = body(
      textBlock('kicker', ''),
      textBlock('headline', 'Titel'),
      list,
      textBlock('paragraph', 'Ende'),
    );
    expect(bodyText(piece)).toBe('Titel\nEins\nZwei\nEnde');
    expect(lineKindsOf(piece)).toEqual(['headline', 'item', 'item', 'paragraph']);
  });

  test('names what each of its lines is, whatever stands in it', () => {
    const block = fc.tuple(
      fc.constantFrom('kicker', 'headline', 'lede', 'subhead', 'paragraph', 'figure'),
      fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'ß'), maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
        const piece = body(...blocks.map(([type, text]) => textBlock(type, text)));
        const text = bodyText(piece);
        expect(lineKindsOf(piece)).toHaveLength(text === '' ? 0 : text.split('\n').length);
      }),
    );
  });
});

test('words are counted as a reader counts them', () => {
  expect(countWords('Der SP-Grossrat zahlte 14.50 Franken – «zu viel», fand’s er.')).toBe(9);
  expect(countWords('')).toBe(0);
});

test('characters are counted as a reader counts them, line breaks left out', () => {
  expect(countCharacters('Zürich\nBern')).toBe(10);
  expect(countCharacters('👩‍👩‍👧 ja')).toBe(4);
});

test('any text takes a minute to read at least', () => {
  expect([0, 1, 230, 1150].map(readingMinutes)).toEqual([0, 1, 1, 5]);
});
