import type { EditorView } from '@tiptap/pm/view';
import { type CardBox, stackCards } from './stack-cards.ts';

/** What is said about a passage, drawn beside it. */
export interface PlacedCard {
  /** As `Passage.key`. */
  readonly id: string;
  /** ProseMirror position where its passage begins. */
  readonly anchor: number;
}

/** Pixels above and below what is in sight for which cards are drawn. */
const beyondSight = 500;

/** The box of the top-level block at a position; null where none is drawn. */
function blockBox(view: EditorView, at: number, known: Map<number, DOMRect | null>): DOMRect | null {
  const $at = view.state.doc.resolve(at);
  const pos = $at.depth > 0 ? $at.before(1) : at;
  const before = known.get(pos);
  if (before !== undefined) return before;
  const node = view.nodeDOM(pos);
  const box = node instanceof Element ? node.getBoundingClientRect() : null;
  known.set(pos, box);
  return box;
}

/**
 * The cards whose passages are in sight or near it, each with the pixels of its passage from the top of `layer`. Only
 * blocks near sight are measured inside: the others are not laid out, and asking would lay them out.
 */
export function cardsNearSight<Card extends PlacedCard>(
  view: EditorView,
  cards: readonly Card[],
  layer: Element,
  scroller: Element,
): { card: Card; top: number; bottom: number; left: number }[] {
  const sight = scroller.getBoundingClientRect();
  const origin = layer.getBoundingClientRect();
  const blocks = new Map<number, DOMRect | null>();
  return cards.flatMap((card) => {
    const at = Math.min(card.anchor, view.state.doc.content.size);
    const box = blockBox(view, at, blocks);
    if (!box || box.bottom < sight.top - beyondSight || box.top > sight.bottom + beyondSight) return [];
    const { top, bottom, left } = view.coordsAtPos(at, 1);
    return [{ card, top: top - origin.top, bottom: bottom - origin.top, left: left - origin.left }];
  });
}

/** Moves the drawn cards to their places beside the passages. */
export function placeBeside(
  near: readonly { readonly card: PlacedCard; readonly top: number }[],
  elements: ReadonlyMap<string, HTMLElement>,
  inHand: string | null,
): void {
  const boxes: CardBox[] = near.flatMap(({ card: { id }, top }) => {
    const element = elements.get(id);
    return element ? [{ id, anchor: top, height: element.offsetHeight }] : [];
  });
  for (const [id, top] of stackCards(boxes, inHand)) {
    const element = elements.get(id);
    if (element) moveTo(element, 0, top);
  }
}

/** Moves one card over the page, below its passage and inside the page's edges. */
export function placeBelow(
  { bottom, left }: { readonly bottom: number; readonly left: number },
  element: HTMLElement,
  layer: HTMLElement,
): void {
  const most = layer.clientWidth - element.offsetWidth - edge;
  moveTo(element, Math.max(edge, Math.min(left, most)), bottom + 8);
}
const edge = 16;

function moveTo(element: HTMLElement, x: number, y: number): void {
  // Only what was placed before glides; a new card does not come flying from the top.
  if ('placed' in element.dataset) element.dataset.settled = '';
  element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  element.dataset.placed = '';
}
