import type { WritableDB } from './database.ts';

export type SearchKind = 'article' | 'image' | 'report';

export interface SearchText {
  readonly kind: SearchKind;
  readonly ref: string;
  readonly title: string;
  readonly text: string;
}

export interface SearchTable {
  /** Makes a text findable, in place of what was there under the same kind and ref. */
  put(text: SearchText): void;
  /** The best of the newest 2,000 texts that hold all words; the last letters of each word may be missing. */
  find(words: string, limit: number, kind?: SearchKind): SearchText[];
}

/**
 * One spelling for what readers of German take for the same: case, accents, ß and ss, ü, ue and u. Applied to texts
 * and to queries, because SQLite's tokenizer knows neither ß nor ue. `q` keeps its u (Quelle).
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[­​]/g, '')
    .replace(/(?<!q)([aou])e/g, '$1');

/** The words of a query, folded. */
export const foldedWords = (query: string): string[] => fold(query).match(/[\p{L}\p{N}]+/gu) ?? [];

// Terms are quoted, so that nothing typed is taken for a search operator.
const matchOf = (query: string): string =>
  foldedWords(query)
    .map((word) => `"${word}"*`)
    .join(' ');

/** How many of the newest hits are ranked: enough for a newsroom, few enough to stay fast for "d". */
const ranked = 2000;

export function searchTable(db: WritableDB): SearchTable {
  const idOf = db.prepare<[string, string], { id: number }>(
    'SELECT id FROM search_text WHERE kind = ? AND ref = ?',
  );
  const forget = db.prepare<[number]>('DELETE FROM search_text WHERE id = ?');
  const unindex = db.prepare<[number]>('DELETE FROM search_index WHERE rowid = ?');
  const add = db.prepare<[SearchText]>(
    'INSERT INTO search_text (kind, ref, title, text) VALUES (@kind, @ref, @title, @text)',
  );
  const index = db.prepare<[number | bigint, string, string]>(
    'INSERT INTO search_index (rowid, title, text) VALUES (?, ?, ?)',
  );
  const best = db.prepare<[{ match: string; kind: string; limit: number }], SearchText>(`
    WITH hit AS MATERIALIZED (
      SELECT rowid AS id, bm25(search_index, 6.0, 1.0) AS score FROM search_index
      WHERE search_index MATCH @match ORDER BY rowid DESC LIMIT ${ranked}
    )
    SELECT kind, ref, title, text FROM hit JOIN search_text USING (id)
    WHERE @kind = '' OR kind = @kind ORDER BY score, id DESC LIMIT @limit`);
  return {
    put(text) {
      const known = idOf.get(text.kind, text.ref);
      if (known) {
        unindex.run(known.id);
        forget.run(known.id);
      }
      const { lastInsertRowid } = add.run(text);
      index.run(lastInsertRowid, fold(text.title), fold(text.text));
    },
    find(words, limit, kind) {
      const match = matchOf(words);
      return match === '' ? [] : best.all({ match, kind: kind ?? '', limit });
    },
  };
}
