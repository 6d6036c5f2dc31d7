import { Extension } from '@tiptap/core';
import { Fragment, type Node, type ResolvedPos } from '@tiptap/pm/model';
import { type Command, NodeSelection, Selection, TextSelection, type Transaction } from '@tiptap/pm/state';

const headParts = ['kicker', 'headline', 'lede'];
export const isHeadPart = (node: Node): boolean => headParts.includes(node.type.name);
const isLeadFigure = (node: Node): boolean => node.type.name === 'figure' && node.attrs.lead === true;
const isEmptyParagraph = (node: Node | null): boolean =>
  node?.type.name === 'paragraph' && node.content.size === 0;

/** Where the top-level block begins that the cursor stands in, and where the next one does. */
const blockStart = ($at: ResolvedPos): number => $at.before(1);
const blockEnd = ($at: ResolvedPos): number => $at.after(1);

/** The part that Enter and Tab lead to: past the lead picture, which is no station of writing. */
function nextPart($at: ResolvedPos): { node: Node; pos: number } | null {
  let pos = blockEnd($at);
  for (let index = $at.index(0) + 1; index < $at.doc.childCount; index++) {
    const node = $at.doc.child(index);
    if (!isLeadFigure(node)) return { node, pos };
    pos += node.nodeSize;
  }
  return null;
}

const into = (tr: Transaction, pos: number): Transaction =>
  tr.setSelection(Selection.near(tr.doc.resolve(pos), 1)).scrollIntoView();

/** Puts the cursor into a new paragraph with `content` at `pos`; without content, one that waits there will do. */
function intoParagraphAt(tr: Transaction, pos: number, content: Fragment): void {
  const waiting = content.size === 0 && isEmptyParagraph(tr.doc.nodeAt(pos));
  if (!waiting) tr.insert(pos, tr.doc.type.schema.nodes.paragraph!.create(null, content));
  tr.setSelection(TextSelection.create(tr.doc, pos + 1)).scrollIntoView();
}

/**
 * Enter in kicker, headline and lede goes on to the next part and takes along what stands after the cursor. In a
 * caption it goes on below the picture.
 */
export const goOn: Command = (state, dispatch) => {
  const { $from, $to } = state.selection;
  if (state.selection instanceof NodeSelection || $from.depth !== 1 || !$from.sameParent($to)) return false;
  const isFigure = $from.parent.type.name === 'figure';
  if (!isHeadPart($from.parent) && !isFigure) return false;
  const tr = state.tr.deleteSelection();
  const $at = tr.selection.$from;
  if (isFigure) goOnBelowPicture(tr, $at);
  else if ($at.parent.type.name === 'lede') goOnFromLede(tr, $at);
  else if (!goOnToPart(tr, $at)) return false;
  dispatch?.(tr);
  return true;
};

function goOnBelowPicture(tr: Transaction, $at: ResolvedPos): void {
  const next = $at.doc.nodeAt(blockEnd($at));
  if (isLeadFigure($at.parent) && next?.type.name === 'lede') into(tr, blockEnd($at));
  else intoParagraphAt(tr, blockEnd($at), Fragment.empty);
}

function goOnFromLede(tr: Transaction, $at: ResolvedPos): void {
  const atStart = $at.parentOffset === 0 && $at.parent.content.size > 0;
  if (atStart && $at.doc.nodeAt(blockEnd($at))) {
    into(tr, blockEnd($at));
    return;
  }
  const after = $at.parent.textBetween($at.parentOffset, $at.parent.content.size, null, '\n');
  const rest = $at.parent.content.cut($at.parentOffset + after.length - after.trimStart().length);
  tr.delete($at.pos, $at.end());
  intoParagraphAt(tr, tr.mapping.map(blockEnd($at)), rest);
}

function goOnToPart(tr: Transaction, $at: ResolvedPos): boolean {
  const next = nextPart($at);
  if (!next?.node.isTextblock) return false;
  const rest =
    $at.parentOffset === 0 ? '' : $at.parent.textBetween($at.parentOffset, $at.parent.content.size);
  if (rest !== '') {
    const between = next.node.content.size > 0 && !rest.endsWith(' ') ? ' ' : '';
    tr.insertText(rest.trimStart() + between, next.pos + 1);
    tr.delete($at.pos, $at.end());
  }
  into(tr, tr.mapping.map(next.pos, -1) + 1);
  return true;
}

/** Backspace at the start of a part never merges it with the one before; it goes there. */
export const stepBack: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.depth !== 1 || $from.parentOffset > 0) return false;
  const before = $from.doc.resolve(blockStart($from)).nodeBefore;
  const own = isHeadPart($from.parent);
  if ($from.parent.type.name === 'figure') {
    dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, blockStart($from))));
    return true;
  }
  if (!own && !(before && (isHeadPart(before) || isLeadFigure(before)))) return false;
  if (!before) return true;
  const tr = state.tr;
  const lastBlock = $from.index(0) === state.doc.childCount - 1;
  if (isEmptyParagraph($from.parent) && !lastBlock) tr.delete(blockStart($from), blockEnd($from));
  tr.setSelection(Selection.near(tr.doc.resolve(blockStart($from)), -1)).scrollIntoView();
  dispatch?.(tr);
  return true;
};

/** Delete at the end of a part or caption goes on to the next and draws nothing up. */
export const stepForward: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.depth !== 1 || $from.parentOffset < $from.parent.content.size) return false;
  if (!isHeadPart($from.parent) && $from.parent.type.name !== 'figure') return false;
  if (blockEnd($from) < state.doc.content.size) dispatch?.(into(state.tr, blockEnd($from)));
  return true;
};

/** Tab goes from head part to head part; in the text it leaves the page, so that nobody is held in it. */
export const tabTo =
  (direction: 1 | -1): Command =>
  (state, dispatch) => {
    const { $from } = state.selection;
    if ($from.depth !== 1 || !isHeadPart($from.parent)) return false;
    if (direction === 1) {
      const next = nextPart($from);
      if (!next) return false;
      dispatch?.(into(state.tr, next.pos));
      return true;
    }
    if ($from.index(0) === 0) return false;
    dispatch?.(
      state.tr.setSelection(Selection.near(state.doc.resolve(blockStart($from)), -1)).scrollIntoView(),
    );
    return true;
  };

/**
 * To the start or the end of the piece. The browser's own jump loses its way in blocks that are not laid out, and would
 * leave the cursor in a caption or at the wrong end of a paragraph.
 */
export const toEndOf =
  (end: 'start' | 'end', extend: boolean): Command =>
  (state, dispatch) => {
    const { doc, selection } = state;
    const there = end === 'start' ? Selection.atStart(doc) : Selection.atEnd(doc);
    const next = extend ? TextSelection.between(selection.$anchor, there.$head) : there;
    dispatch?.(state.tr.setSelection(next).scrollIntoView());
    return true;
  };

/** The keys of a piece, before those of any text. */
export const PieceKeys = Extension.create({
  name: 'pieceKeys',
  priority: 1100,
  addKeyboardShortcuts() {
    const does = (command: Command) => () => command(this.editor.state, this.editor.view.dispatch);
    const lineBreak = () => {
      if (does(goOn)()) return true;
      return (
        this.editor.state.selection.$from.parent.type.name === 'subhead' && this.editor.commands.splitBlock()
      );
    };
    return {
      Enter: does(goOn),
      'Shift-Enter': lineBreak,
      'Mod-Enter': lineBreak,
      Backspace: does(stepBack),
      Delete: does(stepForward),
      Tab: does(tabTo(1)),
      'Shift-Tab': does(tabTo(-1)),
      'Ctrl-Home': does(toEndOf('start', false)),
      'Ctrl-End': does(toEndOf('end', false)),
      'Shift-Ctrl-Home': does(toEndOf('start', true)),
      'Shift-Ctrl-End': does(toEndOf('end', true)),
      'Cmd-ArrowUp': does(toEndOf('start', false)),
      'Cmd-ArrowDown': does(toEndOf('end', false)),
      'Shift-Cmd-ArrowUp': does(toEndOf('start', true)),
      'Shift-Cmd-ArrowDown': does(toEndOf('end', true)),
    };
  },
});
