import { type ArticleStatus, articleStatus, type TableOrder } from '#shared/domain/piece/article.ts';
import { type ArticleListRow, type ListNarrowing, listColumns } from './article-rows.ts';
import type { WritableDB } from './database.ts';

/** Where a page of an ordered list ends. */
export interface OrderedPlace {
  readonly value: string | number;
  readonly at: string;
  readonly id: string;
}

export interface OrderedRow extends ArticleListRow {
  /** What the row is ordered by, for the place where a page ends. */
  readonly value: string | number;
}

export interface OrderedArticles {
  /** In the order of one column; equal ones newest change first, backwards the other way round. */
  inOrder(
    order: TableOrder,
    backwards: boolean,
    after: OrderedPlace | null,
    limit: number,
    narrowing: ListNarrowing,
  ): OrderedRow[];
  /** How many pieces stand in each state; the status of `narrowing` does not count. */
  counts(narrowing: ListNarrowing): Record<ArticleStatus, number>;
}

/** The column that an order goes by, each with an index of its own; see migration 2. */
const columns: Record<Exclude<TableOrder, 'reports'>, string> = {
  status: 'status_order',
  headline: 'headline_order',
  section: 'section_order',
  contributors: 'authors_order',
  words: 'word_count',
  created: 'created_at',
  changed: 'changed_at',
};

/** Open reports are few and their counts are not columns: these are counted first, and the rest stands at zero. */
const waiting = `WITH waiting AS MATERIALIZED (
  SELECT article_id, count(*) AS reports FROM report_list WHERE is_open = 1 AND article_id IS NOT NULL GROUP BY article_id
)`;

type Conditions = readonly string[];

function conditionsOf({ status, section, contributor }: ListNarrowing): Conditions {
  return [
    status === null ? "status <> 'spiked'" : 'status = @status',
    ...(section === null ? [] : ['section = @section']),
    ...(contributor === null
      ? []
      : ['list.article_id IN (SELECT article_id FROM article_contributor WHERE name = @contributor)']),
  ];
}

/**
 * SQL of one page. Forwards means: the column upwards, and within it the newest change first; backwards is the same
 * index from its end.
 */
export function pageInOrder(
  order: TableOrder,
  backwards: boolean,
  narrowing: ListNarrowing,
  isFirst: boolean,
): string {
  const [column, from] =
    order === 'reports'
      ? ['coalesce(reports, 0)', 'article_list AS list LEFT JOIN waiting USING (article_id)']
      : [columns[order], 'article_list AS list'];
  // The newest change first is what its own column means upwards; there is no second order within it.
  const [up, down] = backwards ? ['DESC', 'ASC'] : ['ASC', 'DESC'];
  const [further, later] = backwards ? ['<', '>'] : ['>', '<'];
  const conditions = [
    ...conditionsOf(narrowing),
    ...(isFirst
      ? []
      : order === 'changed'
        ? [`(changed_at, list.article_id) ${further} (@at, @id)`]
        : [
            `${column} ${further}= @value`,
            `(${column} ${further} @value OR changed_at ${later} @at OR (changed_at = @at AND list.article_id ${later} @id))`,
          ]),
  ];
  const by =
    order === 'changed'
      ? `changed_at ${up}, list.article_id ${up}`
      : `${column} ${up}, changed_at ${down}, list.article_id ${down}`;
  return `${order === 'reports' ? waiting : ''}
    SELECT ${listColumns.replace('article_id AS', 'list.article_id AS')}, ${column} AS value FROM ${from}
    WHERE ${conditions.join(' AND ')} ORDER BY ${by} LIMIT @limit`;
}

/** SQL of the counts: each way to narrow them reads an index and no row of the list. */
export function countsBy({ section, contributor }: ListNarrowing): string {
  if (contributor !== null)
    return `SELECT status, count(*) AS count FROM article_contributor AS named
      CROSS JOIN article_list AS list USING (article_id)
      WHERE named.name = @contributor ${section === null ? '' : 'AND section = @section'} GROUP BY status`;
  const where = section === null ? '' : 'WHERE section = @section';
  return `SELECT status, count(*) AS count FROM article_list ${where} GROUP BY status`;
}

type Bound = ListNarrowing & Partial<OrderedPlace> & { readonly limit?: number };

/** Statements are prepared once for each shape of question. */
function prepared<Row>(db: WritableDB) {
  const made = new Map<string, ReturnType<typeof prepare>>();
  const prepare = (sql: string) => db.prepare<[Bound], Row>(sql);
  return (sql: string) => {
    const statement = made.get(sql) ?? prepare(sql);
    made.set(sql, statement);
    return statement;
  };
}

export function orderedArticles(db: WritableDB): OrderedArticles {
  const pages = prepared<OrderedRow>(db);
  const counted = prepared<{ status: ArticleStatus; count: number }>(db);
  const none = Object.fromEntries(articleStatus.options.map((status) => [status, 0]));
  return {
    inOrder: (order, backwards, after, limit, narrowing) =>
      pages(pageInOrder(order, backwards, narrowing, after === null)).all({ ...narrowing, ...after, limit }),
    counts: (narrowing) => ({
      ...(none as Record<ArticleStatus, number>),
      ...Object.fromEntries(
        counted(countsBy(narrowing))
          .all(narrowing)
          .map(({ status, count }) => [status, count]),
      ),
    }),
  };
}
