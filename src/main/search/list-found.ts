import { asksNothing, isVain, type Query, readQuery } from '#shared/search-query/query.ts';
import type { SearchHit } from '../store/search.ts';
import type { ListCondition } from '../store/search-sql.ts';
import type { Store } from '../store/store.ts';

/** Fewer hits than this, and words are looked for inside longer ones as well. */
const fewHits = 10;

/**
 * The hits of a search, the best first; where they are few, behind them those that hold the words inside longer ones.
 * @param inside is told which hits those are
 */
export function hitsOf(
  store: Store,
  { terms, ...query }: Query,
  page: { limit: number; offset?: number },
  among: readonly ListCondition[] = [],
): { hits: SearchHit[]; inside: SearchHit[] } {
  if (isVain({ terms, ...query })) return { hits: [], inside: [] };
  store.search.learn(learnedAtOnce);
  const wanted = { terms, conditions: [...query.conditions, ...among] };
  const hits = store.search.find(wanted, page);
  if ((page.offset ?? 0) > 0 || hits.length >= Math.min(fewHits, page.limit)) return { hits, inside: [] };
  return { hits, inside: store.search.findParts(wanted, { limit: page.limit - hits.length }, hits) };
}

/** Texts whose words are taken before a search, so that what was just written is found in every way. */
const learnedAtOnce = 5;

/** What a list that is searched is asked for. */
export interface ListSearch {
  readonly words: string;
  /** The `next` of the page before. */
  readonly after: string | null;
  readonly limit: number;
  readonly now: number;
  /** What the list holds at all, and what else it is narrowed to. */
  readonly among: (query: Query) => readonly ListCondition[];
}

/**
 * One page of a list that somebody searches with words and filters, the best first. Null where nothing is asked for,
 * and the list is to be given as it is.
 */
export function listFound(
  store: Store,
  { words, after, limit, now, among }: ListSearch,
): { refs: string[]; next: string | null } | null {
  const query = readQuery(words, now);
  if (asksNothing(query)) return null;
  const offset = Number(after?.match(/^found (\d{1,9})$/)?.[1] ?? 0);
  const { hits, inside } = hitsOf(store, query, { limit, offset }, among(query));
  return {
    refs: [...hits, ...inside].map(({ ref }) => ref),
    next: hits.length === limit ? `found ${offset + limit}` : null,
  };
}
