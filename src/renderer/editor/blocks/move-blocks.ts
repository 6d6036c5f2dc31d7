import type { Node, ResolvedPos } from '@tiptap/pm/model';
import { type EditorState, NodeSelection, Selection, type Transaction } from '@tiptap/pm/state';
import { isHeadPart } from '../piece-keys.ts';

/** Where something landed among its neighbours, counted from 1, or why it stays. */
export type Move =
  | {
      readonly done: 'moved';
      readonly tr: Transaction;
      readonly what: 'block' | 'item';
      readonly place: number;
      readonly of: number;
    }
  | { readonly done: 'stays'; readonly why: 'head' | 'first' | 'last'; readonly what: 'block' | 'item' };

/** Neighbours in one parent: blocks of the page or items of a list. */
interface Range {
  readonly parent: Node;
  /** Where the content of the parent begins. */
  readonly start: number;
  readonly from: number;
  /** Index behind the last. */
  readonly to: number;
  readonly what: 'block' | 'item';
}

/** Kicker, headline, lead picture and lede have their places, which nothing else takes. */
export const isFixed = (node: Node): boolean =>
  isHeadPart(node) || (node.type.name === 'figure' && node.attrs.lead === true);

/** At most so many parts make up the head: kicker, headline, lead picture, lede, and one that a merge doubled. */
const mostHeadParts = 5;

/** Index of the first block that may be moved: it stands behind the head. */
export function headEnds(doc: Node): number {
  for (let index = Math.min(mostHeadParts, doc.childCount) - 1; index >= 0; index--)
    if (isFixed(doc.child(index))) return index + 1;
  return 0;
}

/** The innermost list of whose items some, not all, are selected; null: whole blocks are meant. */
function itemsOf($from: ResolvedPos, $to: ResolvedPos): Range | null {
  for (let depth = $from.sharedDepth($to.pos); depth > 0; depth--) {
    const parent = $from.node(depth);
    if (!/^(bullet|ordered)List$/.test(parent.type.name)) continue;
    const range = {
      parent,
      start: $from.start(depth),
      from: $from.index(depth),
      to: $to.index(depth) + 1,
      what: 'item' as const,
    };
    if (range.to - range.from < parent.childCount) return range;
  }
  return null;
}

/** Blocks of the page, by index; `to` is behind the last. */
export interface Blocks {
  readonly from: number;
  readonly to: number;
}

/** The blocks that the selection reaches into. */
export function selectedBlocks({ selection: { $from, $to } }: EditorState): Blocks {
  const from = $from.index(0);
  // A selection that ends at the very start of a block, or around one, does not reach into the next.
  const to = $to.depth === 0 ? $to.index(0) : $to.index(0) + 1;
  return { from, to: Math.max(from + 1, to) };
}

function rangeOf(state: EditorState): Range {
  const { $from, $to } = state.selection;
  const items = itemsOf($from, $to);
  return items ?? { parent: state.doc, start: 0, ...selectedBlocks(state), what: 'block' };
}

/** How much the content takes from one index to another, in positions. */
export function sizeOf(parent: Node, from: number, to: number): number {
  let size = 0;
  for (let index = from; index < to; index++) size += parent.child(index).nodeSize;
  return size;
}

/**
 * Moves what is selected past one neighbour: items within their list, else whole blocks. It is the neighbour that is
 * taken out and put in again, so that the selection stays what it was, letter by letter.
 */
export function moveSelected(state: EditorState, direction: 'up' | 'down'): Move {
  const { parent, start, from, to, what } = rangeOf(state);
  const selected = Array.from({ length: to - from }, (_, at) => parent.child(from + at));
  if (what === 'block' && selected.some(isFixed)) return { done: 'stays', why: 'head', what };
  const neighbour = direction === 'up' ? parent.maybeChild(from - 1) : parent.maybeChild(to);
  if (!neighbour || (what === 'block' && isFixed(neighbour)))
    return { done: 'stays', why: direction === 'up' ? 'first' : 'last', what };
  const first = start + sizeOf(parent, 0, from);
  const end = first + sizeOf(parent, from, to);
  const tr = state.tr;
  if (direction === 'up')
    tr.delete(first - neighbour.nodeSize, first).insert(end - neighbour.nodeSize, neighbour);
  else tr.delete(end, end + neighbour.nodeSize).insert(first, neighbour);
  const index = direction === 'up' ? from - 1 : from + 1;
  return {
    done: 'moved',
    tr: tr.scrollIntoView(),
    what,
    ...placeOf(parent, index, what === 'block' ? headEnds(parent) : 0),
  };
}

/** The place among those that may be moved, which begin at index `first`. */
const placeOf = (parent: Node, index: number, first: number): { place: number; of: number } => ({
  place: index - first + 1,
  of: parent.childCount - first,
});

/**
 * Moves blocks to the gap before the block that now has the index `gap`, with the cursor where it was in them, else at
 * their beginning. The blocks between stay untouched, so that whoever writes in them is not disturbed.
 */
export function moveBlocksTo(state: EditorState, { from, to }: Blocks, gap: number): Move {
  const { doc, selection } = state;
  const what = 'block';
  const first = headEnds(doc);
  if (from < first || to > doc.childCount) return { done: 'stays', why: 'head', what };
  const there = Math.max(gap, first);
  if (there >= from && there <= to) return { done: 'stays', why: there <= from ? 'first' : 'last', what };
  const [start, size] = [sizeOf(doc, 0, from), sizeOf(doc, from, to)];
  const moved = Array.from({ length: to - from }, (_, at) => doc.child(from + at));
  const tr = state.tr.delete(start, start + size);
  const target = tr.mapping.map(sizeOf(doc, 0, there));
  tr.insert(target, moved);
  const shift = target - start;
  const isInside = selection.from >= start && selection.to <= start + size;
  if (isInside) tr.setSelection(Selection.fromJSON(tr.doc, shifted(selection, shift)));
  else tr.setSelection(beginningOf(tr.doc, target));
  const index = there > from ? there - (to - from) : there;
  return { done: 'moved', tr: tr.scrollIntoView(), what, ...placeOf(doc, index, first) };
}

function shifted(selection: Selection, by: number): Record<string, unknown> {
  const json = selection.toJSON() as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => [key, typeof value === 'number' ? value + by : value]),
  );
}

/** The selection that takes the block at `pos` in hand: a figure itself, else the start of its words. */
export function beginningOf(doc: Node, pos: number): Selection {
  return doc.nodeAt(pos)?.type.name === 'figure'
    ? NodeSelection.create(doc, pos)
    : Selection.near(doc.resolve(pos + 1), 1);
}
