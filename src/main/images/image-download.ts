import { createReadStream, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { allImagesName } from '#shared/contract/image-export.ts';
import { exportId as exportIdType } from '#shared/domain/ids.ts';
import { zipOf } from '../zip-of-files.ts';
import { listIn } from './image-export.ts';
import { csvName, jsonName } from './library/image-lists.ts';

const mediaTypes: Record<string, string> = {
  '.zip': 'application/zip',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.avif': 'image/avif',
};

/**
 * One file of an export of images, or all of them in a zip. Only names that the export itself wrote are known. Null
 * for what is no such export, or no file of it.
 */
export function imageDownload(folder: string, exportId: string, name: string): Response | null {
  if (!exportIdType.safeParse(exportId).success) return null;
  const own = path.join(folder, exportId);
  const listed = listIn(own);
  if (!listed) return null;
  const names = [...listed.map(({ file }) => file), csvName, jsonName];
  const file = path.join(own, name);
  const isZip = name === allImagesName;
  if (!isZip && !(names.includes(name) && existsSync(file))) return null;
  const body = isZip
    ? zipOf(names.map((name) => ({ name, file: path.join(own, name) })))
    : (Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array<ArrayBuffer>>);
  return new Response(body, {
    headers: {
      'content-type': mediaTypes[path.extname(name)] ?? 'application/octet-stream',
      ...(isZip ? {} : { 'content-length': String(statSync(file).size) }),
      'content-disposition': `attachment; filename="${name}"`,
      // Opened in the window it would run on the desk's own address.
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    },
  });
}
