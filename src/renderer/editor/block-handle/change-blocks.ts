import { type Node, Slice } from '@tiptap/pm/model';
import { type EditorState, Selection, type Transaction } from '@tiptap/pm/state';
import { type Blocks, beginningOf, headEnds, sizeOf } from '../blocks/move-blocks.ts';
import { asMeant } from '../suggestions/pasted.ts';

/** Whether blocks may go, be doubled or become another kind: those of the head may not. */
export const isBehindHead = ({ doc }: EditorState, { from, to }: Blocks): boolean =>
  from >= headEnds(doc) && to <= doc.childCount;

/**
 * Takes blocks away, with the cursor at the start of what then stands there. A piece keeps at least one block.
 * @returns null for parts of the head
 */
export function withoutBlocks(state: EditorState, { from, to }: Blocks): Transaction | null {
  const { doc, schema } = state;
  if (!isBehindHead(state, { from, to })) return null;
  const start = sizeOf(doc, 0, from);
  const end = start + sizeOf(doc, from, to);
  const isLast = to === doc.childCount;
  if (from === headEnds(doc) && isLast) {
    const tr = state.tr.replaceWith(start, end, schema.nodes.paragraph!.create());
    return tr.setSelection(Selection.near(tr.doc.resolve(start + 1))).scrollIntoView();
  }
  const tr = state.tr.delete(start, end);
  const selection = isLast ? Selection.near(tr.doc.resolve(start), -1) : beginningOf(tr.doc, start);
  return tr.setSelection(selection).scrollIntoView();
}

/** What is said about a passage is said of one place, so a double goes without; suggestions are words as meant. */
function doubleOf(node: Node): Node {
  const meant = asMeant(new Slice(node.content, 0, 0), () => false).content;
  const bare = bareOf(node.copy(meant));
  return node.type.name === 'figure' ? node.type.create({ ...node.attrs, lead: false }, bare.content) : bare;
}

function bareOf(node: Node): Node {
  if (node.isText)
    return node.mark(node.marks.filter(({ type: { name } }) => name !== 'claim' && name !== 'comment'));
  const children: Node[] = [];
  node.forEach((child) => void children.push(bareOf(child)));
  return node.type.create(node.attrs, children, node.marks);
}

/**
 * Puts the same blocks below, with the cursor at their beginning.
 * @returns null for parts of the head
 */
export function withDoubles(state: EditorState, { from, to }: Blocks): Transaction | null {
  const { doc } = state;
  if (!isBehindHead(state, { from, to })) return null;
  const end = sizeOf(doc, 0, to);
  const doubles = Array.from({ length: to - from }, (_, at) => doubleOf(doc.child(from + at)));
  const tr = state.tr.insert(end, doubles);
  return tr.setSelection(beginningOf(tr.doc, end)).scrollIntoView();
}
