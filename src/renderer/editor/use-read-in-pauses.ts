import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';

/** Milliseconds after the last change until the page is read; never within a key. */
const readAfterMs = 300;

interface HowToRead<Found> {
  /** Whether nothing has to be drawn anew. */
  readonly same: (before: Found, now: Found) => boolean;
  /** Whether to read after a move of the cursor, too. */
  readonly whereCursorIs?: boolean;
}

/**
 * Something about the whole page, brought up to date in a pause of writing and drawn anew only when it changed.
 * @param read and `same` must be the same functions each time
 */
export function useReadInPauses<Found>(
  editor: Editor,
  read: (editor: Editor) => Found,
  { same, whereCursorIs = false }: HowToRead<Found>,
): Found {
  const [found, setFound] = useState(() => read(editor));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const now = read(editor);
        setFound((before) => (same(before, now) ? before : now));
      }, readAfterMs);
    };
    soon();
    editor.on('update', soon);
    if (whereCursorIs) editor.on('selectionUpdate', soon);
    return () => {
      clearTimeout(timer);
      editor.off('update', soon);
      editor.off('selectionUpdate', soon);
    };
  }, [editor, read, same, whereCursorIs]);
  return found;
}
