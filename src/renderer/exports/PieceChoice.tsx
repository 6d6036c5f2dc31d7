import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { FileText, Search } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ArticleId } from '#shared/domain/ids.ts';
import { Answer } from '../ui/Answer.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Moment } from '../ui/Moment.tsx';
import { QueryProblems } from '../ui/QueryProblems.tsx';
import { useAsk } from '../workstation-client/use-ask.ts';
import styles from './PieceChoice.module.css';

/** Pieces that are offered at once; the search finds the others. */
const offered = 12;

/** Chooses the piece that is to go out. */
export function PieceChoice({ onChoose }: { readonly onChoose: (articleId: ArticleId) => void }) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const [asked] = useDebouncedValue(words, 150);
  const found = useAsk('articles.list', { words: asked, limit: offered });
  if (found.data?.articles.length === 0 && asked === '')
    return (
      <EmptyState
        icon={FileText}
        title={t('exports.choose.noPieces')}
        action={
          <Button component={Link} href="/pieces" variant="filled">
            {t('exports.choose.toPieces')}
          </Button>
        }
      >
        {t('exports.choose.noPiecesText')}
      </EmptyState>
    );
  return (
    <div className={styles.choice}>
      <h2 className={styles.title}>{t('exports.choose.title')}</h2>
      <p className={styles.soft}>{t('exports.choose.text')}</p>
      <TextInput
        aria-label={t('exports.choose.search')}
        placeholder={t('exports.choose.search')}
        leftSection={<Search size={14} aria-hidden />}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
        onKeyDown={(event) => {
          const first = found.data?.articles[0];
          if (event.key === 'Enter' && first) onChoose(first.articleId);
        }}
      />
      <QueryProblems words={words} />
      <Answer of={found}>
        {({ articles }) =>
          articles.length === 0 ? (
            <p className={styles.soft}>{t('exports.choose.nothing', { words: asked })}</p>
          ) : (
            <ul className={styles.pieces}>
              {articles.map(({ articleId, headline, changedAt }) => (
                <li key={articleId}>
                  <Link className={styles.piece} href={`/exports/${articleId}`}>
                    <span className={styles.headline}>{headline || t('exports.choose.untitled')}</span>
                    <span className={styles.soft}>
                      <Moment at={changedAt} brief />
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </div>
  );
}
