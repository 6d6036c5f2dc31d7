import { Button } from '@mantine/core';
import { FileQuestion, PencilLine } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { LineKind } from '#shared/article-body/text.ts';
import type { ReportDetail } from '#shared/contract/corrections.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import styles from './PiecePane.module.css';
import { linesOf, type PieceLine, passageInPiece } from './piece-lines.ts';
import type { StepInHand } from './use-step-in-hand.ts';

interface PiecePaneProps {
  readonly detail: ReportDetail;
  readonly inHand: StepInHand;
}

/** The piece beside the report, at the passage in question. */
export function PiecePane({ detail, inHand }: PiecePaneProps) {
  const { t } = useTranslation();
  const { article, report, nextSteps } = detail;
  if (!article)
    return (
      <EmptyState
        icon={FileQuestion}
        title={t('corrections.piece.none')}
        action={
          nextSteps.includes('matched') && (
            <Button onClick={() => inHand.choose('matched')}>{t('corrections.piece.match')}</Button>
          )
        }
      >
        {t(report.claim.locationUrl ? 'corrections.piece.noneText' : 'corrections.piece.noneTextNoUrl')}
      </EmptyState>
    );
  return <Piece detail={detail} article={article} />;
}

interface PieceProps {
  readonly detail: ReportDetail;
  readonly article: NonNullable<ReportDetail['article']>;
}

function Piece({ detail, article }: PieceProps) {
  const { t } = useTranslation();
  const passage = passageInPiece(detail);
  const scroller = useRef<HTMLElement>(null);
  const { reportId } = detail.report;
  const start = passage?.range.start ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another report or another passage is shown at its place.
  useEffect(() => {
    const pane = scroller.current;
    if (!pane) return;
    // A column gets its width after it is drawn, and may be given another; the lines then break elsewhere.
    const observer = new ResizeObserver(() => showPassage(pane));
    observer.observe(pane);
    return () => observer.disconnect();
  }, [reportId, start]);
  return (
    <div className={styles.pane}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard. */}
      <article className={styles.scroller} ref={scroller} aria-label={article.headline} tabIndex={0}>
        {linesOf(article.text, article.lineKinds, passage?.range ?? null).map((line) => (
          <Line key={line.start} line={line} />
        ))}
      </article>
      <div className={styles.foot}>
        <span>{t(`corrections.piece.${passageWord(detail, passage)}`)}</span>
        <Button
          component={Link}
          href={`/pieces/${article.articleId}`}
          size="compact-sm"
          variant="subtle"
          leftSection={<PencilLine size={14} aria-hidden />}
        >
          {t('corrections.piece.open')}
        </Button>
      </div>
    </div>
  );
}

function showPassage(pane: HTMLElement): void {
  const mark = pane.querySelector('mark');
  if (mark) mark.scrollIntoView({ block: 'center' });
  else pane.scrollTo({ top: 0 });
}

function passageWord({ report }: ReportDetail, passage: ReturnType<typeof passageInPiece>) {
  if (passage) return passage.corrected ? 'corrected' : 'passageFound';
  return report.standing.passage ? 'passageGone' : 'passageUnknown';
}

/** As on the writing page; a heading of the piece is one for screen readers, too. */
const elementOf: Partial<Record<LineKind, 'h2' | 'h3'>> = { headline: 'h2', subhead: 'h3' };

function Line({ line }: { readonly line: PieceLine }) {
  const [before, marked, after] = line.parts;
  const Element = elementOf[line.kind] ?? 'p';
  return (
    <Element className={styles.line} data-kind={line.kind}>
      {before}
      {marked && <mark>{marked}</mark>}
      {after}
    </Element>
  );
}
