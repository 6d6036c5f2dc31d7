import { Send } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { ArticleId, ExportId } from '#shared/domain/ids.ts';
import { BarTitle } from '../ui/BarTitle.tsx';
import { Busy } from '../ui/Busy.tsx';
import { BusyButton } from '../ui/BusyButton.tsx';
import { Columns } from '../ui/columns/Columns.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Failure } from '../ui/Failure.tsx';
import { VirtualList } from '../ui/lists/VirtualList.tsx';
import { ViewTitle } from '../ui/ViewTitle.tsx';
import { usePages } from '../workstation-client/use-pages.ts';
import { type Left, leftTogether } from './departures.ts';
import { ExportBar } from './ExportBar.tsx';
import { ExportPage } from './ExportPage.tsx';
import { ExportRow } from './ExportRow.tsx';
import { Gate } from './Gate.tsx';
import { ImagesLeft } from './ImagesLeft.tsx';
import { ImagesRow } from './ImagesRow.tsx';
import { PieceChoice } from './PieceChoice.tsx';
import { OpenPageCheck } from './page-check/OpenPageCheck.tsx';
import { useCheckedVersion } from './page-check/use-checked-version.ts';
import { useBatch } from './several/batch-store.ts';
import { SeveralPieces } from './several/SeveralPieces.tsx';
import { useChosenFormats } from './use-chosen-formats.ts';
import { type RunningExport, useExportRun } from './use-export-run.ts';

interface ExportsRoomProps {
  readonly articleId: ArticleId | null;
  /** An export of images by themselves. */
  readonly imagesId?: ExportId | null;
  /** Shows the pieces that were marked, to leave together. */
  readonly several?: boolean;
}

/** How a piece leaves the desk: what the gate says, how it will look, and everything that ever left. */
export function ExportsRoom({ articleId, imagesId = null, several = false }: ExportsRoomProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { formats, choose, shown: format, show } = useChosenFormats();
  const checkedId = useCheckedVersion();
  const batch = useBatch();
  const pieces = several ? batch.pieces : articleId ? [{ articleId, headline: '' }] : [];
  // For these pieces and this once: whoever gives data of readers away says so each time.
  const [givenAlong, giveAlong] = useState('');
  const these = pieces.map((piece) => piece.articleId).join();
  const withReports = these !== '' && givenAlong === these;
  const onWithReports = (isOn: boolean) => giveAlong(isOn ? these : '');
  const run = useExportRun(pieces, formats, withReports, () => giveAlong(''));
  const open = (id: ArticleId | ExportId) => navigate(`/exports/${id}`);
  return (
    <>
      <ViewTitle>{t('exports.room')}</ViewTitle>
      <Columns
        name="exports"
        open={articleId !== null || imagesId !== null || several}
        inspectorWidth={340}
        list={{
          label: t('exports.list.label'),
          bar: <BarTitle>{t('exports.list.label')}</BarTitle>,
          body: <EverythingThatLeft articleId={articleId} imagesId={imagesId} onOpen={open} />,
        }}
        page={{
          label: t('exports.preview.label'),
          bar: several ? (
            <SeveralBar count={pieces.length * formats.length} run={run} />
          ) : (
            articleId &&
            !checkedId && <ExportBar {...{ format, formats, run }} onFormat={show} onFormats={choose} />
          ),
          body: several ? (
            <SeveralPieces {...{ formats, withReports, onWithReports }} onFormats={choose} />
          ) : articleId && checkedId ? (
            <OpenPageCheck key={articleId} articleId={articleId} versionId={checkedId} />
          ) : articleId ? (
            <ExportPage key={articleId} {...{ articleId, format, run, withReports, onWithReports }} />
          ) : imagesId ? (
            <ImagesLeft key={imagesId} exportId={imagesId} />
          ) : (
            <PieceChoice onChoose={open} />
          ),
        }}
        inspector={
          articleId
            ? { label: t('exports.gate.label'), body: <Gate key={articleId} articleId={articleId} /> }
            : undefined
        }
      />
    </>
  );
}

function SeveralBar({ count, run }: { readonly count: number; readonly run: RunningExport }) {
  const { t } = useTranslation();
  return (
    <BusyButton
      ml="auto"
      size="xs"
      variant="filled"
      loading={run.busy}
      disabled={count === 0}
      onClick={run.start}
    >
      {t('exports.run.button')}
    </BusyButton>
  );
}

/** What the address names of it. */
const thingOf = (left: Left): ArticleId | ExportId =>
  left.kind === 'piece' ? left.runs[0].articleId : left.images.exportId;

/** One piece may have left many times. */
const rowId = (left: Left): string => (left.kind === 'piece' ? left.runs[0].versionId : left.images.exportId);

interface EverythingThatLeftProps {
  readonly articleId: ArticleId | null;
  /** An export of images that is open. */
  readonly imagesId: ExportId | null;
  readonly onOpen: (id: ArticleId | ExportId) => void;
}

function EverythingThatLeft({ articleId, imagesId, onOpen }: EverythingThatLeftProps) {
  const { t } = useTranslation();
  const { pages, error, more, retry } = usePages('exports.left', {});
  const rows = useMemo(() => pages && leftTogether(pages.flatMap((page) => page.left)), [pages]);
  if (error) return <Failure error={error} onRetry={retry} />;
  if (!rows) return <Busy label={t('exports.list.loading')} />;
  if (rows.length === 0)
    return (
      <EmptyState icon={Send} title={t('exports.list.empty')}>
        {t('exports.list.emptyText')}
      </EmptyState>
    );
  const open = rows.find((left) => thingOf(left) === (articleId ?? imagesId));
  return (
    <VirtualList
      label={t('exports.list.label')}
      items={rows}
      idOf={rowId}
      row={(left) =>
        left.kind === 'piece' ? <ExportRow runs={left.runs} /> : <ImagesRow images={left.images} />
      }
      rowHeight={72}
      openId={open ? rowId(open) : null}
      onOpen={(left) => onOpen(thingOf(left))}
      onNearEnd={more}
    />
  );
}
