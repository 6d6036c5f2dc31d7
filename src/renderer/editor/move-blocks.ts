import type { Node, ResolvedPos } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { isHeadPart } from './piece-keys.ts';

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
const isFixed = (node: Node): boolean =>
  isHeadPart(node) || (node.type.name === 'figure' && node.attrs.lead === true);

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

function rangeOf({ doc, selection }: EditorState): Range {
  const { $from, $to } = selection;
  const items = itemsOf($from, $to);
  if (items) return items;
  const from = $from.index(0);
  // A selection that ends at the very start of a block, or around one, does not reach into the next.
  const to = $to.depth === 0 ? $to.index(0) : $to.index(0) + 1;
  return { parent: doc, start: 0, from, to: Math.max(from + 1, to), what: 'block' };
}

/** The positions of the content from one index to another. */
function sizeOf(parent: Node, from: number, to: number): number {
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
  let fixed = 0;
  if (what === 'block')
    for (let index = 0; index < Math.min(5, parent.childCount); index++)
      if (isFixed(parent.child(index))) fixed += 1;
  const index = direction === 'up' ? from - 1 : from + 1;
  return {
    done: 'moved',
    tr: tr.scrollIntoView(),
    what,
    place: index - fixed + 1,
    of: parent.childCount - fixed,
  };
}
