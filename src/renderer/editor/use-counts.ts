import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import type { Body } from '#shared/article-body/body.ts';
import { printedBody } from '#shared/article-body/printed.ts';
import { bodyText, countCharacters, countWords, readingMinutes } from '#shared/article-body/text.ts';

export interface Counts {
  readonly words: number;
  readonly characters: number;
  readonly minutes: number;
}

/** Milliseconds after the last key until the text is counted; never within a key. */
const countAfterMs = 400;

function countsOf(editor: Editor): Counts {
  const text = bodyText(printedBody(editor.state.doc.toJSON() as Body));
  const words = countWords(text);
  return { words, characters: countCharacters(text), minutes: readingMinutes(words) };
}

/** Words, characters and reading time of what the page prints, brought up to date in a pause of writing. */
export function useCounts(editor: Editor): Counts {
  const [counts, setCounts] = useState(() => countsOf(editor));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setCounts(countsOf(editor)), countAfterMs);
    };
    soon();
    editor.on('update', soon);
    return () => {
      clearTimeout(timer);
      editor.off('update', soon);
    };
  }, [editor]);
  return counts;
}
