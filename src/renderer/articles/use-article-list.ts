import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import type { ArticleStatus, ArticleSummary } from '#shared/domain/article.ts';
import { type Pages, usePages } from '../workstation-client/use-pages.ts';

export interface ArticleListState {
  readonly status: ArticleStatus | null;
  readonly setStatus: (status: ArticleStatus | null) => void;
  readonly words: string;
  readonly setWords: (words: string) => void;
  /** Undefined until the first answer is here. */
  readonly articles: readonly ArticleSummary[] | undefined;
  readonly asked: Pages<unknown>;
}

/** Milliseconds after the last key until the list is asked again. */
const askAfterMs = 150;

/** The pieces of the desk, newest change first, narrowed by status and words. */
export function useArticleList(): ArticleListState {
  const [status, setStatus] = useState<ArticleStatus | null>(null);
  const [words, setWords] = useState('');
  const [asking] = useDebouncedValue(words, askAfterMs);
  const asked = usePages('articles.list', { status, words: asking });
  const articles = useMemo(() => asked.pages?.flatMap((page) => page.articles), [asked.pages]);
  return { status, setStatus, words, setWords, articles, asked };
}
