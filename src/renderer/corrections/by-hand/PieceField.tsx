import { Autocomplete } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { ArticleId } from '#shared/domain/ids.ts';
import type { ArticleSummary } from '#shared/domain/piece/article.ts';
import { useAsk } from '../../workstation-client/use-ask.ts';

interface PieceFieldProps {
  readonly location: string;
  readonly onChange: (location: string, articleId: ArticleId | null) => void;
}

/** The piece that is meant: one that is found by its words, or its address, or whatever was told of it. */
export function PieceField({ location, onChange }: PieceFieldProps) {
  const { t } = useTranslation();
  const [words] = useDebouncedValue(location, 150);
  const isAddress = /^https?:/i.test(words.trim());
  const found = useAsk('articles.list', words.trim() === '' || isAddress ? null : { words, limit: 6 });
  const pieces = named(found.data?.articles ?? []);
  return (
    <Autocomplete
      label={t('corrections.byHand.piece')}
      description={t('corrections.byHand.pieceHint')}
      maxLength={500}
      value={location}
      data={[...pieces.keys()]}
      // What was found by its text need not have the words in its headline.
      filter={({ options }) => options}
      onChange={(value) => onChange(value, pieces.get(value) ?? null)}
    />
  );
}

/** Pieces by a name of their own: the headline, and the address where two have the same one. */
function named(articles: readonly ArticleSummary[]): Map<string, ArticleId> {
  const names = new Map<string, ArticleId>();
  for (const { articleId, headline, opening, url } of articles) {
    const name = headline || opening;
    const own = names.has(name) ? `${name} (${url || articleId})` : name;
    if (own !== '') names.set(own, articleId);
  }
  return names;
}
