import { fold } from '#shared/search-query/fold.ts';
import type { Term } from '#shared/search-query/query.ts';
import type { WritableDB } from './database.ts';
import { filterOn, type Run } from './search-filter.ts';
import type { Finding, SearchHit, SearchPage } from './search-hit.ts';
import { allOf, begunMatch, indexedLetters, peopleMatches } from './search-match.ts';
import { anyOf, leftOut, matchOf, type Wanted } from './search-sql.ts';
import type { VocabularyTable } from './vocabulary.ts';

/** How many of the newest hits are ranked: enough for a newsroom, few enough to stay fast for "d". */
const ranked = 2000;
/** As many where each has to be looked at first. */
const rankedWhenFiltered = 500;
/** A search for more words than this, ways to go on included, is ranked by titles alone. */
const mostWeighed = 24;
/** How many of the newest hits are ranked by their titles; behind them the others stand by age. */
const rankedByTitle = 500;
/** As many where each has to be looked at first. */
const rankedByTitleWhenFiltered = 200;
/** Parts of fewer letters stand in too many words. */
const shortestPart = 4;
/** How many words that hold a part are looked for, those of all parts of a search together. */
const mostWithPart = 60;

const hitColumns = 'id, search_text.kind, ref, title, text, state';

export function searchFinding(db: WritableDB, vocabulary: VocabularyTable): Finding {
  const run = statements(db);
  const choose = filterOn(db, run);
  const begun = (term: Term) => begunMatch(term, vocabulary);

  /** By how often and how close to each other the words stand, those of a title first. */
  const weighed = (match: string, wanted: Wanted, { limit, offset = 0 }: SearchPage) => {
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

  /** FTS5 walks from the newest text on and ends with the last that is wanted: nothing is counted, nothing ranked. */
  const byAge = <Row = SearchHit>(
    match: string,
    wanted: Wanted,
    { limit, offset = 0 }: SearchPage,
    { without = [] as readonly number[], columns = hitColumns } = {},
  ) => {
    const { sql, values, from } = choose(wanted.conditions);
    return run<Row>(
      `WITH best AS MATERIALIZED (
        SELECT search_index.rowid AS id FROM search_index ${from}
        WHERE search_index MATCH ? AND search_index.rowid NOT IN (SELECT value FROM json_each(?)) ${sql && `AND ${sql}`}
        ORDER BY search_index.rowid DESC LIMIT ? OFFSET ?
      )
      SELECT ${columns} FROM best JOIN search_text USING (id) JOIN search_filter USING (id) ORDER BY id DESC`,
      [match, JSON.stringify(without), ...values, limit, offset],
    );
  };

  /** Of the newest those first whose title holds more of the words; all others by age. */
  const byTitle = (match: string, wanted: Wanted, { limit, offset = 0 }: SearchPage) => {
    type Titled = { id: number; title: string };
    const most = wanted.conditions.length === 0 ? rankedByTitle : rankedByTitleWhenFiltered;
    const newest = byAge<Titled>(match, wanted, { limit: most }, { columns: 'id, title' });
    const words = wanted.terms.flatMap((term) => (term.not ? [] : term.words));
    const holding = new Map(newest.map(({ id, title }) => [id, wordsIn(title, words)]));
    const best = newest
      .toSorted((a, b) => holding.get(b.id)! - holding.get(a.id)! || b.id - a.id)
      .slice(offset, offset + limit)
      .map(({ id }) => id);
    const hits = run<SearchHit>(
      `WITH best AS MATERIALIZED (SELECT value AS id, key AS place FROM json_each(?))
      SELECT ${hitColumns} FROM best JOIN search_text USING (id) JOIN search_filter USING (id) ORDER BY place`,
      [JSON.stringify(best)],
    );
    if (hits.length === limit || newest.length < most) return hits;
    const further = { limit: limit - hits.length, offset: Math.max(offset, most) };
    return [...hits, ...byAge(match, wanted, further)];
  };

  const newest = ({ terms, conditions }: Wanted, { limit, offset = 0 }: SearchPage) => {
    const { sql, values, index } = choose(conditions, 'alone');
    const left = leftOut(terms);
    const all = [sql, left && 'id NOT IN (SELECT rowid FROM search_index WHERE search_index MATCH ?)'];
    return run<SearchHit>(
      `WITH best AS MATERIALIZED (
        SELECT id FROM search_filter AS f ${index} WHERE ${all.filter(Boolean).join(' AND ')}
        ORDER BY id DESC LIMIT ? OFFSET ?
      )
      SELECT ${hitColumns} FROM best JOIN search_text USING (id) JOIN search_filter USING (id) ORDER BY id DESC`,
      [...values, ...(left && [left]), limit, offset],
    );
  };

  return {
    find(wanted, page) {
      const words = matchOf(wanted.terms, begun);
      const match = allOf([words, ...peopleMatches(wanted.conditions, begun)]);
      if (match === '')
        return wanted.conditions.length + wanted.terms.length === 0 ? [] : newest(wanted, page);
      // To weigh what holds a phrase, FTS5 would look for it in every text before it gives the first.
      const holdsPhrase = wanted.terms.some((term) => !term.not && term.words.length > 1);
      if (words === '' || holdsPhrase) return byAge(match, wanted, page);
      const isWide = wanted.terms.some(isShort) || countOfWords(match) > mostWeighed;
      return isWide ? byTitle(match, wanted, page) : weighed(match, wanted, page);
    },
    findParts(wanted, page, without) {
      let widened = false;
      const most = Math.ceil(mostWithPart / wanted.terms.length);
      const words = matchOf(wanted.terms, (term) => {
        const [part = '', ...more] = term.words;
        const isPart = more.length === 0 && part.length >= shortestPart;
        const holding = isPart ? vocabulary.wordsWith(part, most) : [];
        if (holding.length > 0) widened = true;
        return anyOf([begun(term), ...holding.map((word) => `"${word}"`)]);
      });
      if (!widened) return [];
      const match = allOf([words, ...peopleMatches(wanted.conditions, begun)]);
      return byAge(match, wanted, page, { without: without.map(({ id }) => id) });
    },
  };
}

/** The beginning of a thousand words. */
const isShort = ({ not, begun, words }: Term): boolean =>
  !not && begun && words.at(-1)!.length <= indexedLetters;

/** FTS5 counts the texts of each word of a search before it weighs the first hit. */
const countOfWords = (match: string): number => (match.match(/"/g)?.length ?? 0) / 2;

const wordsIn = (title: string, words: readonly string[]): number => {
  const folded = ` ${fold(title).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
  return words.filter((word) => folded.includes(` ${word}`)).length;
};

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
