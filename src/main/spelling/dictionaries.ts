import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { namesIn } from './places.ts';
import type { DictionaryFiles } from './spelling-jobs.ts';

/** A dictionary that lies on this desk or elsewhere on the machine. */
export interface Dictionary extends DictionaryFiles {
  /** Language, region and variant: `de_CH_frami`. */
  readonly name: string;
  readonly place: 'desk' | 'machine';
}

/** How dictionaries are called; the name says which language they are for. */
export const dictionaryName = /^[a-z]{2,3}([_-][A-Za-z0-9]+)*$/;

function filesOf(folder: string, name: string): (DictionaryFiles & { affixPath: string }) | null {
  const affixFile = path.join(folder, `${name}.aff`);
  const wordFile = path.join(folder, `${name}.dic`);
  try {
    const stamp = [affixFile, wordFile].map((file) => {
      const { mtimeMs, size } = statSync(file);
      return `${file} ${mtimeMs} ${size}`;
    });
    return { affixFile, wordFile, stamp: stamp.join('\n'), affixPath: realpathSync(affixFile) };
  } catch {
    return null;
  }
}

function* inFolder(
  folder: string,
  place: Dictionary['place'],
): Generator<Dictionary & { affixPath: string }> {
  for (const fileName of namesIn(folder).sort()) {
    const { name, ext } = path.parse(fileName);
    const files = ext === '.aff' && dictionaryName.test(name) ? filesOf(folder, name) : null;
    if (files) yield { name, place, ...files };
  }
}

/**
 * Every dictionary in these folders: those on the desk, which somebody chose, before those of the machine. One that is
 * there under several names, as Debian links them, counts once.
 */
export function dictionariesIn(deskFolder: string, places: readonly string[]): Dictionary[] {
  const all = [
    ...inFolder(deskFolder, 'desk'),
    ...places.flatMap((folder) => [...inFolder(folder, 'machine')]),
  ];
  const byPath = new Map<string, Dictionary>();
  for (const { affixPath, ...dictionary } of all)
    if (!byPath.has(affixPath)) byPath.set(affixPath, dictionary);
  return [...byPath.values()];
}
