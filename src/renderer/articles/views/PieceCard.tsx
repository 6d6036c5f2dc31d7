import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleSummary } from '#shared/domain/piece/article.ts';
import { Moment } from '../../ui/Moment.tsx';
import { numberInWords } from '../../ui/numbers.ts';
import { StateWord } from '../../ui/StateWord.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { useSigns } from './use-signs.ts';
import styles from './views.module.css';

interface PieceCardProps {
  readonly article: ArticleSummary;
  readonly marked: boolean;
}

/** A piece on the board: what it is, whose it is, how long, how old, and what it still lacks. */
export const PieceCard = memo(function PieceCard({ article, marked }: PieceCardProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const signOf = useSigns();
  const { wordCount } = article;
  const names = article.authors.split(', ').filter(Boolean);
  return (
    <div className={styles.card} data-marked={marked || undefined}>
      <div className={styles.cardOver}>
        <span className={styles.cut}>{article.section}</span>
        <span className={styles.signs} title={article.authors}>
          {names.map(signOf).join(' ')}
        </span>
      </div>
      <div className={styles.cardTitle} data-untitled={article.headline === '' || undefined}>
        {article.headline || t('articles.untitled')}
      </div>
      {(article.leadCreditMissing || article.openReports > 0) && (
        <div className={styles.cardDue}>
          {article.leadCreditMissing && <StateWord shape="due">{t('articles.board.noCredit')}</StateWord>}
          {article.openReports > 0 && (
            <StateWord shape="due">
              {t('articles.list.openReports', { count: article.openReports })}
            </StateWord>
          )}
        </div>
      )}
      <div className={styles.cardFoot}>
        <span>
          {t('articles.board.words', { count: wordCount, shown: numberInWords(language, wordCount) })}
        </span>
        <Moment at={article.changedAt} brief />
      </div>
    </div>
  );
});
