import { Button, CloseButton, Select, TextInput } from '@mantine/core';
import { FileText, SearchX } from 'lucide-react';
import type { Ref } from 'react';
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
import type { ArticleListState } from './use-article-list.ts';

const rowHeight = 118;

const run = (id: string) => findCommand((command) => command.id === id)?.run();

interface ArticleListProps {
  readonly list: ArticleListState;
  readonly openId: ArticleId | null;
  readonly onOpen: (articleId: ArticleId) => void;
  readonly searchRef: Ref<HTMLInputElement>;
}

/** The list column: filters, and under them the pieces. */
export function ArticleList({ list, openId, onOpen, searchRef }: ArticleListProps) {
  return (
    <div className={styles.column}>
      <Filters list={list} searchRef={searchRef} />
      <div className={styles.pieces}>
        <Pieces list={list} openId={openId} onOpen={onOpen} />
      </div>
    </div>
  );
}

function Filters({ list, searchRef }: Pick<ArticleListProps, 'list' | 'searchRef'>) {
  const { t } = useTranslation();
  const clear = list.words !== '' && (
    <CloseButton size="xs" aria-label={t('articles.list.clear')} onClick={() => list.setWords('')} />
  );
  return (
    <search className={styles.filters}>
      <TextInput
        ref={searchRef}
        size="xs"
        aria-label={t('articles.list.words')}
        placeholder={t('articles.list.words')}
        value={list.words}
        rightSection={clear}
        onChange={(event) => list.setWords(event.currentTarget.value)}
      />
      <Select
        size="xs"
        aria-label={t('articles.list.status')}
        data={[
          { value: '', label: t('articles.list.allStatuses') },
          ...articleStatus.options.map((value) => ({ value, label: t(`articles.status.${value}`) })),
        ]}
        value={list.status ?? ''}
        allowDeselect={false}
        onChange={(value) => list.setStatus((value || null) as ArticleStatus | null)}
      />
    </search>
  );
}

function Pieces({ list, openId, onOpen }: Pick<ArticleListProps, 'list' | 'openId' | 'onOpen'>) {
  const { t } = useTranslation();
  const { articles, asked } = list;
  if (!articles) return asked.error ? <Failure error={asked.error} onRetry={asked.retry} /> : <Busy />;
  if (articles.length === 0)
    return list.words === '' && list.status === null ? (
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

function ArticleRow({ article }: { article: ArticleSummary }) {
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
}
