import { useLocalStorage } from '@mantine/hooks';
import { SearchX } from 'lucide-react';
import { memo, type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleId } from '#shared/domain/ids.ts';
import { type ArticleSummary, type TableOrder, tableOrder } from '#shared/domain/piece/article.ts';
import { Busy } from '../../ui/Busy.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { SortHeads, type Sorting } from '../../ui/lists/SortHeads.tsx';
import { VirtualList } from '../../ui/lists/VirtualList.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { numberInWords } from '../../ui/numbers.ts';
import { StateWord } from '../../ui/StateWord.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { usePages } from '../../workstation-client/use-pages.ts';
import { MarkedPieces } from '../MarkedPieces.tsx';
import { statusShape } from '../status-shape.ts';
import { type ListFilter, useAskedWords } from '../use-article-list.ts';
import { useMarkedPieces } from '../use-marked-pieces.ts';
import { lastPlace } from './pieces-view.ts';
import styles from './views.module.css';

const rowHeight = 36;

/** The first press of a head: letters from A, dates and numbers from the newest and the most. */
const firstBackwards: readonly TableOrder[] = ['words', 'changed', 'created', 'reports'];

interface PieceTableProps {
  readonly filter: ListFilter;
  readonly onOpen: (articleId: ArticleId) => void;
}

/** All pieces line by line, in the order of any column. */
export function PieceTable({ filter, onOpen }: PieceTableProps) {
  const { t } = useTranslation();
  const [sorting, setSorting] = useLocalStorage<Sorting<TableOrder>>({
    key: 'druckreif.pieces.order',
    defaultValue: { order: 'changed', backwards: true },
    getInitialValueInEffect: false,
  });
  const { status, section, contributor } = filter;
  const words = useAskedWords(filter);
  const asked = usePages('articles.table', { ...sorting, status, section, contributor, words });
  const articles = useMemo(() => asked.pages?.flatMap((page) => page.articles), [asked.pages]);
  const { marks, marked } = useMarkedPieces(articles);
  const [cameFrom] = useState(() => lastPlace.articleId && { id: lastPlace.articleId as string });
  const open = (articleId: ArticleId) => {
    lastPlace.articleId = articleId;
    onOpen(articleId);
  };
  if (!articles) return asked.error ? <Failure error={asked.error} onRetry={asked.retry} /> : <Busy />;
  return (
    <div className={styles.overview} data-pieces>
      <div className={styles.table}>
        <VirtualList
          label={t('articles.table.label')}
          head={
            <SortHeads
              heads={tableOrder.options.map((order) => ({
                column: order,
                order,
                label: t(`articles.table.${order}`),
              }))}
              className={styles.cells}
              sorting={sorting}
              firstBackwards={firstBackwards}
              onSort={setSorting}
            />
          }
          items={articles}
          idOf={({ articleId }) => articleId}
          row={(article) => <Cells article={article} marked={marks.ids.has(article.articleId)} />}
          rowHeight={rowHeight}
          openId={null}
          handTo={cameFrom || null}
          takesFocus
          onOpen={({ articleId }) => open(articleId)}
          onNearEnd={asked.more}
          marks={marks}
        />
        {articles.length === 0 && (
          <div className={styles.tableEmpty}>
            <EmptyState icon={SearchX} title={t('articles.list.nothing')}>
              {t('articles.list.nothingHint')}
            </EmptyState>
          </div>
        )}
      </div>
      <MarkedPieces marked={marked} onMark={marks.change} onOpen={open} />
    </div>
  );
}

const Cells = memo(function Cells({ article, marked }: { article: ArticleSummary; marked: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const cells: Record<TableOrder, ReactNode> = {
    headline: article.headline || <i>{t('articles.untitled')}</i>,
    status: (
      <StateWord shape={statusShape[article.status]}>{t(`articles.status.${article.status}`)}</StateWord>
    ),
    section: article.section,
    contributors: article.authors,
    words: numberInWords(language, article.wordCount),
    changed: <Moment at={article.changedAt} brief />,
    created: <Moment at={article.createdAt} brief />,
    reports: article.openReports > 0 ? <StateWord shape="due">{String(article.openReports)}</StateWord> : '',
  };
  return (
    <div className={styles.cells} role="presentation" data-marked={marked || undefined}>
      {tableOrder.options.map((order) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus and names the row in hand.
        // biome-ignore lint/a11y/useSemanticElements: as above.
        <div key={order} role="gridcell" data-column={order}>
          {cells[order]}
        </div>
      ))}
    </div>
  );
});
