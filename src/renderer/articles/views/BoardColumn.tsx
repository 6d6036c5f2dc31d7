import { type DragEvent, type KeyboardEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleStatus, ArticleSummary } from '#shared/domain/piece/article.ts';
import { Busy } from '../../ui/Busy.tsx';
import { Failure } from '../../ui/Failure.tsx';
import type { Marks } from '../../ui/lists/marks.ts';
import { VirtualList } from '../../ui/lists/VirtualList.tsx';
import { numberInWords } from '../../ui/numbers.ts';
import { StateWord } from '../../ui/StateWord.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { statusShape } from '../status-shape.ts';
import { type Narrowing, useArticleList } from '../use-article-list.ts';
import { PieceCard } from './PieceCard.tsx';
import styles from './views.module.css';

const cardHeight = 104;

export interface BoardColumnProps {
  readonly status: ArticleStatus;
  readonly narrowing: Narrowing;
  /** How many pieces stand here, seen or not; undefined until it is counted. */
  readonly count: number | undefined;
  readonly marks: Marks;
  /** The column that was used last. */
  readonly recent: boolean;
  /** A card that shall be taken in hand here. */
  readonly handTo: { readonly id: string } | null;
  readonly dragged: ArticleSummary | null;
  readonly onDrag: (article: ArticleSummary | null) => void;
  readonly onDrop: () => void;
  readonly onLoaded: (status: ArticleStatus, articles: readonly ArticleSummary[]) => void;
  readonly onInHand: (status: ArticleStatus, article: ArticleSummary | null) => void;
  readonly onKey: (event: KeyboardEvent, article: ArticleSummary | null) => boolean;
  readonly onOpen: (article: ArticleSummary) => void;
}

/** One state of the board: its newest pieces, more of them as it is scrolled, and how many there are in all. */
export function BoardColumn(props: BoardColumnProps) {
  const { status, count, dragged, onLoaded } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const [over, setOver] = useState(false);
  const { articles, asked } = useArticleList({ ...props.narrowing, status });
  useEffect(() => {
    if (articles) onLoaded(status, articles);
  }, [articles, status, onLoaded]);
  const inWords = (number: number) => numberInWords(language, number);
  const takes = dragged !== null && dragged.status !== status;
  const label = t('articles.board.column', {
    status: t(`articles.status.${status}`),
    shown: inWords(count ?? articles?.length ?? 0),
  });
  const allowed = (event: DragEvent) => {
    if (!takes) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'move';
    setOver(true);
  };
  const left = (event: DragEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
  };
  const dropped = (event: DragEvent) => {
    setOver(false);
    if (!takes) return;
    event.preventDefault();
    props.onDrop();
  };
  const more = count !== undefined && articles ? count - articles.length : 0;
  return (
    <section
      className={styles.column}
      aria-label={label}
      data-column={status}
      data-recent={props.recent || undefined}
      data-over={(over && takes) || undefined}
      onDragOver={allowed}
      onDragLeave={left}
      onDrop={dropped}
    >
      <h2 className={styles.columnHead}>
        <StateWord shape={statusShape[status]}>{t(`articles.status.${status}`)}</StateWord>
        <span className={styles.count}>{count !== undefined && inWords(count)}</span>
      </h2>
      <div className={styles.cards}>
        {asked.error && !articles && <Failure error={asked.error} onRetry={asked.retry} />}
        {!asked.error && !articles && <Busy />}
        {articles && (
          <VirtualList
            label={label}
            cards
            items={articles}
            idOf={({ articleId }) => articleId}
            row={(article) => <PieceCard article={article} marked={props.marks.ids.has(article.articleId)} />}
            rowHeight={cardHeight}
            openId={null}
            handTo={props.handTo}
            takesFocus={props.recent}
            onInHand={(article) => props.onInHand(status, article)}
            onKey={props.onKey}
            rowProps={(article) => ({
              draggable: true,
              onDragStart: (event) => {
                event.dataTransfer.effectAllowed = 'move';
                event.dataTransfer.setData('text/plain', article.headline);
                props.onDrag(article);
              },
              onDragEnd: () => props.onDrag(null),
            })}
            onOpen={props.onOpen}
            onNearEnd={asked.more}
            marks={props.marks}
          />
        )}
        {articles?.length === 0 && <p className={styles.nothing}>{t('articles.board.empty')}</p>}
      </div>
      {more > 0 && (
        <p className={styles.more}>{t('articles.board.more', { count: more, shown: inWords(more) })}</p>
      )}
    </section>
  );
}
