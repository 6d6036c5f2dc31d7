import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CardBox, stackCards } from './stack-cards.ts';

const card = (id: string, anchor: number, height = 50): CardBox => ({ id, anchor, height });
const tops = (cards: CardBox[], inHand: string | null = null) => [...stackCards(cards, inHand).values()];

describe('cards in the margin', () => {
  it('stand beside their passages where there is room', () => {
    expect(tops([card('a', 10), card('b', 200)])).toEqual([10, 200]);
  });

  it('give way downwards', () => {
    expect(tops([card('a', 10), card('b', 20), card('c', 30)])).toEqual([10, 70, 130]);
  });

  it('leave the one in hand at its passage, and give way on both sides', () => {
    expect(tops([card('a', 300), card('b', 310), card('c', 320)], 'b')).toEqual([250, 310, 370]);
  });

  it('stay on the page, even if the one in hand has to move for that', () => {
    expect(tops([card('a', 5), card('b', 10)], 'b')).toEqual([0, 60]);
  });

  it('never overlap and keep the order of their passages', () => {
    const cards = fc
      .array(fc.tuple(fc.integer({ min: -50, max: 3000 }), fc.integer({ min: 1, max: 400 })), {
        maxLength: 30,
      })
      .map((pairs) => pairs.toSorted(([a], [b]) => a - b).map(([a, h], index) => card(String(index), a, h)));
    fc.assert(
      fc.property(cards, fc.nat(40), (boxes, inHand) => {
        const placed = tops(boxes, String(inHand));
        placed.forEach((top, index) => {
          expect(top).toBeGreaterThanOrEqual(index === 0 ? 0 : placed[index - 1]! + boxes[index - 1]!.height);
        });
      }),
    );
  });
});
