import { VisuallyHidden } from '@mantine/core';
import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleId } from '#shared/domain/ids.ts';
import type { ArticleStatus, ArticleSummary } from '#shared/domain/piece/article.ts';
import { useCommands } from '../../app/commands.ts';
import { useAsk } from '../../workstation-client/use-ask.ts';
import { MarkedPieces } from '../MarkedPieces.tsx';
import { type ListFilter, useAskedWords } from '../use-article-list.ts';
import { useMarkedPieces } from '../use-marked-pieces.ts';
import { BoardColumn } from './BoardColumn.tsx';
import { PublishDialog } from './PublishDialog.tsx';
import { lastPlace } from './pieces-view.ts';
import { useMove } from './use-move.ts';
import styles from './views.module.css';

const onTheWay: readonly ArticleStatus[] = ['idea', 'draft', 'review', 'ready', 'published'];
const aside: readonly ArticleStatus[] = ['archived', 'spiked'];

interface BoardProps {
  readonly filter: ListFilter;
  readonly withAside: boolean;
  readonly onOpen: (articleId: ArticleId) => void;
}

/** The pieces by their state; a card is moved by dragging, by `[` and `]`, or by Shift with an arrow. */
export function Board({ filter, withAside, onOpen }: BoardProps) {
  const { t } = useTranslation();
  const root = useRef<HTMLDivElement>(null);
  const statuses = withAside ? [...onTheWay, ...aside] : onTheWay;
  const { section, contributor } = filter;
  const counts = useAsk('articles.counts', { section, contributor, words: useAskedWords(filter) }).data
    ?.counts;
  const [loaded, setLoaded] = useState<Partial<Record<ArticleStatus, readonly ArticleSummary[]>>>({});
  const onLoaded = useCallback(
    (status: ArticleStatus, articles: readonly ArticleSummary[]) =>
      setLoaded((before) => ({ ...before, [status]: articles })),
    [],
  );
  const shown = useMemo(
    () => (withAside ? [...onTheWay, ...aside] : onTheWay).flatMap((status) => loaded[status] ?? []),
    [loaded, withAside],
  );
  const { marks, marked } = useMarkedPieces(shown);
  const [recent, setRecent] = useState<ArticleStatus>('draft');
  const inHand = useRef<ArticleSummary | null>(null);
  const [dragged, setDragged] = useState<ArticleSummary | null>(null);
  const moves = useMove();
  // Back from a piece, its card is in hand again.
  const [cameFrom] = useState(() => lastPlace.articleId && { id: lastPlace.articleId as string });

  const neighbour = (status: ArticleStatus, step: number) => statuses[statuses.indexOf(status) + step];
  const step = (article: ArticleSummary | null, by: number) => {
    const target = article && neighbour(article.status, by);
    if (article && target) moves.move(article, target);
  };
  const goTo = (status: ArticleStatus | undefined) =>
    root.current?.querySelector<HTMLElement>(`[data-column="${status}"] [role="listbox"]`)?.focus();
  const onKey = (event: KeyboardEvent, article: ArticleSummary | null): boolean => {
    const by = { '[': -1, ']': 1, ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined) return false;
    event.preventDefault();
    if (event.shiftKey || event.key === '[' || event.key === ']') step(article, by);
    else goTo(neighbour(recent, by));
    return true;
  };
  const onInHand = (status: ArticleStatus, article: ArticleSummary | null) => {
    setRecent(status);
    inHand.current = article;
  };
  useCommands([
    {
      id: 'pieces.board.further',
      label: t('articles.board.further'),
      shortcut: 'shift+ArrowRight',
      run: () => step(inHand.current, 1),
    },
    {
      id: 'pieces.board.back',
      label: t('articles.board.back'),
      shortcut: 'shift+ArrowLeft',
      run: () => step(inHand.current, -1),
    },
  ]);
  const handTo = (status: ArticleStatus) => {
    if (moves.moved) return moves.moved.status === status ? moves.moved : null;
    return cameFrom || null;
  };
  const open = (articleId: ArticleId) => {
    lastPlace.articleId = articleId;
    onOpen(articleId);
  };
  return (
    <div className={styles.overview} data-pieces>
      <div className={styles.board} ref={root}>
        {statuses.map((status) => (
          <BoardColumn
            key={status}
            status={status}
            narrowing={filter}
            count={counts?.[status]}
            marks={marks}
            recent={recent === status}
            handTo={handTo(status)}
            dragged={dragged}
            onDrag={setDragged}
            onDrop={() => dragged && moves.move(dragged, status)}
            onLoaded={onLoaded}
            onInHand={onInHand}
            onKey={onKey}
            onOpen={({ articleId }) => open(articleId)}
          />
        ))}
      </div>
      <VisuallyHidden role="status">{moves.said}</VisuallyHidden>
      <MarkedPieces marked={marked} onMark={marks.change} onOpen={open} />
      <PublishDialog article={moves.publishing} onDecide={moves.publish} />
    </div>
  );
}
