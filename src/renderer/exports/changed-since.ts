import type { ExportRun } from '#shared/contract/exports.ts';
import type { ExportFormat } from '#shared/domain/export/export-format.ts';

/** When the piece was written on after it left; null: nobody wrote, or it leaves as it did, or only a credit changed. */
export const writtenOnAt = ({ changedSince, pieceChangedAt, madeAt }: ExportRun): string | null =>
  changedSince && pieceChangedAt !== null && pieceChangedAt > madeAt ? pieceChangedAt : null;

/** Formats whose newest export is not what would leave now, in the order of the exports. @param runs of one piece, newest first */
export function formatsBehind(runs: readonly ExportRun[]): ExportFormat[] {
  const newest = new Map<ExportFormat, ExportRun>();
  for (const run of runs) if (!newest.has(run.format)) newest.set(run.format, run);
  return [...newest.values()].filter(({ changedSince }) => changedSince).map(({ format }) => format);
}
