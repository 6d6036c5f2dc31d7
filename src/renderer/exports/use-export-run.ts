import { useTranslation } from 'react-i18next';
import type { ManyExports } from '#shared/contract/many-exports.ts';
import type { ExportFormat } from '#shared/domain/export/export-format.ts';
import { useCommands } from '../app/commands.ts';
import type { AskError } from '../workstation-client/ask.ts';
import { useAsk } from '../workstation-client/use-ask.ts';
import { type Batch, type PieceToExport, runBatch, useBatch } from './several/batch-store.ts';

export interface RunningExport {
  readonly start: () => void;
  /** Whether anything is on its way out, these pieces or others. */
  readonly busy: boolean;
  /** How far it is; null while these pieces are not on their way. */
  readonly progress: Batch['progress'];
  /** Why the last one was refused; null when it was for other pieces. */
  readonly error: AskError | null;
  readonly outcome: ManyExports | null;
}

/**
 * Sends pieces out, into the folder of the publication as well where one is set.
 * @param withReports whether correction reports go along in packages
 */
export function useSendOut(
  pieces: readonly PieceToExport[],
  formats: readonly ExportFormat[],
  withReports = false,
): () => void {
  const { data: target } = useAsk('exports.target', {});
  const toFolder = target?.folders === true && target.folder !== null;
  return () => void runBatch(pieces, formats, { toFolder, withReports });
}

/**
 * Exports pieces in formats, into the folder of the publication as well where one is set. Without pieces nothing starts.
 * @param onStart told when they set out: what was wished for them alone holds no longer
 */
export function useExportRun(
  pieces: readonly PieceToExport[],
  formats: readonly ExportFormat[],
  withReports: boolean,
  onStart: () => void,
): RunningExport {
  const { t } = useTranslation();
  const batch = useBatch();
  const isThis = batch.pieces.map(idOf).join() === pieces.map(idOf).join();
  const sendOut = useSendOut(pieces, formats, withReports);
  const start = () => {
    sendOut();
    onStart();
  };
  useCommands([
    {
      id: 'exports.run',
      label: t('exports.command.run'),
      shortcut: 'mod+Enter',
      run: start,
      when: () => pieces.length > 0 && formats.length > 0,
    },
  ]);
  return {
    start,
    busy: batch.progress !== null,
    progress: isThis ? batch.progress : null,
    error: isThis ? batch.error : null,
    outcome: isThis && !batch.progress ? batch.outcome : null,
  };
}

const idOf = ({ articleId }: PieceToExport): string => articleId;
