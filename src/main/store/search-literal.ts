import type { WritableDB } from './database.ts';
import { begunMatch } from './search-match.ts';
import { anyOf } from './search-sql.ts';
import type { VocabularyTable } from './vocabulary.ts';

/** Words that stand one after the other, as the index knows them. */
export interface LiteralWords {
  /** Folded, in order, at least one. */
  readonly words: readonly string[];
  /** Else the first may begin, and the last may end, inside a longer word. */
  readonly whole: boolean;
}

export interface LiteralFinding {
  /**
   * Pieces that may hold the words just so, the newest first; whether they do is for their text to say.
   * @param before only texts older than this id
   */
  piecesHolding(wanted: LiteralWords, before: number | null, limit: number): { id: number; ref: string }[];
}

/** A part of fewer letters is looked for at the beginnings of words alone: it stands inside every other word. */
const shortestInside = 3;
/** Longer words that are looked for because they hold a part. */
const mostInside = 500;

export function literalFinding(db: WritableDB, vocabulary: VocabularyTable): LiteralFinding {
  const newest = db.prepare<[string, number, number], { id: number; ref: string }>(`
    SELECT search_index.rowid AS id, ref FROM search_index
    CROSS JOIN search_text ON search_text.id = search_index.rowid
    WHERE search_index MATCH ? AND search_index.rowid < ? AND search_text.kind = 'article'
    ORDER BY search_index.rowid DESC LIMIT ?`);
  return {
    piecesHolding: (wanted, before, limit) =>
      newest.all(literalMatch(wanted, vocabulary), before ?? Number.MAX_SAFE_INTEGER, limit),
  };
}

function literalMatch({ words, whole }: LiteralWords, vocabulary: VocabularyTable): string {
  if (whole) return `"${words.join(' ')}"`;
  const [first = '', ...rest] = words;
  const inside = first.length < shortestInside ? [] : vocabulary.wordsWith(first, mostInside);
  const begun = begunMatch({ words, begun: true, not: false }, vocabulary);
  if (rest.length === 0) return anyOf([begun, ...inside.map((word) => `"${word}"`)]);
  const ending = inside.filter((word) => word.endsWith(first));
  return anyOf([begun, ...ending.map((word) => `"${[word, ...rest].join(' ')}"*`)]);
}
