import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ArticleId } from '#shared/domain/ids.ts';
import type { ExportsTable } from '../../store/exports.ts';
import { sha256Of } from '../../store/originals.ts';
import type { PrintedFile } from './printed-files.ts';

/** Says whether the files of an export may have their names where they will lie, beside those of others. */
export type NamesFit = (articleId: ArticleId, files: readonly PrintedFile[]) => boolean;

/** Prints under `stem`, else under `stem-2`, `stem-3` …, until the names fit. A page names its images, so it is printed anew. */
export async function printedWhereFree(
  articleId: ArticleId,
  stem: string,
  fits: NamesFit,
  print: (stem: string) => readonly PrintedFile[] | Promise<readonly PrintedFile[]>,
): Promise<readonly PrintedFile[]> {
  for (let number = 1; ; number++) {
    const files = await print(number === 1 ? stem : `${stem}-${number}`);
    if (fits(articleId, files)) return files;
  }
}

/** Names of files that go together into one place: the same image beside a piece in two formats is one file. */
export interface NamesTogether {
  readonly fits: NamesFit;
  take(articleId: ArticleId, files: readonly { readonly name: string; readonly sha256: string }[]): void;
}

export function namesTogether(): NamesTogether {
  const taken = new Map<string, string>();
  const holder = (articleId: ArticleId, sha256: string) => `${articleId} ${sha256}`;
  return {
    fits: (articleId, files) =>
      files.every(({ name, bytes }) => {
        const there = taken.get(name);
        return there === undefined || there === holder(articleId, sha256Of(bytes));
      }),
    take(articleId, files) {
      for (const { name, sha256 } of files) taken.set(name, holder(articleId, sha256));
    },
  };
}

/**
 * In a folder of the person's own an export takes the place of what the same piece left there before, and of nothing
 * else: a file that this desk has not written, or that somebody has changed since, stays.
 */
export const namesInFolder =
  (folder: string, exports: Pick<ExportsTable, 'holds'>): NamesFit =>
  (articleId, files) =>
    files.every(({ name, bytes }) => {
      const file = path.join(folder, name);
      if (!existsSync(file)) return true;
      const sha256 = sha256Of(readFileSync(file));
      return sha256 === sha256Of(bytes) || exports.holds(articleId, { name, sha256 });
    });
