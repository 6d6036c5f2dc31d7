import type { Node } from '@tiptap/pm/model';
import { type EditorState, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { type Block, textBlocks } from './block-words.ts';
import type { Stretch } from './verdicts.ts';

/** The marks of a page, and the one whose menu is open, as ProseMirror positions. */
export interface SpellingMarks {
  readonly marked: DecorationSet;
  readonly inHand: Stretch | null;
  /** Somebody writes here: the word at the cursor is not whole yet. What an undo brings back is. */
  readonly writing: boolean;
}

/** What a block's marks shall be, in offsets of the block. */
export interface BlockMarks extends Block {
  readonly wrong: readonly Stretch[];
}

type Order =
  | { readonly mark: readonly BlockMarks[] }
  | { readonly clear: true }
  | { readonly take: Stretch | null };

export const spellingKey = new PluginKey<SpellingMarks>('spelling');
export const noMarks: SpellingMarks = { marked: DecorationSet.empty, inHand: null, writing: false };
export const spellingMarks = (state: EditorState): SpellingMarks => spellingKey.getState(state) ?? noMarks;

/** What was last said about a block, for as long as that block is somewhere. */
export type Remembered = WeakMap<Node, readonly Stretch[]>;

const decorate = ({ pos, wrong }: BlockMarks): Decoration[] =>
  wrong.map(({ from, to }) => Decoration.inline(pos + 1 + from, pos + 1 + to, { class: 'misspelt' }));

/** The marks that stand in a block now, in offsets of the block. */
export const marksIn = ({ marked }: SpellingMarks, { node, pos }: Block): Stretch[] =>
  marked.find(pos, pos + node.nodeSize).map(({ from, to }) => ({ from: from - pos - 1, to: to - pos - 1 }));

function marksSet(marked: DecorationSet, doc: Node, blocks: readonly BlockMarks[]): DecorationSet {
  const old = blocks.flatMap(({ node, pos }) => marked.find(pos, pos + node.nodeSize));
  return marked.remove(old).add(doc, blocks.flatMap(decorate));
}

/** Undo, and what others write, put the whole document in anew; the blocks that stayed keep their marks. */
function marksKept(doc: Node, remembered: Remembered): DecorationSet {
  const blocks = textBlocks(doc).map((block) => ({ ...block, wrong: remembered.get(block.node) ?? [] }));
  return DecorationSet.create(doc, blocks.flatMap(decorate));
}

const putInAnew = (tr: Transaction): boolean =>
  (tr.getMeta(ySyncPluginKey) as { isChangeOrigin?: boolean } | undefined)?.isChangeOrigin === true;

export function applyMarks(tr: Transaction, before: SpellingMarks, remembered: Remembered): SpellingMarks {
  const order = tr.getMeta(spellingKey) as Order | undefined;
  if (order && 'mark' in order) return { ...before, marked: marksSet(before.marked, tr.doc, order.mark) };
  if (order && 'clear' in order) return noMarks;
  if (order && 'take' in order) return { ...before, inHand: order.take, writing: false };
  if (!tr.docChanged) {
    const still = !tr.selectionSet || (before.inHand === null && !before.writing);
    return still ? before : { ...before, inHand: null, writing: false };
  }
  const anew = putInAnew(tr);
  const marked = anew ? marksKept(tr.doc, remembered) : before.marked.map(tr.mapping, tr.doc);
  return { marked, inHand: null, writing: !anew };
}

const order = (view: EditorView, tr: Transaction, what: Order) =>
  view.dispatch(tr.setMeta(spellingKey, what).setMeta('addToHistory', false));

export const setMarks = (view: EditorView, mark: readonly BlockMarks[]): void =>
  order(view, view.state.tr, { mark });

export const clearMarks = (view: EditorView): void => {
  if (spellingMarks(view.state) !== noMarks) order(view, view.state.tr, { clear: true });
};

/** Opens the menu of a mark, with the cursor behind the word; null closes it. @param tr with the selection wanted */
export const takeInHand = (view: EditorView, take: Stretch | null, tr = view.state.tr): void => {
  if (take !== null || spellingMarks(view.state).inHand !== null) order(view, tr, { take });
};
