import { useTranslation } from 'react-i18next';
import type { ExportFormat, MadeExport } from '#shared/contract/exports.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import { useCommands } from '../app/commands.ts';
import type { AskError } from '../workstation-client/ask.ts';
import { useOrder } from '../workstation-client/use-ask.ts';

export interface RunningExport {
  readonly start: () => void;
  readonly busy: boolean;
  /** Why the last one was refused; null when it was for another piece or format. */
  readonly error: AskError | null;
  readonly made: MadeExport | null;
}

/** Exports one piece in one format. @param articleId null: no piece is chosen, and nothing starts */
export function useExportRun(articleId: ArticleId | null, format: ExportFormat): RunningExport {
  const { t } = useTranslation();
  const order = useOrder('exports.run');
  const isThis = order.variables?.articleId === articleId && order.variables?.format === format;
  const start = () => {
    if (articleId) order.mutate({ articleId, format });
  };
  useCommands([
    {
      id: 'exports.run',
      label: t('exports.command.run'),
      shortcut: 'mod+Enter',
      run: start,
      when: () => articleId !== null,
    },
  ]);
  return {
    start,
    busy: order.isPending,
    error: isThis ? order.error : null,
    made: isThis ? (order.data ?? null) : null,
  };
}
