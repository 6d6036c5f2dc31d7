import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isRefusal, type Refusal, refuse } from '#shared/contract/errors.ts';
import type { Upload, Uploads } from '../uploads/index.ts';
import { type Dictionary, dictionaryName } from './dictionaries.ts';

/** Bytes; the largest dictionaries have some 10 MB. */
const largestFile = 64 * 1024 * 1024;

interface Pair {
  readonly name: string;
  readonly aff: Upload;
  readonly dic: Upload;
}

/** Sorts files into dictionaries. Refuses `dictionary-unnamed`, `dictionary-half`, `file-too-large`. */
function pairsOf(files: readonly Upload[]): Pair[] | Refusal {
  const byName = new Map<string, Partial<Record<'aff' | 'dic', Upload>>>();
  for (const file of files) {
    const [, name = '', ending] = file.name.match(/^(.*)\.(aff|dic)$/i) ?? [];
    if (!ending || !dictionaryName.test(name)) return refuse('dictionary-unnamed', { name: file.name });
    if (file.byteLength > largestFile)
      return refuse('file-too-large', { name: file.name, limit: largestFile / 1024 / 1024 });
    byName.set(name, { ...byName.get(name), [ending.toLowerCase()]: file });
  }
  const pairs: Pair[] = [];
  for (const [name, { aff, dic }] of byName) {
    if (!aff || !dic)
      return refuse('dictionary-half', {
        name: `${name}.${aff ? 'aff' : 'dic'}`,
        missing: `${name}.${aff ? 'dic' : 'aff'}`,
      });
    pairs.push({ name, aff, dic });
  }
  return pairs;
}

function found(uploads: Uploads, uploadIds: readonly string[]): Upload[] | Refusal {
  const files: Upload[] = [];
  for (const uploadId of uploadIds) {
    const upload = uploads.find(uploadId);
    if (isRefusal(upload)) return upload;
    files.push(upload);
  }
  return files;
}

/**
 * Keeps dictionaries in a folder, each once it was opened and found sound; one of the same name is replaced.
 * @returns their names; refuses before anything is kept
 */
export async function bringIn(
  folder: string,
  uploads: Uploads,
  uploadIds: readonly string[],
  isSound: (dictionary: Dictionary) => Promise<boolean>,
): Promise<string[] | Refusal> {
  const files = found(uploads, uploadIds);
  if (isRefusal(files)) return files;
  const waiting = path.join(folder, 'incoming');
  try {
    const pairs = pairsOf(files);
    if (isRefusal(pairs)) return pairs;
    mkdirSync(waiting, { recursive: true });
    for (const pair of pairs) {
      const dictionary = await laidIn(waiting, pair);
      if (!(await isSound(dictionary))) return refuse('dictionary-damaged', { name: pair.name });
    }
    for (const { name } of pairs)
      for (const ending of ['dic', 'aff'])
        renameSync(path.join(waiting, `${name}.${ending}`), path.join(folder, `${name}.${ending}`));
    return pairs.map(({ name }) => name);
  } finally {
    rmSync(waiting, { recursive: true, force: true });
    for (const file of files) file.discard();
  }
}

async function laidIn(folder: string, { name, aff, dic }: Pair): Promise<Dictionary> {
  const affixFile = path.join(folder, `${name}.aff`);
  const wordFile = path.join(folder, `${name}.dic`);
  writeFileSync(affixFile, await aff.read());
  writeFileSync(wordFile, await dic.read());
  return { name, place: 'desk', affixFile, wordFile, stamp: aff.uploadId };
}
