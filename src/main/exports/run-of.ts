import { type ExportRun, exportFormat } from '#shared/contract/exports.ts';
import type { ArticleId, VersionId } from '#shared/domain/ids.ts';
import type { Moment } from '#shared/domain/time.ts';
import type { ListedExport } from '../store/exports.ts';

/** Whether a piece, last written on at a moment, says the same as a version of it. */
export type SaysTheSame = (articleId: ArticleId, changedAt: Moment, versionId: VersionId) => boolean;

/** A run as the window lists it; of a piece that is gone nothing changed. */
export const runOf =
  (saysTheSame: SaysTheSame) =>
  (row: ListedExport): ExportRun => ({
    ...row,
    format: exportFormat.parse(row.format),
    changedSince:
      row.pieceChangedAt !== null && !saysTheSame(row.articleId, row.pieceChangedAt, row.versionId),
  });
