import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { suggestionOf } from '#shared/article-body/suggested-letters.ts';
import { type OpenSuggestion, suggestionsIn } from '#shared/article-body/suggestions-in.ts';

/** The suggestion at the cursor, by id; null: none. */
export function suggestionAt({ state }: Editor): string | null {
  const { nodeBefore, nodeAfter } = state.selection.$from;
  return (suggestionOf(nodeAfter) ?? suggestionOf(nodeBefore))?.id ?? null;
}

/** Puts the cursor to a suggestion and brings it into sight. */
export function goToSuggestion(editor: Editor, { from }: OpenSuggestion): void {
  const { view } = editor;
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, from)));
  view.focus();
  const { node } = view.domAtPos(from, 1);
  const shown = node instanceof Element ? node : node.parentElement;
  shown?.scrollIntoView({ block: 'center' });
}

/**
 * Goes to the next suggestion from the cursor on, or to the one before; round the end of the piece.
 * @returns it; null: there is none
 */
export function stepToSuggestion(editor: Editor, direction: 1 | -1): OpenSuggestion | null {
  const all = suggestionsIn(editor.state.doc);
  const here = suggestionAt(editor);
  const { from } = editor.state.selection;
  const index = all.findIndex(({ id }) => id === here);
  const next =
    index >= 0
      ? all[(index + direction + all.length) % all.length]
      : direction > 0
        ? (all.find((each) => each.from >= from) ?? all[0])
        : (all.findLast((each) => each.from <= from) ?? all.at(-1));
  if (next) goToSuggestion(editor, next);
  return next ?? null;
}
