import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { MadeExport } from '#shared/contract/made-export.ts';
import { allExportsName } from '#shared/contract/many-exports.ts';
import { type ExportId, exportId as exportIdType } from '#shared/domain/ids.ts';
import { writeWhole } from '../../store/originals.ts';
import { type FileToPack, zipOf } from '../../zip-of-files.ts';

const listName = 'batch.json';
/** Which files of which exports went out together. */
const list = z.object({ files: z.array(z.object({ exportId: exportIdType, name: z.string() })) });

/** Remembers what went out together, each name once. */
export function keepBatch(folder: string, batchId: ExportId, made: readonly MadeExport[]): ExportId {
  const files = new Map(
    made.flatMap(({ exportId, files }) => files.map(({ name }) => [name, { exportId, name }])),
  );
  const json = JSON.stringify({ files: [...files.values()] });
  writeWhole(path.join(folder, batchId, listName), Buffer.from(json));
  return batchId;
}

/** Answers `/downloads/<batchId>/exports.zip`; null for what is no batch. */
export function batchDownload(folder: string, batchId: string, name: string): Response | null {
  if (name !== allExportsName || !exportIdType.safeParse(batchId).success) return null;
  const file = path.join(folder, batchId, listName);
  if (!existsSync(file)) return null;
  const { files } = list.parse(JSON.parse(readFileSync(file, 'utf8')));
  const packed = files
    .map(({ exportId, name }): FileToPack => ({ name, file: path.join(folder, exportId, name) }))
    // A package goes with the reports in it that were redacted.
    .filter(({ file }) => existsSync(file));
  return new Response(zipOf(packed), {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${allExportsName}"`,
      'cache-control': 'private, no-store',
    },
  });
}
