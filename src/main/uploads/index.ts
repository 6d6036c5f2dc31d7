import { createHash, type Hash } from 'node:crypto';
import { createWriteStream, mkdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isRefusal, type Refusal, refuse } from '#shared/contract/errors.ts';
import type { Ids, UploadId } from '#shared/domain/ids.ts';

/** A file that came in and waits to be used. */
export interface Upload {
  readonly uploadId: UploadId;
  /** As the person knows it, for sentences; never used as a path. */
  readonly name: string;
  readonly byteLength: number;
  /** Lower-case hex. */
  readonly sha256: string;
  /** Where it lies; whoever takes it over may move it from there. */
  readonly file: string;
  read(): Promise<Buffer>;
  /** To be called when the file was taken over or refused. */
  discard(): void;
}

export interface Uploads {
  /** Streams a file onto the disk. Refuses `file-too-large` past its limit. */
  receive(name: string, body: ReadableStream<Uint8Array> | null): Promise<Upload | Refusal>;
  /** Adds to a file that came in part by part. A part that is refused or breaks off ends the whole file. */
  goOn(uploadId: string, body: ReadableStream<Uint8Array> | null): Promise<Upload | Refusal>;
  find(uploadId: string): Upload | Refusal;
}

/** Bytes; a mailbox of many years may be as large. The rooms have lower limits of their own. */
const largestUpload = 8 * 1024 * 1024 * 1024;

/** Files wait in `incoming/`, which is emptied at each start. */
export function openUploads(folder: string, ids: Ids, largest = largestUpload): Uploads {
  const incoming = path.join(folder, 'incoming');
  rmSync(incoming, { recursive: true, force: true });
  mkdirSync(incoming, { recursive: true });
  const waiting = new Map<string, { readonly upload: Upload; readonly hash: Hash }>();

  return {
    async receive(name, body) {
      const uploadId = ids.upload();
      const file = path.join(incoming, uploadId);
      const hash = createHash('sha256');
      const written = await append(file, body, hash, { name: shownName(name), room: largest });
      if (isRefusal(written)) return written;
      const upload: Upload = {
        uploadId,
        name: shownName(name),
        byteLength: written,
        sha256: hash.copy().digest('hex'),
        file,
        read: () => readFile(file),
        discard() {
          waiting.delete(uploadId);
          rmSync(file, { force: true });
        },
      };
      waiting.set(uploadId, { upload, hash });
      return upload;
    },
    async goOn(uploadId, body) {
      const known = waiting.get(uploadId);
      if (!known) return refuse('upload-unknown');
      const { upload, hash } = known;
      const written = await append(upload.file, body, hash, {
        name: upload.name,
        room: largest - upload.byteLength,
      });
      if (isRefusal(written)) {
        waiting.delete(uploadId);
        return written;
      }
      const longer = {
        ...upload,
        byteLength: upload.byteLength + written,
        sha256: hash.copy().digest('hex'),
      };
      waiting.set(uploadId, { upload: longer, hash });
      return longer;
    },
    find: (uploadId) => waiting.get(uploadId)?.upload ?? refuse('upload-unknown'),
  };
}

interface Room {
  readonly name: string;
  /** Bytes that may still come. */
  readonly room: number;
}

/** @returns how many bytes were added; a file that is refused is gone */
async function append(
  file: string,
  body: ReadableStream<Uint8Array> | null,
  hash: Hash,
  { name, room }: Room,
): Promise<number | Refusal> {
  let byteLength = 0;
  const count = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      byteLength += chunk.length;
      hash.update(chunk);
      done(byteLength > room ? new TooLarge() : null, chunk);
    },
  });
  try {
    const source = body
      ? Readable.fromWeb(body as import('node:stream/web').ReadableStream)
      : Readable.from([]);
    await pipeline(source, count, createWriteStream(file, { flags: 'a' }));
    return byteLength;
  } catch (error) {
    rmSync(file, { force: true });
    if (error instanceof TooLarge)
      return refuse('file-too-large', { name, limit: largestUpload / 1024 / 1024 });
    throw error;
  }
}

class TooLarge extends Error {}

/** Letters of a name that are shown. */
const longestName = 200;

/** The last part of a name, without control and direction characters that could make it read as another. */
function shownName(name: string): string {
  const clean = (name.split(/[/\\]/).at(-1) ?? '')
    // Words that a line break parted do not grow together.
    .replace(/[\t-\r\u0085\u2028\u2029]+/g, ' ')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
    .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, '')
    .toWellFormed()
    .trim();
  if (clean.length <= longestName) return clean;
  // The end says what a file is.
  return `${clean.slice(0, longestName - 21)}…${clean.slice(-20)}`.toWellFormed();
}
