import type { WritableDB } from './database.ts';

/**
 * All words in memory, for looking inside them: there that takes a fraction of a millisecond, where a walk through the
 * whole table takes 14 for each word of a search. Some megabytes for a hundred thousand pieces.
 */
export interface WordParts {
  /** Reads some more of the words; returns whether there are more. */
  readMore(): boolean;
  /** A word that came in since, or came anew. */
  add(word: string): void;
  /** Words went: they are to be read anew. */
  forget(): void;
  /** Words that hold a part somewhere behind their beginning, the shortest first; null until all are read. */
  holding(part: string, most: number): string[] | null;
}

/** Words that are read in one go, in some ten milliseconds. */
const atOnce = 10_000;
/** Between two words; no word holds it. */
const end = '\n';

export function wordParts(db: WritableDB): WordParts {
  const next = db.prepare<[string, number], { word: string }>(
    'SELECT word FROM search_word WHERE word > ? ORDER BY word LIMIT ?',
  );
  let words = end;
  /** The last word that was read; null when all are. */
  let last: string | null = '';
  return {
    readMore() {
      if (last === null) return false;
      const read = next.all(last, atOnce).map(({ word }) => word);
      words += read.map((word) => word + end).join('');
      last = read.length === atOnce ? read.at(-1)! : null;
      return last !== null;
    },
    add(word) {
      words += word + end;
    },
    forget() {
      words = end;
      last = '';
    },
    holding(part, most) {
      if (last !== null) return null;
      const found = new Set<string>();
      for (let at = words.indexOf(part); at >= 0; ) {
        const to = words.indexOf(end, at);
        const from = words.lastIndexOf(end, at) + 1;
        if (from < at) found.add(words.slice(from, to));
        at = words.indexOf(part, to);
      }
      return [...found].sort((a, b) => a.length - b.length).slice(0, most);
    },
  };
}
