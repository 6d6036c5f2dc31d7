import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isJobFailure, type JobFailure } from '../../jobs/run-in-worker.ts';
import type { RenditionName } from './pixel-jobs.ts';
import { makeRendition } from './pixels.ts';

/** Images for the window, made when first asked for. Derived: the folder may be deleted at any time. */
export interface Renditions {
  get(sha256: string, name: RenditionName): Promise<Uint8Array | JobFailure>;
  keep(sha256: string, name: RenditionName, bytes: Uint8Array): Promise<void>;
}

export function openRenditions(folder: string, originalPath: (sha256: string) => string): Renditions {
  const pathOf = (sha256: string, name: RenditionName) =>
    path.join(folder, 'renditions', `${sha256}-${name}.webp`);
  // A grid asks for the same image several times before the first answer.
  const inTheMaking = new Map<string, Promise<Uint8Array | JobFailure>>();

  const keep: Renditions['keep'] = async (sha256, name, bytes) => {
    const draft = `${pathOf(sha256, name)}.${randomBytes(4).toString('hex')}.part`;
    try {
      await mkdir(path.dirname(draft), { recursive: true });
      // Flushed before it has its name: after a power cut it is whole or not there.
      await writeFile(draft, bytes, { flush: true });
      await rename(draft, pathOf(sha256, name));
    } catch {
      await rm(draft, { force: true }).catch(() => undefined);
      // A full disk costs only the time to make it again.
    }
  };
  const make = async (sha256: string, name: RenditionName) => {
    const kept = await readFile(pathOf(sha256, name)).catch(() => null);
    if (kept) return kept;
    const made = await makeRendition(originalPath(sha256), name);
    if (!isJobFailure(made)) await keep(sha256, name, made);
    return made;
  };
  return {
    keep,
    get(sha256, name) {
      const key = `${sha256}-${name}`;
      const making = inTheMaking.get(key) ?? make(sha256, name).finally(() => inTheMaking.delete(key));
      inTheMaking.set(key, making);
      return making;
    },
  };
}
