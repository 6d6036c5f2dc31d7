import type { Editor } from '@tiptap/core';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { say } from '../blocks/block-moves.ts';
import { type Blocks, selectedBlocks } from '../blocks/move-blocks.ts';
import { asOneUndoStep } from '../blocks/one-undo-step.ts';
import { withDoubles, withoutBlocks } from './change-blocks.ts';

/** Does something with the selected blocks as one undo step, and says so. @returns whether it could be done */
function changeSelected(
  editor: Editor,
  change: (state: EditorState, blocks: Blocks) => Transaction | null,
  said: string,
): boolean {
  const { state, view } = editor;
  if (!editor.isEditable) return false;
  const tr = change(state, selectedBlocks(state));
  if (!tr) return false;
  asOneUndoStep(view, tr);
  view.focus();
  say(said);
  return true;
}

export const removeSelected = (editor: Editor, said: string): boolean =>
  changeSelected(editor, withoutBlocks, said);

export const duplicateSelected = (editor: Editor, said: string): boolean =>
  changeSelected(editor, withDoubles, said);

/** Whole blocks change places, also from within a list, whose items the keys of the text would move. */
export function moveSelectedBlocks(editor: Editor, direction: 'up' | 'down'): void {
  const blocks = selectedBlocks(editor.state);
  editor.commands.moveBlocksTo(blocks, direction === 'up' ? blocks.from - 1 : blocks.to + 1);
}
