import { type Editor, Extension } from '@tiptap/core';
import { type EditorState, Plugin, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import {
  absolutePositionToRelativePosition,
  relativePositionToAbsolutePosition,
  ySyncPluginKey,
  yUndoPluginKey,
} from '@tiptap/y-tiptap';
import type { UndoManager } from 'yjs';
import { applyRules, asTyped } from '#shared/typography/house.ts';
import type { Edit, Rule } from '#shared/typography/rule.ts';

/** Characters before the cursor that a key is judged by: a key costs the same in a long paragraph and a short one. */
const reach = 300;

/** The undo of a piece lies in its Y.Doc, where other windows write as well. */
const undoOf = (state: EditorState): UndoManager | undefined =>
  (yUndoPluginKey.getState(state) as { undoManager: UndoManager } | undefined)?.undoManager;

type StackItem = UndoManager['undoStack'][number];

/** Where the cursor stood when a key was typed, kept with the undo step of its substitution. */
const cursorWhenTyped = Symbol('cursor when typed');

/** Makes a change that is an undo step of its own, and whose undo puts the cursor back to where it stands now. */
export function asOneStep(view: EditorView, tr: Transaction): void {
  const undo = undoOf(view.state);
  const { type, binding } = ySyncPluginKey.getState(view.state);
  const cursor = absolutePositionToRelativePosition(view.state.selection.head, type, binding.mapping);
  undo?.stopCapturing();
  view.dispatch(tr.scrollIntoView());
  undo?.stopCapturing();
  undo?.undoStack.at(-1)?.meta.set(cursorWhenTyped, cursor);
}

/** y-tiptap leaves the cursor beside what an undo brings back; who goes on writing wants it behind. */
function cursorThroughUndo(view: EditorView): { destroy(): void } {
  const undo = undoOf(view.state);
  const popped = ({ stackItem, type: kind }: { stackItem: StackItem; type: 'undo' | 'redo' }) => {
    const cursor = stackItem.meta.get(cursorWhenTyped);
    if (kind !== 'undo' || cursor === undefined) return;
    const { doc, type, binding } = ySyncPluginKey.getState(view.state);
    const pos = relativePositionToAbsolutePosition(doc, type, cursor, binding.mapping);
    if (pos === null) return;
    view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(pos))));
  };
  undo?.on('stack-item-popped', popped);
  return { destroy: () => undo?.off('stack-item-popped', popped) };
}

/** Puts edits of a block's text into the document; what is put in takes the form of what it replaces. */
function change(tr: Transaction, blockStart: number, edits: readonly Edit[]): void {
  for (const { from, to, insert } of [...edits].reverse()) {
    const [start, end] = [blockStart + from, blockStart + to];
    const $at = tr.doc.resolve(start);
    const marks = (to > from ? $at.nodeAfter?.marks : null) ?? $at.marks();
    if (insert === '') tr.delete(start, end);
    else tr.replaceWith(start, end, tr.doc.type.schema.text(insert, marks));
  }
}

/** Text of the block before the cursor, at most `reach` of it, and where in the document that begins. */
function textBefore(state: EditorState): { text: string; start: number } | null {
  const { $from, empty } = state.selection;
  if (!empty || !$from.parent.isTextblock) return null;
  const from = Math.max(0, $from.parentOffset - reach);
  return {
    text: $from.parent.textBetween(from, $from.parentOffset, null, '\n'),
    start: $from.start() + from,
  };
}

/**
 * Has each rule look at the key just put in. Every substitution is an undo step of its own, so that one undo brings
 * back exactly what was typed.
 */
function substitute(view: EditorView, rules: readonly Rule[]): void {
  for (const rule of rules) {
    const there = textBefore(view.state);
    // Without a blank the text may begin in the middle of an address.
    if (!there || (there.text.length >= reach && !/\s/.test(there.text))) return;
    const edits = asTyped(rule, there.text.slice(0, -1), there.text.slice(-1));
    if (edits.length === 0) continue;
    const { tr } = view.state;
    change(tr, there.start, edits);
    asOneStep(view, tr);
  }
}

/**
 * Takes in a key and what the house makes of it.
 * @param typeIt the change that the key would make by itself
 * @returns false for a key that no rule waits for, which is then taken in as always
 */
function typeInHouseStyle(
  view: EditorView,
  rules: readonly Rule[],
  key: string,
  typeIt: () => Transaction,
): boolean {
  if (view.composing || key.length !== 1) return false;
  const { $from } = view.state.selection;
  const last = $from.parent.textBetween(Math.max(0, $from.parentOffset - 1), $from.parentOffset, null, '\n');
  if (!rules.some(({ completedBy }) => completedBy.test(last + key))) return false;
  view.dispatch(typeIt());
  substitute(view, rules);
  return true;
}

/** Brings the whole document into house style. @returns the transaction, and how many places it changes */
export function setInHouseStyle(
  state: EditorState,
  rules: readonly Rule[],
): { readonly tr: Transaction; readonly count: number } {
  const { tr } = state;
  let count = 0;
  state.doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    const start = tr.mapping.map(pos + 1, -1);
    applyRules(
      rules,
      () => {
        const block = tr.doc.resolve(start).parent;
        return block.textBetween(0, block.content.size, null, '\n');
      },
      (_, edits) => {
        change(tr, start, edits);
        count += edits.length;
      },
    );
    return false;
  });
  return { tr, count };
}

/** Brings the open piece into house style as one undo step. @returns how many places were changed */
export function bringIntoHouseStyle({ view }: Editor, rules: readonly Rule[]): number {
  const { tr, count } = setInHouseStyle(view.state, rules);
  if (count === 0) return 0;
  asOneStep(view, tr);
  return count;
}

interface HouseTypographyStorage {
  /** The rules that hold while somebody writes in this piece; none until they are known. */
  rules: readonly Rule[];
}

declare module '@tiptap/core' {
  interface Storage {
    houseTypography: HouseTypographyStorage;
  }
}

/** Has the house's rules look at each key; `rulesNow` says which hold at the moment. */
export const typographyPlugin = (rulesNow: () => readonly Rule[]): Plugin =>
  new Plugin({
    props: {
      handleTextInput: (view, _from, _to, key, typeIt) => typeInHouseStyle(view, rulesNow(), key, typeIt),
    },
    view: cursorThroughUndo,
  });

/** Typography of the house as it is typed; what is pasted stays as it came. */
export const HouseTypography = Extension.create<object, HouseTypographyStorage>({
  name: 'houseTypography',
  // After menus and lists, which may want the key for themselves.
  priority: 50,
  addStorage: () => ({ rules: [] }),
  addProseMirrorPlugins() {
    const { storage } = this;
    return [typographyPlugin(() => storage.rules)];
  },
});
