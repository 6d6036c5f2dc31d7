import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import { type BlockKind, blockKinds } from '../blocks/block-kinds.ts';
import { type Blocks, selectedBlocks, sizeOf } from '../blocks/move-blocks.ts';
import { inOneUndoStep } from '../blocks/one-undo-step.ts';

const kindNames: readonly string[] = ['paragraph', 'subhead', 'quote', 'bulletList', 'orderedList'];

/** The kinds that a block with words can become. */
export const kindsToTurnInto: readonly BlockKind[] = blockKinds.filter(({ name }) =>
  kindNames.includes(name),
);

/** What blocks are, where they are all the same; null: of several kinds. */
export function kindOf(doc: Node, { from, to }: Blocks): string | null {
  const { name } = doc.child(from).type;
  for (let index = from + 1; index < to; index++) if (doc.child(index).type.name !== name) return null;
  return name;
}

/** Makes the selected blocks, each to its last line, of another kind; the selection stays at its words. */
export function turnSelectedInto(editor: Editor, kind: BlockKind): void {
  const { state } = editor;
  const { from, to } = selectedBlocks(state);
  const start = sizeOf(state.doc, 0, from);
  const end = start + sizeOf(state.doc, from, to);
  const kept = state.selection.getBookmark();
  let now = kept;
  const follow = ({ transaction }: { transaction: Transaction }) => {
    now = now.map(transaction.mapping);
  };
  editor.on('transaction', follow);
  inOneUndoStep(editor.view, () => {
    const whole: Selection = TextSelection.between(state.doc.resolve(start + 1), state.doc.resolve(end - 1));
    editor.view.dispatch(state.tr.setSelection(whole));
    // From a quote or a subhead to a list the words are freed first.
    if (kind.name.endsWith('List') && !/List$/.test(kindOf(state.doc, { from, to }) ?? ''))
      editor.commands.clearNodes();
    kind.make(editor);
    editor.view.dispatch(editor.state.tr.setSelection(now.resolve(editor.state.doc)).scrollIntoView());
  });
  editor.off('transaction', follow);
}
