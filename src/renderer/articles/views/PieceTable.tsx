import { useLocalStorage } from '@mantine/hooks';
import { ArrowDown, ArrowUp, SearchX } from 'lucide-react';
import { memo, type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ArticleSummary, type TableOrder, tableOrder } from '#shared/domain/article.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import { Busy } from '../../ui/Busy.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { numberInWords } from '../../ui/numbers.ts';
import { StateWord } from '../../ui/StateWord.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { VirtualList } from '../../ui/VirtualList.tsx';
import { usePages } from '../../workstation-client/use-pages.ts';
import { MarkedPieces } from '../MarkedPieces.tsx';
import { statusShape } from '../status-shape.ts';
import { type ListFilter, useAskedWords } from '../use-article-list.ts';
import { useMarkedPieces } from '../use-marked-pieces.ts';
import { lastPlace } from './pieces-view.ts';
import styles from './views.module.css';

const rowHeight = 36;

interface Sorting {
  readonly order: TableOrder;
  readonly backwards: boolean;
}

/** The first press of a head: letters from A, dates and numbers from the newest and the most. */
const firstBackwards: readonly TableOrder[] = ['words', 'changed', 'created', 'reports'];

interface PieceTableProps {
  readonly filter: ListFilter;
  readonly onOpen: (articleId: ArticleId) => void;
}

/** All pieces line by line, in the order of any column. */
export function PieceTable({ filter, onOpen }: PieceTableProps) {
  const { t } = useTranslation();
  const [sorting, setSorting] = useLocalStorage<Sorting>({
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
  const sortBy = (order: TableOrder) =>
    setSorting({
      order,
      backwards: sorting.order === order ? !sorting.backwards : firstBackwards.includes(order),
    });
  if (!articles) return asked.error ? <Failure error={asked.error} onRetry={asked.retry} /> : <Busy />;
  return (
    <div className={styles.overview} data-pieces>
      <div className={styles.table}>
        <VirtualList
          label={t('articles.table.label')}
          head={<Heads sorting={sorting} onSort={sortBy} />}
          items={articles}
          idOf={({ articleId }) => articleId}
          row={(article) => <Cells article={article} marked={marks.ids.has(article.articleId)} />}
          rowHeight={rowHeight}
          openId={null}
          handTo={cameFrom || null}
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

function Heads({ sorting, onSort }: { sorting: Sorting; onSort: (order: TableOrder) => void }) {
  const { t } = useTranslation();
  const sortOf = (order: TableOrder) => {
    if (sorting.order !== order) return 'none';
    return sorting.backwards ? 'descending' : 'ascending';
  };
  const Arrow = sorting.backwards ? ArrowDown : ArrowUp;
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows are drawn where they are scrolled to, which no table element allows.
    <div role="rowgroup">
      {/* biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus; its heads are buttons. */}
      {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
      <div role="row" className={styles.cells} aria-rowindex={1}>
        {tableOrder.options.map((order) => (
          // biome-ignore lint/a11y/useFocusableInteractive: its button has the focus.
          // biome-ignore lint/a11y/useSemanticElements: as above.
          <div key={order} role="columnheader" aria-sort={sortOf(order)} data-column={order}>
            <button type="button" className={styles.headButton} onClick={() => onSort(order)}>
              {t(`articles.table.${order}`)}
              {sorting.order === order && <Arrow size={13} aria-hidden />}
            </button>
          </div>
        ))}
      </div>
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
