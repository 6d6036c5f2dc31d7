import { fold } from '#shared/search-query/fold.ts';
import type { WritableDB } from './database.ts';
import { type ListCondition, narrowed } from './search-sql.ts';

/** Texts that a filter may let through to be chosen first, and searched for words then. */
const few = 10_000;
/** Runs a statement, which is prepared once. */
export type Run = <Row>(sql: string, values: readonly unknown[]) => Row[];

/**
 * How a filter meets the words: texts of a narrow one are chosen first and looked up among the hits; for a wide one
 * each hit is looked at until there are enough. The same without words: of a narrow one the newest of the chosen.
 */
export function filterOn(db: WritableDB, run: Run) {
  const sections = sectionsOn(db);
  return (conditions: readonly ListCondition[], how: 'with-words' | 'alone' = 'with-words') => {
    const { sql, values } = narrowed(conditions, sections);
    if (sql === '') return { sql, values, from: '', index: '' };
    const wide = {
      sql,
      values,
      from: 'CROSS JOIN search_filter AS f ON f.id = search_index.rowid',
      // From the newest on, which an index would have to sort first.
      index: 'NOT INDEXED',
    };
    const asks = (on: readonly ListCondition['on'][]) =>
      conditions.some((condition) => !condition.not && on.includes(condition.on));
    // Those who name a person are found among the words already.
    if (!asks(indexed) || (how === 'with-words' && asks(['person', 'whole-person']))) return wide;
    const chosen = run<{ id: number }>(
      `SELECT id FROM search_filter AS f WHERE ${sql} LIMIT ${few + 1}`,
      values,
    ).map(({ id }) => id);
    if (chosen.length > few) return wide;
    chosen.sort((a, b) => b - a);
    const ids = how === 'alone' ? 'f.id' : 'search_index.rowid';
    // The sign keeps SQLite from searching the words anew for each text.
    return {
      sql: `${ids} BETWEEN ? AND ? AND +${ids} IN (SELECT value FROM json_each(?))`,
      values: [chosen.at(-1) ?? 0, chosen[0] ?? 0, JSON.stringify(chosen)],
      from: '',
      index: '',
    };
  };
}

/** Conditions that an index of the filters answers. */
const indexed: readonly ListCondition['on'][] = [
  'kind',
  'state',
  'section',
  'whole-section',
  'used',
  'since',
  'before',
];

/** All sections that pieces name, folded; each is one step in the index, however many pieces name it. */
function sectionsOn(db: WritableDB): () => string[] {
  const distinct = db.prepare<[], { section: string }>(`
    WITH RECURSIVE named (section) AS (
      SELECT min(section) FROM article_list WHERE section > ''
      UNION ALL
      SELECT (SELECT min(section) FROM article_list WHERE section > named.section) FROM named
      WHERE named.section IS NOT NULL
    )
    SELECT section FROM named WHERE section IS NOT NULL`);
  return () => distinct.all().map(({ section }) => fold(section));
}
