import { fold } from '#shared/search-query/fold.ts';
import type { Term } from '#shared/search-query/query.ts';
import type { WritableDB } from './database.ts';
import type { Finding, SearchHit, SearchPage } from './search-hit.ts';
import {
  anyOf,
  type ListCondition,
  leftOut,
  matchOf,
  narrowed,
  termMatch,
  type Wanted,
} from './search-sql.ts';
import type { VocabularyTable } from './vocabulary.ts';

/** How many of the newest hits are ranked: enough for a newsroom, few enough to stay fast for "d". */
const ranked = 2000;
/** As many where each has to be looked at first. */
const rankedWhenFiltered = 500;
/** Texts that a filter may let through to be chosen first, and searched for words then. */
const few = 3000;
/** Beginnings of at most so many letters have an index of their own. */
const indexedLetters = 3;
/** More words than this with one beginning are slower one by one than all together. */
const mostBegun = 200;
/** Parts of fewer letters stand in too many words. */
const shortestPart = 4;
/** How many words that hold a part are looked for. */
const mostWithPart = 60;

const hitColumns = 'id, search_text.kind, ref, title, text, state';

export function searchFinding(db: WritableDB, vocabulary: VocabularyTable): Finding {
  const run = statements(db);
  const choose = filterOn(db, run);

  const matching = (match: string, wanted: Wanted, { limit, offset = 0 }: SearchPage) => {
    const { sql, values, from } = choose(wanted.conditions);
    return run<SearchHit>(
      `WITH hit AS MATERIALIZED (
        SELECT search_index.rowid AS id, bm25(search_index, 6.0, 1.0) AS score FROM search_index ${from}
        WHERE search_index MATCH ? ${sql && `AND ${sql}`}
        ORDER BY search_index.rowid DESC LIMIT ${sql === '' ? ranked : rankedWhenFiltered}
      ), best AS MATERIALIZED (SELECT id, score FROM hit ORDER BY score, id DESC LIMIT ? OFFSET ?)
      SELECT ${hitColumns} FROM best JOIN search_text USING (id) JOIN search_filter USING (id)
      ORDER BY score, id DESC`,
      [match, ...values, limit, offset],
    );
  };

  /** The newest: to rank what sixty words find, FTS5 would count the texts of each of them. */
  const holding = (match: string, wanted: Wanted, limit: number, without: readonly number[]) => {
    const { sql, values, from } = choose(wanted.conditions);
    return run<SearchHit>(
      `WITH best AS MATERIALIZED (
        SELECT search_index.rowid AS id FROM search_index ${from}
        WHERE search_index MATCH ? AND search_index.rowid NOT IN (SELECT value FROM json_each(?)) ${sql && `AND ${sql}`}
        ORDER BY search_index.rowid DESC LIMIT ?
      )
      SELECT ${hitColumns} FROM best JOIN search_text USING (id) JOIN search_filter USING (id) ORDER BY id DESC`,
      [match, JSON.stringify(without), ...values, limit],
    );
  };

  const newest = ({ terms, conditions }: Wanted, { limit, offset = 0 }: SearchPage) => {
    const { sql, values } = choose(conditions, false);
    const left = leftOut(terms);
    const all = [sql, left && 'id NOT IN (SELECT rowid FROM search_index WHERE search_index MATCH ?)'];
    return run<SearchHit>(
      `WITH best AS MATERIALIZED (
        SELECT id FROM search_filter AS f WHERE ${all.filter(Boolean).join(' AND ')}
        ORDER BY id DESC LIMIT ? OFFSET ?
      )
      SELECT ${hitColumns} FROM best JOIN search_text USING (id) JOIN search_filter USING (id) ORDER BY id DESC`,
      [...values, ...(left && [left]), limit, offset],
    );
  };

  return {
    find(wanted, page) {
      const match = matchOf(wanted.terms, (term) => begunMatch(term, vocabulary));
      if (match !== '') return matching(match, wanted, page);
      return wanted.conditions.length + wanted.terms.length === 0 ? [] : newest(wanted, page);
    },
    findParts(wanted, page, without) {
      let widened = false;
      const match = matchOf(wanted.terms, (term) => {
        const [part = '', ...more] = term.words;
        const isPart = more.length === 0 && part.length >= shortestPart;
        const words = isPart ? vocabulary.wordsWith(part, mostWithPart) : [];
        if (words.length > 0) widened = true;
        return anyOf([begunMatch(term, vocabulary), ...words.map((word) => `"${word}"`)]);
      });
      if (!widened) return [];
      const known = without.map(({ id }) => id);
      return holding(match, wanted, page.limit, known);
    },
  };
}

/**
 * A term whose last word may go on. FTS5 merges the whole index of all words with one beginning before it gives the
 * first hit; asked for the words by name, it walks down to the newest hits only.
 */
function begunMatch(term: Term, { wordsFrom }: VocabularyTable): string {
  const last = term.words.at(-1)!;
  if (!term.begun || last.length <= indexedLetters) return termMatch(term);
  const words = wordsFrom(last, mostBegun);
  if (words === null || words.length === 0) return termMatch(term);
  return anyOf(
    words.map((word) => termMatch({ ...term, words: [...term.words.slice(0, -1), word], begun: false })),
  );
}

type Run = <Row>(sql: string, values: readonly unknown[]) => Row[];

/**
 * How a filter meets the words: texts of a narrow one are chosen first and looked up among the hits; for a wide one
 * each hit is looked at until there are enough.
 */
function filterOn(db: WritableDB, run: Run) {
  const distinct = db.prepare<[], { section: string }>(
    `SELECT DISTINCT section FROM article_list WHERE section <> ''`,
  );
  const sections = () => distinct.all().map(({ section }) => fold(section));
  return (conditions: readonly ListCondition[], withWords = true) => {
    const { sql, values } = narrowed(conditions, sections);
    if (sql === '' || !withWords) return { sql, values, from: '' };
    const chosen = run<{ id: number }>(
      `SELECT id FROM search_filter AS f WHERE ${sql} ORDER BY id DESC LIMIT ${few + 1}`,
      values,
    ).map(({ id }) => id);
    if (chosen.length > few)
      return { sql, values, from: 'CROSS JOIN search_filter AS f ON f.id = search_index.rowid' };
    // The sign keeps SQLite from searching the words anew for each text.
    return {
      sql: `search_index.rowid BETWEEN ? AND ? AND +search_index.rowid IN (SELECT value FROM json_each(?))`,
      values: [chosen.at(-1) ?? 0, chosen[0] ?? 0, JSON.stringify(chosen)],
      from: '',
    };
  };
}

/** One statement for each shape of a search, with what is searched for as its values. */
function statements(db: WritableDB): Run {
  const made = new Map<string, { all(...values: unknown[]): unknown[] }>();
  return <Row>(sql: string, values: readonly unknown[]) => {
    const statement = made.get(sql) ?? db.prepare<unknown[], Row>(sql);
    // Few shapes are ever asked for; whoever tries them all shall not fill the memory.
    if (made.size > 200) made.clear();
    made.set(sql, statement);
    return statement.all(...values) as Row[];
  };
}
