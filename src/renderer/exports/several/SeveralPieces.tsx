import { Button } from '@mantine/core';
import { Files } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ExportFormat } from '#shared/domain/export/export-format.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { useAsk } from '../../workstation-client/use-ask.ts';
import { ReportsGoAlong } from '../ReportsGoAlong.tsx';
import { BatchProgress } from './BatchProgress.tsx';
import { choosePieces, type PieceToExport, useBatch } from './batch-store.ts';
import { FolderChoice } from './FolderChoice.tsx';
import { FormatChoice } from './FormatChoice.tsx';
import { Outcome } from './Outcome.tsx';
import styles from './several.module.css';

interface SeveralPiecesProps {
  readonly formats: readonly ExportFormat[];
  readonly onFormats: (formats: ExportFormat[]) => void;
  /** Whether correction reports go along in packages. */
  readonly withReports: boolean;
  readonly onWithReports: (isOn: boolean) => void;
}

/** The pieces that were marked: in which formats they leave, how far it is, and what came of it. */
export function SeveralPieces({ formats, onFormats, withReports, onWithReports }: SeveralPiecesProps) {
  const { t } = useTranslation();
  const { pieces, progress, outcome, error } = useBatch();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  if (pieces.length === 0)
    return (
      <EmptyState
        icon={Files}
        title={t('exports.several.none')}
        action={
          <Button component={Link} href="/pieces" variant="filled">
            {t('exports.choose.toPieces')}
          </Button>
        }
      >
        {t('exports.several.noneText')}
      </EmptyState>
    );
  return (
    <div className={styles.page}>
      <h2 className={styles.title} ref={heading} tabIndex={-1}>
        {t('exports.several.title', { count: pieces.length })}
      </h2>
      <p className={styles.under}>{t('exports.several.text')}</p>
      <FormatChoice formats={formats} onChange={onFormats} />
      {formats.includes('package') && (
        <Reports pieces={pieces} checked={withReports} onChange={onWithReports} />
      )}
      <FolderChoice />
      <BatchProgress progress={progress} />
      {error && <Failure error={error} />}
      {outcome && !progress && <Outcome outcome={outcome} />}
      <Pieces pieces={pieces} fixed={progress !== null} />
    </div>
  );
}

interface ReportsProps {
  readonly pieces: readonly PieceToExport[];
  readonly checked: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** Whether the correction reports of all these pieces go along with them. */
function Reports({ pieces, checked, onChange }: ReportsProps) {
  const { data } = useAsk('exports.reportsToPack', { articleIds: pieces.map((piece) => piece.articleId) });
  return <ReportsGoAlong count={data?.reports ?? 0} {...{ checked, onChange }} />;
}

function Pieces({ pieces, fixed }: { readonly pieces: readonly PieceToExport[]; readonly fixed: boolean }) {
  const { t } = useTranslation();
  return (
    <details className={styles.pieces}>
      <summary>{t('exports.several.pieces', { count: pieces.length })}</summary>
      <ul>
        {pieces.map(({ articleId, headline }) => (
          <li key={articleId}>
            <Link className={styles.piece} href={`/exports/${articleId}`}>
              {headline || t('exports.choose.untitled')}
            </Link>
            <Button
              size="compact-xs"
              variant="subtle"
              disabled={fixed}
              aria-label={t('exports.several.leaveOut', {
                headline: headline || t('exports.choose.untitled'),
              })}
              onClick={() => choosePieces(pieces.filter((piece) => piece.articleId !== articleId))}
            >
              {t('exports.several.leaveOutShort')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
