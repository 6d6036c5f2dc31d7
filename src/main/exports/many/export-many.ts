import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate as otherRequests } from 'node:timers/promises';
import type { z } from 'zod';
import type { Asker, Contract } from '#shared/contract/contract.ts';
import { isRefusal, type Refusal, refuse } from '#shared/contract/errors.ts';
import type { WorkstationEvent } from '#shared/contract/events.ts';
import type { MadeExport } from '#shared/contract/made-export.ts';
import type { ManyExports, RefusedExport } from '#shared/contract/many-exports.ts';
import type { ExportFormat } from '#shared/domain/export/export-format.ts';
import type { Finding } from '#shared/domain/export/gate.ts';
import type { ArticleId, Ids, VersionId } from '#shared/domain/ids.ts';
import { errorSentence } from '#shared/words/words.ts';
import { writeWhole } from '../../store/originals.ts';
import { refusalFor } from '../../store/store.ts';
import type { NamesFit } from '../files/free-names.ts';
import { namesInFolder, namesTogether } from '../files/free-names.ts';
import { MadeImages } from '../files/made-images.ts';
import type { ExportWish } from '../printing.ts';
import { keepBatch } from './batch.ts';

export interface ManyDeps {
  readonly exportOne: (wish: ExportWish, asker: Asker) => Promise<MadeExport | Refusal>;
  readonly blocking: (articleId: ArticleId, asker: Asker) => readonly Finding[];
  readonly headline: (articleId: ArticleId) => string;
  readonly holds: Parameters<typeof namesInFolder>[1]['holds'];
  /** Where the exports of the desk lie. */
  readonly exportsFolder: string;
  readonly target: () => string | Refusal;
  readonly ids: Pick<Ids, 'export'>;
  readonly emit: (event: WorkstationEvent) => void;
}

type Wish = z.output<Contract['exports.runMany']['input']>;

/** Milliseconds between two words to the windows. */
const pace = 250;

export function exportMany(deps: ManyDeps) {
  const stopped = new Set<string>();
  return {
    stop: (run: string) => void stopped.add(run),
    async run(wish: Wish, asker: Asker): Promise<ManyExports | Refusal> {
      const folder = wish.toFolder ? deps.target() : null;
      if (isRefusal(folder)) return folder;
      try {
        return await runAll(deps, { ...wish, folder }, asker, () => stopped.has(wish.run));
      } finally {
        stopped.delete(wish.run);
      }
    },
  };
}

type Batch = Pick<Wish, 'run' | 'articleIds' | 'formats' | 'withReports'> & {
  readonly folder: string | null;
};

/** What of a piece left already in this batch. */
interface SoFar {
  readonly images: MadeImages;
  versionId: VersionId | null;
}

async function runAll(
  deps: ManyDeps,
  { run, articleIds, formats, withReports, folder }: Batch,
  asker: Asker,
  isStopped: () => boolean,
): Promise<ManyExports> {
  const names = namesTogether();
  const inFolder = folder === null ? null : namesInFolder(folder, deps);
  const fits: NamesFit = (articleId, files) =>
    names.fits(articleId, files) && (inFolder?.(articleId, files) ?? true);
  const pieces = [...new Set(articleIds)];
  const wanted = [...new Set(formats)];
  const of = pieces.length * wanted.length;
  const made: MadeExport[] = [];
  const refused: RefusedExport[] = [];
  let [done, sentence, toldAt] = [0, '', performance.now()];

  const one = async (articleId: ArticleId, format: ExportFormat, soFar: SoFar) => {
    // One export of a piece is one version of it. A package is none that readers got, and has its own.
    const along = format === 'package' ? null : soFar.versionId;
    const wish = { articleId, format, fits, images: soFar.images, withReports, along };
    const answer = await deps.exportOne(wish, asker);
    if (isRefusal(answer)) addRefused(deps, refused, { articleId, format, refusal: answer }, asker);
    else {
      if (folder !== null) layDown(deps.exportsFolder, answer, folder);
      names.take(articleId, answer.files);
      made.push(answer);
      if (format !== 'package') soFar.versionId = answer.versionId;
    }
  };

  for (const articleId of pieces) {
    const soFar: SoFar = { images: new MadeImages(), versionId: null };
    for (const format of wanted) {
      if (isStopped() || sentence !== '') break;
      const failed = await hopeless(() => one(articleId, format, soFar), deps.exportsFolder, folder);
      if (failed) sentence = errorSentence(asker.language, failed.code, failed.params);
      else done++;
      if (performance.now() - toldAt > pace) {
        toldAt = performance.now();
        deps.emit({ type: 'exports.running', run, done, of });
      }
      await otherRequests();
    }
  }
  const last = made.at(-1);
  if (last) deps.emit({ type: 'exports.made', articleId: last.articleId });
  const batchId = made.length > 0 ? keepBatch(deps.exportsFolder, deps.ids.export(), made) : null;
  return { batchId, made, refused, notTried: of - done, stopped: sentence, folder };
}

/** Refusals that are none of the piece's: each one after it would meet the same. Throws on what is a bug. */
async function hopeless(
  work: () => Promise<void>,
  exportsFolder: string,
  folder: string | null,
): Promise<Refusal | null> {
  try {
    await work();
    return null;
  } catch (error) {
    const path = (error as NodeJS.ErrnoException | null)?.path ?? '';
    const expected = refusalFor(error, exportsFolder);
    if (!expected) throw error;
    return folder !== null && path.startsWith(folder) && expected.code !== 'disk-full'
      ? refuse('folder-gone', { folder })
      : expected;
  }
}

function addRefused(
  deps: ManyDeps,
  refused: RefusedExport[],
  { articleId, format, refusal }: { articleId: ArticleId; format: ExportFormat; refusal: Refusal },
  asker: Asker,
): void {
  const { code, params } = refusal;
  const message = errorSentence(asker.language, code, params);
  const before = refused.at(-1);
  if (before?.articleId === articleId && before.message === message) before.formats.push(format);
  else
    refused.push({
      ...{ articleId, code, message, formats: [format] },
      headline: deps.headline(articleId),
      findings: code === 'gate-closed' ? [...deps.blocking(articleId, asker)] : [],
    });
}

/** The piece's own file last, so that what it names is there when it is. */
function layDown(exportsFolder: string, { exportId, files }: MadeExport, folder: string): void {
  for (const { name } of files.toReversed())
    writeWhole(path.join(folder, name), readFileSync(path.join(exportsFolder, exportId, name)));
}
