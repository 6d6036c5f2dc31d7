import { Button } from '@mantine/core';
import { FileText, SearchX } from 'lucide-react';
import { memo, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleId } from '#shared/domain/ids.ts';
import type { ArticleSummary } from '#shared/domain/piece/article.ts';
import { findCommand } from '../app/commands.ts';
import { Busy } from '../ui/Busy.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Failure } from '../ui/Failure.tsx';
import { ListRow } from '../ui/lists/ListRow.tsx';
import type { Marks } from '../ui/lists/marks.ts';
import { VirtualList } from '../ui/lists/VirtualList.tsx';
import { Moment } from '../ui/Moment.tsx';
import { StateWord } from '../ui/StateWord.tsx';
import { ListFilters } from './ListFilters.tsx';
import styles from './list.module.css';
import { MarkedPieces } from './MarkedPieces.tsx';
import { statusShape } from './status-shape.ts';
import { type ArticleListState, isWide, type ListFilter, useArticleList, wide } from './use-article-list.ts';
import { useMarkedPieces } from './use-marked-pieces.ts';

const rowHeight = 118;

const run = (id: string) => findCommand((command) => command.id === id)?.run();

interface ArticleListProps {
  readonly filter: ListFilter;
  readonly openId: ArticleId | null;
  readonly onOpen: (articleId: ArticleId) => void;
  readonly searchRef: Ref<HTMLInputElement>;
}

/** The list column: filters, and under them the pieces. */
export function ArticleList({ filter, openId, onOpen, searchRef }: ArticleListProps) {
  const list = useArticleList(filter);
  const { marks, marked } = useMarkedPieces(list.articles);
  return (
    <div className={styles.column}>
      <ListFilters filter={filter} searchRef={searchRef} />
      <div className={styles.pieces} data-pieces>
        <Pieces list={list} filter={filter} openId={openId} onOpen={onOpen} marks={marks} />
      </div>
      <MarkedPieces marked={marked} onMark={marks.change} onOpen={onOpen} />
    </div>
  );
}

type PiecesProps = Pick<ArticleListProps, 'filter' | 'openId' | 'onOpen'> & {
  readonly marks: Marks;
  readonly list: ArticleListState;
};

function Pieces({ list, filter, openId, onOpen, marks }: PiecesProps) {
  const { t } = useTranslation();
  const { articles, asked } = list;
  if (!articles) return asked.error ? <Failure error={asked.error} onRetry={asked.retry} /> : <Busy />;
  if (articles.length === 0)
    return isWide(filter) ? (
      <FirstActions />
    ) : (
      <EmptyState
        icon={SearchX}
        title={t('articles.list.nothing')}
        action={<Button onClick={() => filter.set(wide)}>{t('articles.list.showAll')}</Button>}
      >
        {t('articles.list.nothingHint')}
      </EmptyState>
    );
  return (
    <VirtualList
      label={t('articles.list.label')}
      items={articles}
      idOf={({ articleId }) => articleId}
      row={(article) => <ArticleRow article={article} marked={marks.ids.has(article.articleId)} />}
      rowHeight={rowHeight}
      openId={openId}
      takesFocus={openId === null}
      onOpen={({ articleId }) => onOpen(articleId)}
      onNearEnd={asked.more}
      marks={marks}
    />
  );
}

function FirstActions() {
  const { t } = useTranslation();
  return (
    <EmptyState
      icon={FileText}
      title={t('articles.list.empty')}
      action={
        <>
          <Button variant="filled" onClick={() => run('new-piece')}>
            {t('articles.new')}
          </Button>
          <Button onClick={() => run('import-text')}>{t('articles.importText')}</Button>
        </>
      }
    >
      {t('articles.list.emptyHint')}
    </EmptyState>
  );
}

interface ArticleRowProps {
  readonly article: ArticleSummary;
  readonly marked: boolean;
}

/** Drawn anew only for another piece or a changed one: the list is asked again while somebody writes. */
const ArticleRow = memo(function ArticleRow({ article, marked }: ArticleRowProps) {
  const { t } = useTranslation();
  const over = [article.section, article.authors].filter(Boolean).join(' · ');
  return (
    <ListRow
      marked={marked}
      over={over}
      title={article.headline || t('articles.untitled')}
      untitled={article.headline === ''}
      text={article.opening}
      foot={
        <>
          <StateWord shape={statusShape[article.status]}>{t(`articles.status.${article.status}`)}</StateWord>
          {article.openReports > 0 && (
            <StateWord shape="due">
              {t('articles.list.openReports', { count: article.openReports })}
            </StateWord>
          )}
        </>
      }
      end={<Moment at={article.changedAt} brief />}
    />
  );
});
