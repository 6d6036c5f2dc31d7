import { rmSync } from 'node:fs';
import path from 'node:path';
import { isRefusal, type Refusal } from '#shared/contract/errors.ts';
import type { ExportFormat, MadeExport } from '#shared/contract/exports.ts';
import type { VersionId } from '#shared/domain/ids.ts';
import { momentOf } from '#shared/domain/time.ts';
import { sha256Of, writeWhole } from '../store/originals.ts';
import type { ExportsDeps } from './deps.ts';
import type { Printed } from './printing.ts';

/**
 * Files first, then the rows that name them: an export that is listed is there.
 * @param along a version that the piece left as just now in another format; this one leaves as the same, unless somebody
 *   wrote on it between the two
 */
export function writeExport(
  { store, articles, ids, clock }: ExportsDeps,
  folder: string,
  { piece, files: printed, signaturesLost, note = '' }: Printed,
  format: ExportFormat,
  by: string,
  along: VersionId | null,
): MadeExport | Refusal {
  const { articleId, headline } = piece;
  const exportId = ids.export();
  const own = path.join(folder, exportId);
  try {
    const files = printed.map(({ name, bytes }) => {
      writeWhole(path.join(own, name), bytes);
      return { name, byteLength: bytes.length, sha256: sha256Of(bytes) };
    });
    const run = store.transaction(() => {
      const versionId =
        along !== null && articles.leaveAs(articleId, along, format)
          ? along
          : articles.makeVersion(articleId, 'exported', format, by);
      if (isRefusal(versionId)) return versionId;
      const row = { exportId, articleId, format, versionId, files, madeAt: momentOf(clock), madeBy: by };
      store.exports.add(row);
      articles.record(articleId, { by, type: 'exported', what: format, note });
      return {
        ...row,
        headline,
        changedSince: false,
        pieceChangedAt: store.exports.get(exportId)?.pieceChangedAt ?? null,
      };
    });
    if (isRefusal(run)) {
      rmSync(own, { recursive: true, force: true });
      return run;
    }
    return { ...run, signaturesLost: [...signaturesLost] };
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    throw error;
  }
}
