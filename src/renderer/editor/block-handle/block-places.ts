import type { Node } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import { headEnds } from '../blocks/move-blocks.ts';

/** A stretch from top to bottom, in pixels of the window. */
interface Extent {
  readonly top: number;
  readonly bottom: number;
}

const startsOf = new WeakMap<Node, readonly number[]>();

/** Where each block of the page begins. Counted once for each state of the text that the pointer meets. */
function blockStarts(doc: Node): readonly number[] {
  let starts = startsOf.get(doc);
  if (!starts) {
    const found: number[] = [];
    doc.forEach((_, offset) => void found.push(offset));
    startsOf.set(doc, found);
    starts = found;
  }
  return starts;
}

export function extentOf(view: EditorView, index: number): Extent | null {
  const dom = view.nodeDOM(blockStarts(view.state.doc)[index] ?? -1);
  return dom instanceof HTMLElement ? dom.getBoundingClientRect() : null;
}

/** The last block that begins at or above a height of the window; -1: none. Looks at a handful of blocks only. */
function lastBlockAbove(view: EditorView, y: number): number {
  let [low, high] = [0, view.state.doc.childCount];
  while (low < high) {
    const middle = (low + high) >> 1;
    const extent = extentOf(view, middle);
    if (extent && extent.top <= y) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The block at a height of the window that may be moved; null: there is none. The gap below a block counts as its own. */
export function blockAt(view: EditorView, y: number): number | null {
  const index = lastBlockAbove(view, y);
  if (index < headEnds(view.state.doc)) return null;
  const isLast = index === view.state.doc.childCount - 1;
  return isLast && y > (extentOf(view, index)?.bottom ?? y) ? null : index;
}

/** The gap between blocks that is nearest to a height of the window, by the index of the block below it. */
export function gapAt(view: EditorView, y: number): number {
  const index = lastBlockAbove(view, y);
  const extent = index < 0 ? null : extentOf(view, index);
  const isLowerHalf = extent !== null && y > (extent.top + extent.bottom) / 2;
  return Math.max(headEnds(view.state.doc), isLowerHalf ? index + 1 : index);
}

/** The height in the middle of a gap. */
export function heightOfGap(view: EditorView, gap: number): number | null {
  const above = gap > 0 ? extentOf(view, gap - 1) : null;
  const below = extentOf(view, gap);
  if (above && below) return (above.bottom + below.top) / 2;
  if (above) return above.bottom + endGap;
  return below && below.top - endGap;
}
/** How far a line stands from the last block, in pixels. */
const endGap = 8;

/** The first line of a block; of a figure, a line's height at its top. */
export function firstLineOf(view: EditorView, index: number): Extent | null {
  const { doc } = view.state;
  const pos = blockStarts(doc)[index];
  const extent = extentOf(view, index);
  if (pos === undefined || !extent) return null;
  let node = doc.child(index);
  if (node.type.name === 'figure') return { top: extent.top, bottom: extent.top + figureLine };
  let inside = pos + 1;
  while (!node.isTextblock && node.firstChild) {
    node = node.firstChild;
    inside++;
  }
  return view.coordsAtPos(inside, 1);
}
const figureLine = 32;
