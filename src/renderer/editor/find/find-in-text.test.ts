import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textBlock } from '#shared/article-body/body.ts';
import { bodySchema } from '#shared/article-body/schema.ts';
import { noQuery } from '#shared/search-query/find-pattern.ts';
import { matchesIn } from './find-in-text.ts';

const plainly = (words: string) => ({ ...noQuery, words });

const docOf = (...content: object[]) => bodySchema().nodeFromJSON({ type: 'doc', content });

describe('finding in the text', () => {
  it('finds words whatever their case, in every part', () => {
    const doc = docOf(textBlock('headline', 'Der See'), textBlock('paragraph', 'Am see und auf dem SEE.'));
    const found = matchesIn(doc, plainly('see')).map(({ from, to }) => doc.textBetween(from, to));
    expect(found).toEqual(['See', 'see', 'SEE']);
  });

  it('finds words across bold letters and takes signs as they stand', () => {
    const doc = docOf({
      type: 'paragraph',
      content: [
        { type: 'text', text: 'CHF 5' },
        { type: 'text', text: '.25', marks: [{ type: 'bold' }] },
        { type: 'hardBreak' },
        { type: 'text', text: '(netto)' },
      ],
    });
    const found = (words: string) =>
      matchesIn(doc, plainly(words)).map(({ from, to }) => doc.textBetween(from, to));
    expect(found('5.25')).toEqual(['5.25']);
    expect(found('5x25')).toEqual([]);
    expect(found('(NETTO)')).toEqual(['(netto)']);
  });

  it('finds what stands there, for any words', () => {
    const word = fc
      .string({ minLength: 1, unit: 'grapheme' })
      .filter((text) => text.trim() === text && text !== '');
    fc.assert(
      fc.property(word, fc.string(), fc.string(), (words, before, after) => {
        const doc = docOf(textBlock('paragraph', `${before}${words}${after}`));
        const texts = matchesIn(doc, plainly(words)).map(({ from, to }) => doc.textBetween(from, to));
        expect(texts.length).toBeGreaterThan(0);
        for (const text of texts) expect(text.length).toBeGreaterThan(0);
      }),
    );
  });
});
