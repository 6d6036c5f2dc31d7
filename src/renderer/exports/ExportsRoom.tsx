import { Send } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { ExportFormat } from '#shared/contract/exports.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import { Busy } from '../ui/Busy.tsx';
import { Columns } from '../ui/Columns.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Failure } from '../ui/Failure.tsx';
import { ViewTitle } from '../ui/ViewTitle.tsx';
import { VirtualList } from '../ui/VirtualList.tsx';
import { useAsk } from '../workstation-client/use-ask.ts';
import { usePages } from '../workstation-client/use-pages.ts';
import { ExportBar } from './ExportBar.tsx';
import { ExportPage } from './ExportPage.tsx';
import { ExportRow } from './ExportRow.tsx';
import { Gate } from './Gate.tsx';
import { PieceChoice } from './PieceChoice.tsx';
import { useExportRun } from './use-export-run.ts';

/** How a piece leaves the desk: what the gate says, how it will look, and everything that ever left. */
export function ExportsRoom({ articleId }: { readonly articleId: ArticleId | null }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [chosen, setFormat] = useState<ExportFormat | null>(null);
  const { data } = useAsk('desk.state', {});
  const format = chosen ?? data?.publication?.exportDefaults.format ?? 'cms-html';
  const run = useExportRun(articleId, format);
  const open = (id: ArticleId) => navigate(`/exports/${id}`);
  return (
    <>
      <ViewTitle>{t('exports.room')}</ViewTitle>
      <Columns
        name="exports"
        open={articleId !== null}
        inspectorWidth={340}
        list={{
          label: t('exports.list.label'),
          bar: t('exports.list.label'),
          body: <EverythingThatLeft articleId={articleId} onOpen={open} />,
        }}
        page={{
          label: t('exports.preview.label'),
          bar: articleId && <ExportBar format={format} onFormat={setFormat} run={run} />,
          body: articleId ? (
            <ExportPage key={articleId} articleId={articleId} format={format} run={run} />
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

interface EverythingThatLeftProps {
  readonly articleId: ArticleId | null;
  readonly onOpen: (articleId: ArticleId) => void;
}

function EverythingThatLeft({ articleId, onOpen }: EverythingThatLeftProps) {
  const { t } = useTranslation();
  const { pages, error, more, retry } = usePages('exports.list', {});
  const runs = useMemo(() => pages?.flatMap((page) => page.exports), [pages]);
  if (error) return <Failure error={error} onRetry={retry} />;
  if (!runs) return <Busy label={t('exports.list.loading')} />;
  if (runs.length === 0)
    return (
      <EmptyState icon={Send} title={t('exports.list.empty')}>
        {t('exports.list.emptyText')}
      </EmptyState>
    );
  return (
    <VirtualList
      label={t('exports.list.label')}
      items={runs}
      idOf={({ exportId }) => exportId}
      row={(run) => <ExportRow run={run} />}
      rowHeight={72}
      openId={runs.find((run) => run.articleId === articleId)?.exportId ?? null}
      onOpen={(run) => onOpen(run.articleId)}
      onNearEnd={more}
    />
  );
}
