import { createReadStream, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { Zip, ZipPassThrough } from 'fflate';
import { allImagesName } from '#shared/contract/image-export.ts';
import { exportId as exportIdType } from '#shared/domain/ids.ts';
import { listIn } from './image-export.ts';
import { csvName, jsonName } from './image-lists.ts';

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
    ? zipOf(own, names)
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

/** File by file, as it is fetched; images are packed as they are, since they do not get smaller. */
function zipOf(folder: string, names: readonly string[]): ReadableStream<Uint8Array<ArrayBuffer>> {
  return Readable.toWeb(Readable.from(zipParts(folder, names))) as ReadableStream<Uint8Array<ArrayBuffer>>;
}

async function* zipParts(folder: string, names: readonly string[]): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (const name of names) {
    const entry = new ZipPassThrough(name);
    entry.mtime = statSync(path.join(folder, name)).mtime;
    zip.add(entry);
    for await (const bytes of createReadStream(path.join(folder, name))) {
      entry.push(bytes as Uint8Array);
      yield* parts;
      parts = [];
    }
    entry.push(new Uint8Array(), true);
  }
  zip.end();
  yield* parts;
}
