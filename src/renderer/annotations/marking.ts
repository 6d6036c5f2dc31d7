import type { Editor } from '@tiptap/core';
import { NodeSelection, Selection } from '@tiptap/pm/state';
import { yUndoPluginKey } from '@tiptap/y-tiptap';
import type * as Y from 'yjs';
import { takeInHand } from '../margin/passage-in-hand.ts';
import { keyOf, passagesIn } from '../margin/passages.ts';
import { gatherPassages } from '../margin/use-passages.ts';
import { annotationStore } from './annotation-store.ts';
import { addClaim, addComment, type Hand, setRemoved } from './write-annotations.ts';

/** The selected words without the space around them; null where no words are selected. */
function selectedWords({ state }: Editor): { from: number; to: number } | null {
  const { selection, doc } = state;
  if (selection instanceof NodeSelection || selection.empty) return null;
  const { from, to } = selection;
  // One character for what is no text, so that an offset in this text is an offset in the document.
  const words = doc.textBetween(from, to, undefined, '\n');
  if (words.trim() === '') return null;
  if (words.length !== to - from) return { from, to };
  return { from: from + words.length - words.trimStart().length, to: from + words.trimEnd().length };
}

export const mayMark = (editor: Editor): boolean => editor.isEditable && selectedWords(editor) !== null;

function mark(editor: Editor, kind: 'claim' | 'comment', id: string, inHistory: boolean): boolean {
  const words = selectedWords(editor);
  if (!words) return false;
  const tr = editor.state.tr.addMark(words.from, words.to, editor.schema.marks[kind]!.create({ id }));
  // The cursor at the end of the passage: the next key writes on and replaces nothing.
  tr.setSelection(Selection.near(tr.doc.resolve(words.to), -1));
  editor.view.dispatch(tr.setMeta('addToHistory', inHistory));
  gatherPassages(editor);
  takeInHand(editor.view, keyOf(kind, id));
  return true;
}

const undoManagerOf = ({ state }: Editor): Y.UndoManager | undefined =>
  yUndoPluginKey.getState(state)?.undoManager;

/** Under this name a step of the history remembers the claim that it made. */
const made = Symbol('claim made');

/** Marks the selected words as a claim. Undo takes it back. @returns its id; null: nothing is selected */
export function markClaim(editor: Editor, hand: Hand): string | null {
  if (!mayMark(editor)) return null;
  const id = hand.newId();
  const history = undoManagerOf(editor);
  const remember = ({ stackItem }: StackEvent) => void stackItem.meta.set(made, id);
  history?.stopCapturing();
  history?.on('stack-item-added', remember);
  addClaim(hand, id);
  mark(editor, 'claim', id, true);
  history?.off('stack-item-added', remember);
  history?.stopCapturing();
  return id;
}

interface StackEvent {
  readonly stackItem: { readonly meta: Map<unknown, unknown> };
  readonly type: 'undo' | 'redo';
}

/**
 * A claim whose marking is undone goes, unless somebody has given it a source since; done again, it comes back.
 * @returns ends it
 */
export function followHistory(editor: Editor, hand: Hand): () => void {
  const history = undoManagerOf(editor);
  if (!history) return () => undefined;
  const passOn = ({ stackItem }: StackEvent) => {
    const id = history.currStackItem?.meta.get(made);
    if (id) stackItem.meta.set(made, id);
  };
  const popped = ({ stackItem, type }: StackEvent) => {
    const id = stackItem.meta.get(made) as string | undefined;
    if (id === undefined) return;
    const claim = annotationStore(hand.doc)
      .read()
      .claims.find((each) => each.id === id);
    if (type === 'redo' || claim?.sources.length === 0) setRemoved(hand, 'claims', id, type === 'undo');
    gatherPassages(editor);
  };
  history.on('stack-item-added', passOn);
  history.on('stack-item-popped', popped);
  return () => {
    history.off('stack-item-added', passOn);
    history.off('stack-item-popped', popped);
  };
}

/** Begins a comment on the selected words; it is there for others once it says something. @returns its id */
export function beginComment(editor: Editor, hand: Hand): string | null {
  if (!mayMark(editor)) return null;
  const id = hand.newId();
  addComment(hand, id, '', id);
  annotationStore(hand.doc).write(id);
  mark(editor, 'comment', id, false);
  return id;
}

/** Takes back a comment that was begun and never written. */
export function endComment(editor: Editor, hand: Hand, id: string): void {
  const store = annotationStore(hand.doc);
  store.write(null);
  if (store.read().threads.some((thread) => thread.id === id)) return;
  setRemoved(hand, 'comments', id, true);
  const passage = passagesIn(editor.state.doc).find(({ key }) => key === keyOf('comment', id));
  if (passage) {
    const { tr, schema } = editor.state;
    tr.removeMark(passage.from, passage.to, schema.marks.comment!.create({ id }));
    editor.view.dispatch(tr.setMeta('addToHistory', false));
  }
  gatherPassages(editor);
}
