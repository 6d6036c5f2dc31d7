import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { yUndoPluginKey } from '@tiptap/y-tiptap';
import type { UndoManager } from 'yjs';

const undoOf = (state: EditorState): UndoManager | null =>
  (yUndoPluginKey.getState(state) as { undoManager: UndoManager } | undefined)?.undoManager ?? null;

/** Does one thing that one undo takes back, and nothing that was done right before or after it. */
export function inOneUndoStep(view: EditorView, change: () => void): void {
  const undo = undoOf(view.state);
  undo?.stopCapturing();
  change();
  undo?.stopCapturing();
}

export const asOneUndoStep = (view: EditorView, tr: Transaction): void =>
  inOneUndoStep(view, () => view.dispatch(tr));
