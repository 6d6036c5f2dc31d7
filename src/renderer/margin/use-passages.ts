import type { Editor } from '@tiptap/core';
import { useSyncExternalStore } from 'react';
import { type Passage, passagesIn } from './passages.ts';

/** Milliseconds after the last change until the passages are gathered anew; never within a key. */
const gatherAfterMs = 250;

interface PassageStore {
  readonly read: () => readonly Passage[];
  readonly subscribe: (listener: () => void) => () => void;
  /** Gathers at once, after an act that made or took a passage. */
  readonly gather: () => void;
}

const stores = new WeakMap<Editor, PassageStore>();

function makeStore(editor: Editor): PassageStore {
  const listeners = new Set<() => void>();
  let passages = passagesIn(editor.state.doc);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const gather = () => {
    clearTimeout(timer);
    if (editor.isDestroyed) return;
    passages = passagesIn(editor.state.doc);
    for (const listener of listeners) listener();
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(gather, gatherAfterMs);
  };
  return {
    read: () => passages,
    subscribe(listener) {
      if (listeners.size === 0) {
        passages = passagesIn(editor.state.doc);
        editor.on('update', soon);
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearTimeout(timer);
        editor.off('update', soon);
      };
    },
    gather,
  };
}

function storeOf(editor: Editor): PassageStore {
  const store = stores.get(editor) ?? makeStore(editor);
  stores.set(editor, store);
  return store;
}

export const gatherPassages = (editor: Editor): void => storeOf(editor).gather();

/** The passages of the page that something is said about, brought up to date in a pause of writing. */
export const usePassages = (editor: Editor): readonly Passage[] => {
  const { subscribe, read } = storeOf(editor);
  return useSyncExternalStore(subscribe, read);
};
