import { Button } from '@mantine/core';
import { FileQuestion, PencilLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ReportDetail } from '#shared/contract/corrections.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import type { StepInHand } from '../steps/use-step-in-hand.ts';
import styles from './PiecePane.module.css';
import { PieceText } from './PieceText.tsx';
import { passageInPiece } from './piece-lines.ts';
import { VanishedPiece } from './VanishedPiece.tsx';

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
  const vanished = passage ? null : detail.vanished;
  return (
    <div className={styles.pane}>
      {vanished ? (
        <VanishedPiece key={detail.report.reportId} detail={detail} article={article} vanished={vanished} />
      ) : (
        <PieceText
          label={article.headline}
          of={detail.report.reportId}
          text={article.text}
          lineKinds={article.lineKinds}
          marked={passage?.range ?? null}
        />
      )}
      <div className={styles.foot}>
        <span>{!vanished && t(`corrections.piece.${passageWord(detail, passage)}`)}</span>
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

function passageWord({ report }: ReportDetail, passage: ReturnType<typeof passageInPiece>) {
  if (passage) return passage.corrected ? 'corrected' : 'passageFound';
  return report.standing.passage ? 'passageGone' : 'passageUnknown';
}
