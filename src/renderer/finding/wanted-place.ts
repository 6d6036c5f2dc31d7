import type { ArticleId } from '#shared/domain/ids.ts';
import type { Query } from '#shared/search-query/find-pattern.ts';

/** A place on the page of a piece that is to be opened: of those that a query finds there, one by its number. */
export interface WantedPlace {
  readonly articleId: ArticleId;
  readonly query: Query;
  /** From 0. */
  readonly nth: number;
}

let wanted: WantedPlace | null = null;
const watchers = new Set<() => void>();

/** Says where the page of a piece shall begin; it is taken when that page is there, which may be at once. */
export function wantPlace(place: WantedPlace): void {
  wanted = place;
  for (const watcher of watchers) watcher();
}

/**
 * The place that is wanted on the page at this address, which is then wanted no more; null for none.
 * @param isReady whether the page can show it now; asked only where one is wanted
 */
export function takeWantedPlace(path: string, isReady: () => boolean): WantedPlace | null {
  if (wanted === null || path !== `/pieces/${wanted.articleId}` || !isReady()) return null;
  const place = wanted;
  wanted = null;
  return place;
}

export function onWantedPlace(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
}
