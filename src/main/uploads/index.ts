import { createHash } from 'node:crypto';
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
  /** Streams a file onto the disk. Refuses `file-too-large` past {@link largestUpload}. */
  receive(name: string, body: ReadableStream<Uint8Array> | null): Promise<Upload | Refusal>;
  find(uploadId: string): Upload | Refusal;
}

/** Bytes; the rooms have lower limits of their own. */
export const largestUpload = 512 * 1024 * 1024;

/** Files wait in `incoming/`, which is emptied at each start. */
export function openUploads(folder: string, ids: Ids): Uploads {
  const incoming = path.join(folder, 'incoming');
  rmSync(incoming, { recursive: true, force: true });
  mkdirSync(incoming, { recursive: true });
  const waiting = new Map<string, Upload>();

  return {
    async receive(name, body) {
      const uploadId = ids.upload();
      const file = path.join(incoming, uploadId);
      const written = await write(file, body, shownName(name));
      if (isRefusal(written)) return written;
      const upload: Upload = {
        uploadId,
        name: shownName(name),
        ...written,
        file,
        read: () => readFile(file),
        discard() {
          waiting.delete(uploadId);
          rmSync(file, { force: true });
        },
      };
      waiting.set(uploadId, upload);
      return upload;
    },
    find: (uploadId) => waiting.get(uploadId) ?? refuse('upload-unknown'),
  };
}

async function write(
  file: string,
  body: ReadableStream<Uint8Array> | null,
  name: string,
): Promise<Pick<Upload, 'byteLength' | 'sha256'> | Refusal> {
  let byteLength = 0;
  const hash = createHash('sha256');
  const count = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      byteLength += chunk.length;
      hash.update(chunk);
      done(byteLength > largestUpload ? new TooLarge() : null, chunk);
    },
  });
  try {
    const source = body
      ? Readable.fromWeb(body as import('node:stream/web').ReadableStream)
      : Readable.from([]);
    await pipeline(source, count, createWriteStream(file));
    return { byteLength, sha256: hash.digest('hex') };
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
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
    .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, '')
    .toWellFormed();
  if (clean.length <= longestName) return clean;
  // The end says what a file is.
  return `${clean.slice(0, longestName - 21)}…${clean.slice(-20)}`.toWellFormed();
}
