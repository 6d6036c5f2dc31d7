import { figuresOf } from '#shared/article-body/body.ts';
import type { articlesRequests } from '#shared/contract/articles.ts';
import type { Handlers } from '#shared/contract/contract.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import {
  type ArticleStatus,
  type ArticleSummary,
  articleStatus,
  type TableOrder,
} from '#shared/domain/piece/article.ts';
import { creditInUse } from '#shared/domain/piece/byline.ts';
import type { Clock } from '#shared/domain/time.ts';
import { type ListSearch, listFound } from '../search/index.ts';
import type { OrderedPlace } from '../store/article-order.ts';
import type { ArticleListRow, ListNarrowing, ListPlace } from '../store/articles.ts';
import type { ListCondition } from '../store/search-sql.ts';
import type { Store } from '../store/store.ts';
import type { Articles } from './articles.ts';
import { contentOf } from './derive.ts';

/** Where the next page starts, as text; and back. */
export const placeAfter = (place: ListPlace): string => `${place.at} ${place.id}`;
export const placeOf = (after: string | null): ListPlace | null => {
  const [at, id] = (after ?? '').split(' ');
  return at && id ? { at, id } : null;
};

interface ManyViews {
  readonly handlers: Pick<
    Handlers<typeof articlesRequests>,
    'articles.list' | 'articles.table' | 'articles.counts' | 'articles.named'
  >;
  /** One line of the list; null for an unknown piece. */
  readonly summaryOf: (articleId: ArticleId) => ArticleSummary | null;
}

/** The pieces of the desk as a list, as a table, and counted for the board. */
export function manyViews(store: Store, articles: Articles, clock: Clock): ManyViews {
  const table = store.articles;
  const summary = (row: ArticleListRow): ArticleSummary => ({
    articleId: row.articleId,
    headline: row.headline,
    kicker: row.kicker,
    opening: row.opening,
    section: row.section,
    authors: row.authors,
    status: row.status,
    wordCount: row.wordCount,
    changedAt: row.changedAt,
    createdAt: row.createdAt,
    url: row.url,
    openReports: table.openReports(row.articleId),
    leadImageId: row.leadImageId,
    leadCreditMissing: lacksLeadCredit(store, row),
  });
  const rowsOf = (refs: readonly string[]) => refs.flatMap((ref) => table.listRow(ref as ArticleId) ?? []);
  /** What a view that sorts or counts for itself is searched for; null where nothing is asked for. */
  const foundAtOnce = (words: string, among: ListSearch['among']) => {
    const found = listFound(store, { words, after: null, limit: mostFound, now: clock(), among });
    return found && rowsOf(found.refs);
  };
  return {
    summaryOf(articleId) {
      const row = table.listRow(articleId);
      return row ? summary(row) : null;
    },
    handlers: {
      'articles.list'({ after, limit, words, ...narrowing }) {
        articles.settle();
        const found = listFound(store, { words, after, limit, now: clock(), among: conditionsOf(narrowing) });
        if (found) return { articles: rowsOf(found.refs).map(summary), next: found.next };
        const rows = table.list(placeOf(after), limit, narrowing);
        const last = rows.at(-1);
        const next =
          last && rows.length === limit ? placeAfter({ at: last.changedAt, id: last.articleId }) : null;
        return { articles: rows.map(summary), next };
      },
      'articles.table'({ after, limit, order, backwards, words, ...narrowing }) {
        articles.settle();
        const found = foundAtOnce(words, conditionsOf(narrowing));
        if (found) {
          const hits = found.map(summary).toSorted(comparing(order));
          return { articles: backwards ? hits.reverse() : hits, next: null };
        }
        const rows = table.inOrder(order, backwards, orderedPlaceOf(after), limit, narrowing);
        const last = rows.at(-1);
        const next =
          last && rows.length === limit ? JSON.stringify([last.value, last.changedAt, last.articleId]) : null;
        return { articles: rows.map(summary), next };
      },
      'articles.counts'({ words, section, contributor }) {
        articles.settle();
        const found = foundAtOnce(words, conditionsOf({ status: null, section, contributor }, true));
        if (!found) return { counts: table.counts({ status: null, section, contributor }) };
        const counts = Object.fromEntries(articleStatus.options.map((status) => [status, 0]));
        for (const { status } of found) counts[status] = (counts[status] ?? 0) + 1;
        return { counts: counts as Record<ArticleStatus, number> };
      },
      'articles.named'() {
        articles.settle();
        return table.named();
      },
    },
  };
}

function orderedPlaceOf(after: string | null): OrderedPlace | null {
  if (after === null) return null;
  try {
    const [value, at, id] = JSON.parse(after) as [string | number, string, string];
    return { value, at: String(at), id: String(id) };
  } catch {
    return null;
  }
}

/** Hits of a search that a table sorts, and a board counts. */
const mostFound = 1000;

/**
 * What a view is narrowed to besides its words.
 * @param withSpiked else spiked pieces stay out unless a status is asked for
 */
const conditionsOf =
  ({ status, section, contributor }: ListNarrowing, withSpiked = false): ListSearch['among'] =>
  ({ conditions }) => {
    const not = false;
    const asksStatus = conditions.some((condition) => condition.on === 'state' && !condition.not);
    const spikedOut: ListCondition[] =
      asksStatus || withSpiked ? [] : [{ on: 'state', among: ['article spiked'], not: true }];
    return [
      { on: 'kind', among: ['article'], not },
      ...(status === null
        ? spikedOut
        : [{ on: 'state' as const, among: [`article ${status}` as const], not }]),
      ...(section === null ? [] : [{ on: 'whole-section' as const, name: section, not }]),
      ...(contributor === null ? [] : [{ on: 'whole-person' as const, name: contributor, not }]),
    ];
  };

/** The orders of the table once more, for the few that a search found. */
function comparing(order: TableOrder): (a: ArticleSummary, b: ArticleSummary) => number {
  const letters = new Intl.Collator('de', { sensitivity: 'base', ignorePunctuation: true });
  const newest = (a: ArticleSummary, b: ArticleSummary) => b.changedAt.localeCompare(a.changedAt);
  const by: Record<TableOrder, (a: ArticleSummary, b: ArticleSummary) => number> = {
    headline: (a, b) => letters.compare(a.headline, b.headline),
    section: (a, b) => letters.compare(a.section, b.section),
    contributors: (a, b) => letters.compare(a.authors, b.authors),
    status: (a, b) => articleStatus.options.indexOf(a.status) - articleStatus.options.indexOf(b.status),
    words: (a, b) => a.wordCount - b.wordCount,
    reports: (a, b) => a.openReports - b.openReports,
    created: (a, b) => a.createdAt.localeCompare(b.createdAt),
    changed: (a, b) => a.changedAt.localeCompare(b.changedAt),
  };
  return (a, b) => by[order](a, b) || newest(a, b);
}

/** Looks into the piece itself only where the record of its lead image names nobody, which is rare. */
function lacksLeadCredit(store: Store, { articleId, leadImageId }: ArticleListRow): boolean {
  if (leadImageId === null) return false;
  const image = store.images.get(leadImageId);
  if (creditInUse(null, image?.credit ?? null) !== '') return false;
  const content = store.articles.content(articleId);
  const lead = content && figuresOf(contentOf(content).body).find(({ attrs }) => attrs.lead);
  return !lead || creditInUse(lead.attrs.creditLine, null) === '';
}
