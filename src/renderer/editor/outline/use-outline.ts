import type { Editor } from '@tiptap/core';
import { useReadInPauses } from '../use-read-in-pauses.ts';
import { entryAt, type OutlineEntry, outlineOf, sameOutline } from './outline-of.ts';

export interface Outline {
  readonly entries: readonly OutlineEntry[];
  /** Index of the entry under which the cursor stands; -1: before the first. */
  readonly current: number;
}

const outlineNow = ({ state: { doc, selection } }: Editor): Outline => {
  const entries = outlineOf(doc);
  return { entries, current: entryAt(entries, selection.$head.index(0)) };
};

const same = (before: Outline, now: Outline): boolean =>
  before.current === now.current && sameOutline(before.entries, now.entries);

/** The outline of the page, and where in it the cursor stands. */
export const useOutline = (editor: Editor): Outline =>
  useReadInPauses(editor, outlineNow, { same, whereCursorIs: true });
