import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { entryAt, type OutlineEntry, outlineOf, sameOutline } from './outline-of.ts';

export interface Outline {
  readonly entries: readonly OutlineEntry[];
  /** Index of the entry under which the cursor stands; -1: before the first. */
  readonly current: number;
}

/** Milliseconds of rest until the page is looked through; never within a key. */
const lookAfterMs = 300;

const outlineNow = ({ state: { doc, selection } }: Editor): Outline => {
  const entries = outlineOf(doc);
  return { entries, current: entryAt(entries, selection.$head.index(0)) };
};

/** The outline of the page, brought up to date in a pause of writing or moving; drawn anew only when it changed. */
export function useOutline(editor: Editor): Outline {
  const [outline, setOutline] = useState(() => outlineNow(editor));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () =>
      setOutline((before) => {
        const now = outlineNow(editor);
        return before.current === now.current && sameOutline(before.entries, now.entries) ? before : now;
      });
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(look, lookAfterMs);
    };
    look();
    editor.on('update', soon);
    editor.on('selectionUpdate', soon);
    return () => {
      clearTimeout(timer);
      editor.off('update', soon);
      editor.off('selectionUpdate', soon);
    };
  }, [editor]);
  return outline;
}
