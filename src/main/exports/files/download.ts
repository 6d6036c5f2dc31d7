import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { type Refusal, refuse } from '#shared/contract/errors.ts';
import type { ListedExport } from '../../store/exports.ts';

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.avif': 'image/avif',
};

/**
 * Answers `/downloads/<exportId>/<name>` with one file of a finished export. Only names that the export itself wrote
 * are known, so that no name can lead out of its folder. Refuses `export-unknown` and `not-found`.
 */
export function downloadOf(
  run: ListedExport | undefined,
  exportId: string,
  name: string,
  folder: string,
): Response | Refusal {
  if (!run) return refuse('export-unknown', { id: exportId });
  const known = run.files.find((file) => file.name === name);
  const file = known && path.join(folder, run.exportId, known.name);
  if (!file || !existsSync(file)) return refuse('not-found', { path: `/downloads/${exportId}/${name}` });
  return new Response(Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>, {
    headers: {
      'content-type': mediaTypes[path.extname(name)] ?? 'application/octet-stream',
      'content-length': String(known.byteLength),
      'content-disposition': `attachment; filename="${name}"`,
      // Opened in the window it would run on the desk's own address.
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    },
  });
}
