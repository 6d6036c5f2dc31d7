import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import type { ArticleStatus, ArticleSummary } from '#shared/domain/article.ts';
import { type Pages, usePages } from '../workstation-client/use-pages.ts';

/** What the list is narrowed to. */
export interface ListFilter {
  readonly status: ArticleStatus | null;
  readonly setStatus: (status: ArticleStatus | null) => void;
  readonly words: string;
  readonly setWords: (words: string) => void;
}

export interface ArticleListState {
  /** Undefined until the first answer is here. */
  readonly articles: readonly ArticleSummary[] | undefined;
  readonly asked: Pages<unknown>;
}

/** Milliseconds after the last key until the list is asked again. */
const askAfterMs = 150;

/** Held by the room, so that a list column that comes and goes finds it again. */
export function useListFilter(): ListFilter {
  const [status, setStatus] = useState<ArticleStatus | null>(null);
  const [words, setWords] = useState('');
  return { status, setStatus, words, setWords };
}

/**
 * The pieces of the desk, newest change first. Asked in the list column itself: the answer is renewed while somebody
 * writes, and the page beside it shall not be drawn anew for that.
 */
export function useArticleList({ status, words }: ListFilter): ArticleListState {
  const [asking] = useDebouncedValue(words, askAfterMs);
  const asked = usePages('articles.list', { status, words: asking });
  const articles = useMemo(() => asked.pages?.flatMap((page) => page.articles), [asked.pages]);
  return { articles, asked };
}
