import type { Editor } from '@tiptap/core';
import { type RefObject, useRef, useState } from 'react';
import { find, findState } from './find-in-text.ts';

interface FindOnPage {
  /** What the search above the page shows; null while it is closed. */
  readonly bar: {
    readonly ref: RefObject<HTMLInputElement | null>;
    readonly takesFocus: boolean;
    readonly replacing: boolean;
    readonly onReplacing: (replacing: boolean) => void;
    readonly onClose: () => void;
  } | null;
  /** Opens it with the selected words, and puts the cursor into it. */
  readonly open: (replacing: boolean) => void;
  /** Shows it as it stands and leaves the cursor where it is. */
  readonly show: () => void;
}

/** The search above the page: whether it is open, and as what. */
export function useFindOnPage(editor: Editor): FindOnPage {
  const ref = useRef<HTMLInputElement>(null);
  const [opened, setOpened] = useState(false);
  const [replacing, onReplacing] = useState(false);
  const [takesFocus, setTakesFocus] = useState(true);
  const onClose = () => {
    setOpened(false);
    onReplacing(false);
  };
  return {
    bar: opened ? { ref, takesFocus, replacing, onReplacing, onClose } : null,
    open(replace) {
      findSelected(editor);
      setTakesFocus(true);
      setOpened(true);
      onReplacing((before) => before || replace);
      ref.current?.select();
    },
    show() {
      setTakesFocus(false);
      setOpened(true);
    },
  };
}

/** Words that are selected within one block are looked for. */
function findSelected({ state, view }: Editor): void {
  const { $from, from, to, empty } = state.selection;
  const words =
    empty || !$from.sameParent(state.selection.$to) ? '' : state.doc.textBetween(from, to, ' ', ' ');
  if (words.trim() === '' || words.length > mostSelected) return;
  const { query } = findState(state);
  find(view, { ...query, words: words.trim(), regex: false });
}

/** Characters beyond which a selection is a passage, and not words to look for. */
const mostSelected = 200;
