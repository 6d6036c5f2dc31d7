import { Button, CloseButton, Select, TextInput } from '@mantine/core';
import { FileText, SearchX } from 'lucide-react';
import { memo, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { type ArticleStatus, type ArticleSummary, articleStatus } from '#shared/domain/article.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import { findCommand } from '../app/commands.ts';
import { Busy } from '../ui/Busy.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Failure } from '../ui/Failure.tsx';
import { ListRow } from '../ui/ListRow.tsx';
import { Moment } from '../ui/Moment.tsx';
import { StateWord } from '../ui/StateWord.tsx';
import { VirtualList } from '../ui/VirtualList.tsx';
import styles from './list.module.css';
import { statusShape } from './status-shape.ts';
import { type ArticleListState, type ListFilter, useArticleList } from './use-article-list.ts';

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
  return (
    <div className={styles.column}>
      <Filters filter={filter} searchRef={searchRef} />
      <div className={styles.pieces}>
        <Pieces list={list} filter={filter} openId={openId} onOpen={onOpen} />
      </div>
    </div>
  );
}

function Filters({ filter, searchRef }: Pick<ArticleListProps, 'filter' | 'searchRef'>) {
  const { t } = useTranslation();
  const clear = filter.words !== '' && (
    <CloseButton size="xs" aria-label={t('articles.list.clear')} onClick={() => filter.setWords('')} />
  );
  return (
    <search className={styles.filters}>
      <TextInput
        ref={searchRef}
        size="xs"
        aria-label={t('articles.list.words')}
        placeholder={t('articles.list.words')}
        value={filter.words}
        rightSection={clear}
        onChange={(event) => filter.setWords(event.currentTarget.value)}
      />
      <Select
        size="xs"
        aria-label={t('articles.list.status')}
        comboboxProps={{ withinPortal: false }}
        data={[
          { value: '', label: t('articles.list.allStatuses') },
          ...articleStatus.options.map((value) => ({ value, label: t(`articles.status.${value}`) })),
        ]}
        value={filter.status ?? ''}
        allowDeselect={false}
        onChange={(value) => filter.setStatus((value || null) as ArticleStatus | null)}
      />
    </search>
  );
}

type PiecesProps = Pick<ArticleListProps, 'filter' | 'openId' | 'onOpen'> & {
  readonly list: ArticleListState;
};

function Pieces({ list, filter, openId, onOpen }: PiecesProps) {
  const { t } = useTranslation();
  const { articles, asked } = list;
  if (!articles) return asked.error ? <Failure error={asked.error} onRetry={asked.retry} /> : <Busy />;
  if (articles.length === 0)
    return filter.words === '' && filter.status === null ? (
      <FirstActions />
    ) : (
      <EmptyState icon={SearchX} title={t('articles.list.nothing')}>
        {t('articles.list.nothingHint')}
      </EmptyState>
    );
  return (
    <VirtualList
      label={t('articles.list.label')}
      items={articles}
      idOf={({ articleId }) => articleId}
      row={(article) => <ArticleRow article={article} />}
      rowHeight={rowHeight}
      openId={openId}
      onOpen={({ articleId }) => onOpen(articleId)}
      onNearEnd={asked.more}
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

/** Drawn anew only for another piece or a changed one: the list is asked again while somebody writes. */
const ArticleRow = memo(function ArticleRow({ article }: { article: ArticleSummary }) {
  const { t } = useTranslation();
  const over = [article.section, article.authors].filter(Boolean).join(' · ');
  return (
    <ListRow
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
