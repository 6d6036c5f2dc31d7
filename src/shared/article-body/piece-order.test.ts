import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { bringIntoOrder, isInOrder } from './piece-order.ts';

const element = (type: string, words = '', lead = false): Y.XmlElement => {
  const made = new Y.XmlElement<{ lead: boolean }>(type);
  if (words) made.insert(0, [new Y.XmlText(words)]);
  if (type === 'figure') made.setAttribute('lead', lead);
  return made as unknown as Y.XmlElement;
};

function pieceOf(...parts: Y.XmlElement[]): { doc: Y.Doc; body: Y.XmlFragment } {
  const doc = new Y.Doc();
  const body = doc.getXmlFragment('body');
  body.insert(0, parts);
  return { doc, body };
}

const wordsOf = (part: unknown): string =>
  part instanceof Y.XmlText ? String(part.toJSON()) : (part as Y.XmlElement).toArray().map(wordsOf).join('');
const shown = (body: Y.XmlFragment): string[] =>
  body.toArray().map((part) => `${(part as Y.XmlElement).nodeName}:${wordsOf(part)}`);

describe('the order of a piece', () => {
  it('is left alone where it is right', () => {
    const { body } = pieceOf(
      element('kicker', 'Energie'),
      element('headline', 'Der See'),
      element('figure', 'Bild', true),
      element('lede', 'Vorspann'),
      element('paragraph', 'Text'),
    );
    expect(bringIntoOrder(body)).toBe(false);
  });

  it('gives an empty piece its parts', () => {
    const { body } = pieceOf();
    bringIntoOrder(body);
    expect(shown(body)).toEqual(['kicker:', 'headline:', 'lede:', 'paragraph:']);
  });

  it('makes a second headline a subhead and a second lede a paragraph, with all their words', () => {
    const { body } = pieceOf(
      element('kicker'),
      element('headline', 'Erster'),
      element('headline', 'Zweiter'),
      element('lede', 'Vorspann'),
      element('lede', 'Noch einer'),
      element('kicker', 'Dachzeile'),
      element('paragraph', 'Text'),
    );
    bringIntoOrder(body);
    expect(shown(body)).toEqual([
      'kicker:Dachzeile',
      'headline:Erster',
      'lede:Vorspann',
      'subhead:Zweiter',
      'paragraph:Noch einer',
      'paragraph:Text',
    ]);
  });

  it('brings the figure up that was made the lead picture', () => {
    const { body } = pieceOf(
      element('kicker'),
      element('headline', 'H'),
      element('lede', 'L'),
      element('paragraph', 'P'),
      element('figure', 'Bild', true),
    );
    bringIntoOrder(body);
    expect(shown(body)).toEqual(['kicker:', 'headline:H', 'figure:Bild', 'lede:L', 'paragraph:P']);
  });

  it('sends a figure below the lede that is the lead picture no more, and does not touch the lede', () => {
    const { body } = pieceOf(
      element('kicker'),
      element('headline', 'H'),
      element('figure', 'Bild', false),
      element('lede', 'L'),
      element('paragraph', 'P'),
    );
    const lede = body.get(3);
    bringIntoOrder(body);
    expect(shown(body)).toEqual(['kicker:', 'headline:H', 'lede:L', 'figure:Bild', 'paragraph:P']);
    expect(body.get(2)).toBe(lede);
  });

  it('lets only the first of two lead pictures lead', () => {
    const { body } = pieceOf(
      element('kicker'),
      element('headline', 'H'),
      element('figure', 'Eins', true),
      element('figure', 'Zwei', true),
      element('lede', 'L'),
    );
    bringIntoOrder(body);
    expect(shown(body)).toEqual(['kicker:', 'headline:H', 'figure:Eins', 'lede:L', 'figure:Zwei']);
    expect((body.get(4) as Y.XmlElement).getAttribute('lead')).toBe(false);
  });

  it('keeps marks, attributes and line breaks of what it moves', () => {
    const figure = element('figure', '', false) as unknown as Y.XmlElement<{ imageId: string }>;
    figure.setAttribute('imageId', 'img_1');
    const { body } = pieceOf(
      element('kicker'),
      element('headline', 'H'),
      figure as unknown as Y.XmlElement,
      element('lede', 'L'),
    );
    const caption = new Y.XmlText();
    figure.insert(0, [caption]);
    caption.insert(0, 'fett', { bold: true });
    bringIntoOrder(body);
    const moved = body.get(3) as Y.XmlElement;
    expect(moved.getAttribute('imageId')).toBe('img_1');
    expect((moved.get(0) as Y.XmlText).toDelta()).toEqual([{ insert: 'fett', attributes: { bold: true } }]);
  });

  const types = ['kicker', 'headline', 'lede', 'figure', 'paragraph', 'subhead'] as const;
  const anyPart = fc.record({
    type: fc.constantFrom(...types),
    words: fc.constantFrom('', 'eins', 'zwei', 'drei', 'vier'),
    lead: fc.boolean(),
  });

  it('is reached from any order, loses no words, and is then stable', () => {
    fc.assert(
      fc.property(fc.array(anyPart, { maxLength: 12 }), (parts) => {
        const { body } = pieceOf(...parts.map(({ type, words, lead }) => element(type, words, lead)));
        const before = body.toArray().map(wordsOf).filter(Boolean).sort();
        bringIntoOrder(body);
        expect(isInOrder(body)).toBe(true);
        expect(body.toArray().map(wordsOf).filter(Boolean).sort()).toEqual(before);
        const names = shown(body).map((line) => line.split(':')[0]);
        const head = (body.get(2) as Y.XmlElement).nodeName === 'figure' ? 4 : 3;
        expect(names.slice(0, 2)).toEqual(['kicker', 'headline']);
        expect(names[head - 1]).toBe('lede');
        expect(names.length).toBeGreaterThan(head);
        expect(names.slice(head).some((name) => ['kicker', 'headline', 'lede'].includes(name!))).toBe(false);
      }),
    );
  });

  it('holds after two copies were edited offline, repaired apart and merged: nothing anybody wrote is gone', () => {
    const act = fc.record({
      do: fc.constantFrom('write', 'add', 'lead', 'second-headline', 'rebuild'),
      at: fc.nat(12),
    });
    const acts = fc.array(act, { maxLength: 12 });
    fc.assert(
      fc.property(acts, acts, (here, there) => {
        const { doc } = pieceOf(
          element('kicker', 'K'),
          element('headline', 'H'),
          element('lede', 'L'),
          element('paragraph', 'P'),
          element('figure', 'F'),
        );
        const copies = [here, there].map((list, who) => {
          const copy = new Y.Doc();
          Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
          const written = list.flatMap((one, turn) =>
            perform(copy.getXmlFragment('body'), one, `${who}.${turn};`),
          );
          return { copy, written };
        });
        mergeUntilStill(copies.map(({ copy }) => copy));
        const [first, second] = copies.map(({ copy }) => copy.getXmlFragment('body'));
        expect(isInOrder(first!)).toBe(true);
        expect(shown(first!)).toEqual(shown(second!));
        const all = shown(first!).join('\n');
        for (const words of copies.flatMap(({ written }) => written)) expect(all).toContain(words);
      }),
      { numRuns: 300 },
    );
  });
});

/** Does one edit and gives the words that it wrote and that must stay. */
function perform(body: Y.XmlFragment, { do: what, at }: { do: string; at: number }, words: string): string[] {
  const index = at % body.length;
  const part = body.get(index) as Y.XmlElement;
  switch (what) {
    case 'write':
      // Words go into parts that no repair makes anew, as those of paragraphs and head parts in place.
      return writeInto(part.nodeName === 'figure' ? (body.get(0) as Y.XmlElement) : part, words);
    case 'add':
      body.insert(body.length, [element('paragraph', words)]);
      return [words];
    case 'lead': {
      const figure = body.toArray().find((one) => (one as Y.XmlElement).nodeName === 'figure');
      if (figure) (figure as Y.XmlElement<{ lead: boolean }>).setAttribute('lead', at % 2 === 0);
      bringIntoOrder(body);
      return [];
    }
    case 'second-headline':
      // Below the first one, which therefore stays the headline and keeps what the other copy writes into it.
      body.insert(Math.max(2, index), [element('headline', words)]);
      return [words];
    default:
      body.insert(body.length, [element('lede', words), element('kicker', words)]);
      return [words];
  }
}

function writeInto(part: Y.XmlElement, words: string): string[] {
  if (part.length === 0) part.insert(0, [new Y.XmlText(words)]);
  else (part.get(0) as Y.XmlText).insert(0, words);
  return [words];
}

/** Both repair at the same moment, the worst case, and exchange what they did, until nothing changes. */
function mergeUntilStill(copies: Y.Doc[]): void {
  const exchange = () => {
    for (const from of copies)
      for (const to of copies) Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)));
  };
  for (let round = 0; round < 5; round++) {
    exchange();
    const changed = copies.map((copy) => bringIntoOrder(copy.getXmlFragment('body')));
    if (!changed.includes(true)) return;
  }
  expect.fail('the copies repair one another for ever');
}
