import type { Node } from '@tiptap/pm/model';
import { type EditorState, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { type Block, textBlocks } from './block-words.ts';
import type { Stretch } from './verdicts.ts';

/** The marks of a page, and the one whose menu is open, as ProseMirror positions. */
export interface SpellingMarks {
  readonly marked: DecorationSet;
  /** What is near sight; null: not known yet, and all counts as near. */
  readonly sight: Stretch | null;
  /**
   * Those of the marks that are near sight. A long piece may have thousands, and for each key Chromium goes through
   * every element of the page that stands within a line.
   */
  readonly drawn: DecorationSet;
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
  | { readonly see: Stretch }
  | { readonly take: Stretch | null };

export const spellingKey = new PluginKey<SpellingMarks>('spelling');
export const noMarks: SpellingMarks = {
  marked: DecorationSet.empty,
  sight: null,
  drawn: DecorationSet.empty,
  inHand: null,
  writing: false,
};
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

const near = (marked: DecorationSet, doc: Node, sight: Stretch | null): DecorationSet =>
  sight ? DecorationSet.create(doc, marked.find(sight.from, sight.to)) : marked;

export function applyMarks(tr: Transaction, before: SpellingMarks, remembered: Remembered): SpellingMarks {
  const order = tr.getMeta(spellingKey) as Order | undefined;
  if (order && 'mark' in order) {
    const marked = marksSet(before.marked, tr.doc, order.mark);
    return { ...before, marked, drawn: near(marked, tr.doc, before.sight) };
  }
  if (order && 'see' in order)
    return { ...before, sight: order.see, drawn: near(before.marked, tr.doc, order.see) };
  if (order && 'clear' in order) return { ...noMarks, sight: before.sight };
  if (order && 'take' in order) return { ...before, inHand: order.take, writing: false };
  if (!tr.docChanged) {
    const still = !tr.selectionSet || (before.inHand === null && !before.writing);
    return still ? before : { ...before, inHand: null, writing: false };
  }
  const anew = putInAnew(tr);
  const marked = anew ? marksKept(tr.doc, remembered) : before.marked.map(tr.mapping, tr.doc);
  // What is put in anew is nearly the same; a mapping would take all of it for seen.
  const moved = (pos: number, side: -1 | 1) =>
    anew ? Math.min(pos, tr.doc.content.size) : tr.mapping.map(pos, side);
  const sight = before.sight && { from: moved(before.sight.from, -1), to: moved(before.sight.to, 1) };
  // Those that stay are the same objects, so that the page need not look at them again.
  const drawn = anew ? near(marked, tr.doc, sight) : before.drawn.map(tr.mapping, tr.doc);
  return { marked, sight, drawn, inHand: null, writing: !anew };
}

const order = (view: EditorView, tr: Transaction, what: Order) =>
  view.dispatch(tr.setMeta(spellingKey, what).setMeta('addToHistory', false));

export const setMarks = (view: EditorView, mark: readonly BlockMarks[]): void =>
  order(view, view.state.tr, { mark });

export const clearMarks = (view: EditorView): void => {
  if (spellingMarks(view.state).marked !== DecorationSet.empty) order(view, view.state.tr, { clear: true });
};

/** Draws the marks near sight, and no others. */
export const setSight = (view: EditorView, see: Stretch): void => order(view, view.state.tr, { see });

/** Opens the menu of a mark, with the cursor behind the word; null closes it. @param tr with the selection wanted */
export const takeInHand = (view: EditorView, take: Stretch | null, tr = view.state.tr): void => {
  if (take !== null || spellingMarks(view.state).inHand !== null) order(view, tr, { take });
};
