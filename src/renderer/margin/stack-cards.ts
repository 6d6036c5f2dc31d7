/** A card in the margin, in pixels from the top of the page. */
export interface CardBox {
  readonly id: string;
  /** Where its passage begins. */
  readonly anchor: number;
  readonly height: number;
}

/** Pixels between two cards. */
const gap = 10;

/**
 * The tops of cards beside their passages, in order and without overlap. The card in hand stands at its passage; those
 * above give way upwards, those below downwards. No card leaves the page at its top.
 * @param boxes in the order of their passages
 */
export function stackCards(boxes: readonly CardBox[], inHand: string | null): Map<string, number> {
  const pinned = boxes.findIndex(({ id }) => id === inHand);
  const tops = boxes.map(({ anchor }) => Math.max(0, anchor));
  // Without a card in hand everything flows down from the first.
  for (let index = pinned - 1; index >= 0; index--)
    tops[index] = Math.min(tops[index]!, tops[index + 1]! - gap - boxes[index]!.height);
  for (let index = 0; index < boxes.length; index++) {
    const free = index === 0 ? 0 : tops[index - 1]! + boxes[index - 1]!.height + gap;
    tops[index] = Math.max(tops[index]!, free);
  }
  return new Map(boxes.map(({ id }, index) => [id, tops[index]!]));
}
