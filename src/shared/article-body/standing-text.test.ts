import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StandingBlock } from '#shared/domain/publication.ts';
import { inlineOf, standingBlocks, standingDoc } from './standing-text.ts';

const words = fc.string({ minLength: 1, maxLength: 30 }).filter((text) => /\S/.test(text));
const block: fc.Arbitrary<StandingBlock> = fc.record({
  kind: fc.constantFrom('paragraph' as const, 'item' as const),
  text: words,
});
const marked: fc.Arbitrary<StandingBlock> = fc
  .tuple(block, fc.nat(29), fc.nat(29), fc.constantFrom('bold' as const, 'italic' as const, 'link' as const))
  .map(([one, a, b, type]) => {
    const [from, to] = [Math.min(a, b), Math.max(a, b)].map((at) => Math.min(at, one.text.length));
    if (from === to) return one;
    const mark =
      type === 'link'
        ? { from: from!, to: to!, type, href: 'https://a.example' }
        : { from: from!, to: to!, type };
    return { ...one, marks: [mark] };
  });

describe('the text of a standing element', () => {
  it('has every word after it was in the editor', () => {
    fc.assert(
      fc.property(fc.array(marked, { minLength: 1, maxLength: 6 }), (blocks) => {
        const back = standingBlocks(standingDoc(blocks));
        expect(back.map(({ kind, text }) => [kind, text])).toEqual(
          blocks.map(({ kind, text }) => [kind, text]),
        );
      }),
    );
  });

  it('has its words set apart where they were', () => {
    const blocks: StandingBlock[] = [
      {
        kind: 'paragraph',
        text: 'Jeder Franken zählt, hier.',
        marks: [
          { from: 0, to: 13, type: 'bold' },
          { from: 6, to: 19, type: 'italic' },
          { from: 21, to: 25, type: 'link', href: 'https://seebote.example/abo' },
        ],
      },
      { kind: 'item', text: 'Zeile eins\nZeile zwei' },
    ];
    expect(standingBlocks(standingDoc(blocks))).toEqual(blocks);
  });

  it('that an older program kept without marks is plain', () => {
    expect(inlineOf({ kind: 'paragraph', text: 'Danke.' })).toEqual([{ type: 'text', text: 'Danke.' }]);
  });

  it('never loses words to marks that lie outside them', () => {
    const block: StandingBlock = {
      kind: 'paragraph',
      text: 'Danke.',
      marks: [{ from: 2, to: 900, type: 'bold' }],
    };
    expect(inlineOf(block).map(({ text }) => text)).toEqual(['Da', 'nke.']);
  });

  it('from a nested list is a flat one with all its words', () => {
    const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
    const list = {
      type: 'bulletList',
      content: [
        {
          type: 'listItem',
          content: [
            paragraph('aussen'),
            { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('innen')] }] },
          ],
        },
      ],
    };
    expect(standingBlocks({ type: 'doc', content: [list] })).toEqual([
      { kind: 'item', text: 'aussen' },
      { kind: 'item', text: 'innen' },
    ]);
  });
});
