import { useSyncExternalStore } from 'react';
import type * as Y from 'yjs';
import { ignoredWordsField } from '#shared/article-body/schema.ts';

/** Words that are not to be marked in one piece; they travel with it and merge word by word. */
export interface IgnoredWords {
  /** The same object until a word comes or goes. */
  readonly read: () => ReadonlySet<string>;
  readonly subscribe: (listener: () => void) => () => void;
  readonly ignore: (word: string) => void;
  /** Has the word marked again. */
  readonly heed: (word: string) => void;
}

/** As a word is compared: without hints where it may be broken. */
export const bareWord = (word: string): string => word.replaceAll('\u00ad', '');

const stores = new WeakMap<Y.Doc, IgnoredWords>();

/** One store a document. */
export function ignoredWords(doc: Y.Doc): IgnoredWords {
  const known = stores.get(doc);
  if (known) return known;
  const map = doc.getMap<string>(ignoredWordsField);
  let words: ReadonlySet<string> = new Set(map.keys());
  const listeners = new Set<() => void>();
  map.observe(() => {
    words = new Set(map.keys());
    for (const listener of listeners) listener();
  });
  const store: IgnoredWords = {
    read: () => words,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    ignore: (word) => void map.set(bareWord(word), new Date().toISOString()),
    heed: (word) => map.delete(word),
  };
  stores.set(doc, store);
  return store;
}

export function useIgnoredWords(doc: Y.Doc): ReadonlySet<string> {
  const { subscribe, read } = ignoredWords(doc);
  return useSyncExternalStore(subscribe, read);
}
