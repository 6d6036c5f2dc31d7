import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import type { ArticleStatus, ArticleSummary } from '#shared/domain/article.ts';
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

/** Held by the room, so that a list column that comes and goes finds it again. */
export function useListFilter(): ListFilter {
  const [narrowing, setNarrowing] = useState(wide);
  return { ...narrowing, set: (next) => setNarrowing((before) => ({ ...before, ...next })) };
}

/**
 * The pieces of the desk, newest change first. Asked in the list column itself: the answer is renewed while somebody
 * writes, and the page beside it shall not be drawn anew for that.
 */
export function useArticleList({ status, section, contributor, words }: ListFilter): ArticleListState {
  const [asking] = useDebouncedValue(words, askAfterMs);
  const asked = usePages('articles.list', { status, section, contributor, words: asking });
  const articles = useMemo(() => asked.pages?.flatMap((page) => page.articles), [asked.pages]);
  return { articles, asked };
}
