import { createReadStream, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { Zip, ZipPassThrough } from 'fflate';

export interface FileToPack {
  /** In the zip. */
  readonly name: string;
  /** Where it lies. */
  readonly file: string;
}

/** File by file, as it is fetched; packed as they are, since images do not get smaller. */
export function zipOf(files: readonly FileToPack[]): ReadableStream<Uint8Array<ArrayBuffer>> {
  return Readable.toWeb(Readable.from(zipParts(files))) as ReadableStream<Uint8Array<ArrayBuffer>>;
}

async function* zipParts(files: readonly FileToPack[]): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (const { name, file } of files) {
    const entry = new ZipPassThrough(name);
    entry.mtime = statSync(file).mtime;
    zip.add(entry);
    for await (const bytes of createReadStream(file)) {
      entry.push(bytes as Uint8Array);
      yield* parts;
      parts = [];
    }
    entry.push(new Uint8Array(), true);
  }
  zip.end();
  yield* parts;
}
