import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { mkdir, open, rename } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { OriginalState } from '#shared/domain/image/image.ts';

/** Files as they came in, each named by its SHA-256 (lower-case hex); never altered, never deleted. */
export interface Originals {
  /** Keeps the bytes and returns their name; on disk when this returns. Same bytes twice are one file. */
  keep(bytes: Uint8Array): string;
  /**
   * Takes a file over from where it lies in the desk's folder; on disk when this resolves. Where the same bytes are kept
   * already, `file` stays as it is; where what is kept is damaged, `file` takes its place.
   * @param sha256 of the file's bytes
   */
  adopt(file: string, sha256: string): Promise<void>;
  has(sha256: string): boolean;
  /** Removes a file for good; one that is not there is no fault. */
  shred(sha256: string): void;
  read(sha256: string): Buffer | null;
  pathOf(sha256: string): string;
  /** Reads the file from end to end and says whether it still is what came in. */
  check(sha256: string): Promise<OriginalState>;
}

export const sha256Of = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

export function openOriginals(folder: string): Originals {
  const pathOf = (sha256: string) => path.join(folder, 'originals', sha256.slice(0, 2), sha256);
  const check: Originals['check'] = async (sha256) => {
    if (!existsSync(pathOf(sha256))) return 'missing';
    const hash = createHash('sha256');
    try {
      await pipeline(createReadStream(pathOf(sha256)), hash);
    } catch {
      // A disk that cannot read a file back any more.
      return 'damaged';
    }
    return hash.digest('hex') === sha256 ? 'intact' : 'damaged';
  };
  return {
    pathOf,
    keep(bytes) {
      const sha256 = sha256Of(bytes);
      if (!existsSync(pathOf(sha256))) writeWhole(pathOf(sha256), bytes);
      return sha256;
    },
    async adopt(file, sha256) {
      if ((await check(sha256)) === 'intact') return;
      const handle = await open(file, 'r+');
      try {
        await handle.sync();
      } finally {
        await handle.close();
      }
      await mkdir(path.dirname(pathOf(sha256)), { recursive: true });
      await rename(file, pathOf(sha256));
    },
    shred: (sha256) => rmSync(pathOf(sha256), { force: true }),
    has: (sha256) => existsSync(pathOf(sha256)),
    read: (sha256) => (existsSync(pathOf(sha256)) ? readFileSync(pathOf(sha256)) : null),
    check,
  };
}

/**
 * Writes a file that is either there whole or not at all, also after a power cut.
 * @param mode who may read it
 */
export function writeWhole(file: string, bytes: Uint8Array, mode = 0o666): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${randomBytes(4).toString('hex')}.part`;
  const handle = openSync(draft, 'wx', mode);
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done);
    fsyncSync(handle);
  } catch (error) {
    closeSync(handle);
    rmSync(draft, { force: true });
    throw error;
  }
  closeSync(handle);
  renameSync(draft, file);
}
