import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { Image } from '#shared/domain/image/image.ts';

/** An image never changes under its id, and a file from outside must never act as a page. */
const always = {
  'cache-control': 'private, max-age=31536000, immutable',
  'content-security-policy': "default-src 'none'; sandbox",
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

export const etagOf = (image: Image, rendition: string): string => `"${image.sha256}-${rendition}"`;

export const notModified = (etag: string): Response =>
  new Response(null, { status: 304, headers: { ...always, etag } });

export const webpResponse = (bytes: Uint8Array, etag: string): Response =>
  new Response(new Uint8Array(bytes), {
    headers: { ...always, etag, 'content-type': 'image/webp', 'content-length': String(bytes.length) },
  });

/** The original file as it came, whole or the part that `range` asks for (206; 416 where there is no such part). */
export function originalResponse(image: Image, file: string, etag: string, range: string | null): Response {
  const headers = { ...always, etag, 'content-type': image.mediaType, 'accept-ranges': 'bytes' };
  const part = partOf(range, image.byteLength);
  if (part === 'none')
    return new Response(null, {
      status: 416,
      headers: { ...headers, 'content-range': `bytes */${image.byteLength}` },
    });
  const { start, end } = part ?? { start: 0, end: image.byteLength - 1 };
  const body = Readable.toWeb(createReadStream(file, { start, end })) as ReadableStream<Uint8Array>;
  const length = { 'content-length': String(end - start + 1) };
  if (!part) return new Response(body, { headers: { ...headers, ...length } });
  return new Response(body, {
    status: 206,
    headers: { ...headers, ...length, 'content-range': `bytes ${start}-${end}/${image.byteLength}` },
  });
}

/** Both ends included. Several ranges at once, or another unit, may be ignored by the standard: null, the whole. */
function partOf(range: string | null, size: number): { start: number; end: number } | 'none' | null {
  const asked = /^bytes=(\d*)-(\d*)$/.exec(range?.trim() ?? '');
  if (!asked || (asked[1] === '' && asked[2] === '')) return null;
  if (asked[1] === '') {
    const last = Math.min(Number(asked[2]), size);
    return last === 0 ? 'none' : { start: size - last, end: size - 1 };
  }
  const start = Number(asked[1]);
  const end = asked[2] === '' ? size - 1 : Math.min(Number(asked[2]), size - 1);
  if (asked[2] !== '' && Number(asked[2]) < start) return null;
  return start >= size ? 'none' : { start, end };
}
