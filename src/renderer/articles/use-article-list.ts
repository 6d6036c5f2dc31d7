import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useSyncExternalStore } from 'react';
import type { ArticleStatus, ArticleSummary } from '#shared/domain/piece/article.ts';
import { type Pages, usePages } from '../workstation-client/use-pages.ts';

/** What the list is narrowed to. */
export interface Narrowing {
  readonly status: ArticleStatus | null;
  readonly section: string | null;
  /** The name of a contributor. */
  readonly contributor: string | null;
  readonly words: string;
}

export interface ListFilter extends Narrowing {
  readonly set: (narrowing: Partial<Narrowing>) => void;
}

export const wide: Narrowing = { status: null, section: null, contributor: null, words: '' };

export const isWide = ({ status, section, contributor, words }: Narrowing): boolean =>
  status === null && section === null && contributor === null && words === '';

export interface ArticleListState {
  /** Undefined until the first answer is here. */
  readonly articles: readonly ArticleSummary[] | undefined;
  readonly asked: Pages<unknown>;
}

/** Milliseconds after the last key until the list is asked again. */
const askAfterMs = 150;

const filterKey = 'druckreif.pieces.filter';

/** A stored narrowing that an older window wrote may lack a field. */
function stored(): Narrowing {
  try {
    return { ...wide, ...(JSON.parse(sessionStorage.getItem(filterKey) ?? '{}') as Partial<Narrowing>) };
  } catch {
    return wide;
  }
}

let narrowing = stored();
const watchers = new Set<() => void>();
const subscribe = (watcher: () => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};
function set(next: Partial<Narrowing>): void {
  narrowing = { ...narrowing, ...next };
  sessionStorage.setItem(filterKey, JSON.stringify(narrowing));
  for (const watcher of watchers) watcher();
}

/** One for list, board and table of this window; a reload keeps it. */
export function useListFilter(): ListFilter {
  const current = useSyncExternalStore(subscribe, () => narrowing);
  return useMemo(() => ({ ...current, set }), [current]);
}

/** The words that are asked for, once the typing rests. */
export const useAskedWords = ({ words }: Narrowing): string => useDebouncedValue(words, askAfterMs)[0];

/**
 * The pieces of the desk, newest change first. Asked in the list column itself: the answer is renewed while somebody
 * writes, and the page beside it shall not be drawn anew for that.
 */
export function useArticleList(filter: Narrowing): ArticleListState {
  const { status, section, contributor } = filter;
  const asking = useAskedWords(filter);
  const asked = usePages('articles.list', { status, section, contributor, words: asking });
  const articles = useMemo(() => asked.pages?.flatMap((page) => page.articles), [asked.pages]);
  return { articles, asked };
}
