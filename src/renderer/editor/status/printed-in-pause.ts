import type { Editor } from '@tiptap/core';
import { useSyncExternalStore } from 'react';
import type { Body } from '#shared/article-body/body.ts';
import { printedBody } from '#shared/article-body/printed.ts';
import { type Counts, countsOf } from '#shared/article-body/progress.ts';
import { bodyText, headlineOf, ledeOf } from '#shared/article-body/text.ts';

/** What the page prints: open suggestions left out, as an export leaves them out. */
export interface PrintedPage {
  readonly counts: Counts;
  readonly headline: string;
  readonly lede: string;
}

/** Milliseconds after the last key until the page is looked through; never within a key. */
const lookAfterMs = 400;

function look({ state: { doc } }: Editor): PrintedPage {
  const body = printedBody(doc.toJSON() as Body);
  return { counts: countsOf(bodyText(body)), headline: headlineOf(body), lede: ledeOf(body) };
}

export interface Reader {
  readonly read: () => PrintedPage;
  readonly subscribe: (listener: () => void) => () => void;
}

const readers = new WeakMap<Editor, Reader>();

/** One reader an editor. It listens while somebody asks. */
export function readerOf(editor: Editor): Reader {
  const known = readers.get(editor);
  if (known) return known;
  const listeners = new Set<() => void>();
  let page = look(editor);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookNow = () => {
    page = look(editor);
    for (const listener of listeners) listener();
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(lookNow, lookAfterMs);
  };
  const reader: Reader = {
    read: () => page,
    subscribe(listener) {
      if (listeners.size === 0) {
        editor.on('update', soon);
        soon();
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearTimeout(timer);
        editor.off('update', soon);
      };
    },
  };
  readers.set(editor, reader);
  return reader;
}

/** What the page prints, brought up to date in a pause of writing, by one look for all who ask. */
export function usePrintedPage(editor: Editor): PrintedPage {
  const { subscribe, read } = readerOf(editor);
  return useSyncExternalStore(subscribe, read);
}
