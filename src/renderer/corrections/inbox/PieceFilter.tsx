import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleId } from '#shared/domain/ids.ts';
import { useAsk } from '../../workstation-client/use-ask.ts';
import type { InboxView } from './use-inbox.ts';

interface PieceFilterProps {
  readonly inbox: InboxView;
  readonly onChoose: (articleId: ArticleId | undefined) => void;
}

/** Narrows the inbox to the reports on one piece, found by its words. */
export function PieceFilter({ inbox, onChoose }: PieceFilterProps) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const [asked] = useDebouncedValue(words, 150);
  const { articleId } = inbox.wish.filter;
  const found = useAsk('articles.list', { words: asked, limit: 6 }).data?.articles ?? [];
  const shown = inbox.reports?.find((report) => report.articleId === articleId)?.articleHeadline;
  const choices = found.map((piece) => ({
    value: piece.articleId as string,
    label: piece.headline || piece.opening || piece.url || piece.articleId,
  }));
  const current = articleId && choices.every(({ value }) => value !== articleId);
  // A view that was kept may name a piece that nothing shown here names.
  const named = useAsk('articles.get', current && !shown ? { articleId } : null).data;
  const name = shown || (named && (named.headline || named.record.slug || named.record.url));
  return (
    <Select
      size="xs"
      label={t('corrections.filter.piece')}
      placeholder={t('corrections.filter.any')}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('corrections.filter.any') }}
      // What was found by its text need not have the words in its headline.
      filter={({ options }) => options}
      nothingFoundMessage={t('corrections.match.nothing')}
      data={current ? [{ value: articleId, label: name || articleId }, ...choices] : choices}
      value={articleId ?? null}
      onSearchChange={setWords}
      onChange={(value) => onChoose((value ?? undefined) as ArticleId | undefined)}
    />
  );
}
