import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { type OpenSuggestion, suggestionsIn } from './suggestions-in.ts';

/** Milliseconds after the last change until the piece is looked through; never within a key. */
const lookAfterMs = 300;

const same = (before: readonly OpenSuggestion[], now: readonly OpenSuggestion[]): boolean =>
  JSON.stringify(before) === JSON.stringify(now);

/** The open suggestions of the page, brought up to date in a pause of writing. */
export function useSuggestions(editor: Editor): readonly OpenSuggestion[] {
  const [found, setFound] = useState(() => suggestionsIn(editor.state.doc));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const now = suggestionsIn(editor.state.doc);
      setFound((before) => (same(before, now) ? before : now));
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(look, lookAfterMs);
    };
    soon();
    editor.on('update', soon);
    return () => {
      clearTimeout(timer);
      editor.off('update', soon);
    };
  }, [editor]);
  return found;
}
