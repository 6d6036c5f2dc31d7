import { isDeepStrictEqual } from 'node:util';
import { isRefusal, type Refusal, refuse } from '#shared/contract/errors.ts';
import type { ExportFormat, PrintedFormat } from '#shared/domain/export/export-format.ts';
import type { ArticleId, VersionId } from '#shared/domain/ids.ts';
import type { Language } from '#shared/domain/language.ts';
import { wordsIn } from '#shared/words/words.ts';
import { isJobFailure } from '../jobs/run-in-worker.ts';
import type { ExportsDeps } from './deps.ts';
import { fileStem } from './files/file-names.ts';
import { type NamesFit, printedWhereFree } from './files/free-names.ts';
import type { ImageForReaders, ImagesForReaders } from './files/image-for-readers.ts';
import { imagesInstead, MadeImages } from './files/made-images.ts';
import { type ImageToPrint, imagesToPrint, type PrintedFile, printedFiles } from './files/printed-files.ts';
import type { Format, TextFormat } from './format.ts';
import { formats } from './formats.ts';
import { type Judged, judge } from './gate/judge.ts';
import { excerpt } from './piece/characters.ts';
import type { PieceToPrint } from './piece/piece.ts';
import type { PrintedImageKey } from './piece/printed-figure.ts';

export interface PrintWish {
  readonly articleId: ArticleId;
  readonly format: PrintedFormat;
  /** Images of the piece that were made already; takes those that are made now. */
  readonly images?: MadeImages;
  readonly fits?: NamesFit;
}

/** The same in any format. */
export type ExportWish = Omit<PrintWish, 'format'> & {
  readonly format: ExportFormat;
  /** Whether the correction reports of the piece go along in a package; no other format holds a word of them. */
  readonly withReports?: boolean;
  /** The version that the piece left as just now in another format of the same export. */
  readonly along?: VersionId | null;
};

/** A piece that went through the gate, printed as it stands. */
export interface Printed {
  readonly piece: PieceToPrint;
  /** The piece first. */
  readonly files: readonly PrintedFile[];
  /** Originals whose signature the renditions lack, by name. */
  readonly signaturesLost: readonly string[];
  /** What the log of the piece says of it besides its format. */
  readonly note?: string;
}

/** How often a file is printed anew because its piece was written on meanwhile. */
const mostPrintings = 10;

/**
 * The piece through the gate, with its images made and its files printed. Both take time in which the piece may be
 * written on, so it is read and judged anew afterwards, until images and file are those of the piece as it stands.
 * Refuses `gate-closed`, `page-template-refused`, `export-incomplete`, `export-failed`, `export-overtaken`, and as `renditionForExport`.
 */
export async function printed(
  deps: ExportsDeps,
  { articleId, format: name, images: made = new MadeImages(), fits = () => true }: PrintWish,
  language: Language,
): Promise<Printed | Refusal> {
  const format = formats[name];
  const images = made.for(imagesInstead(format, deps.publication()));
  let file: { of: PieceToPrint; bytes: Uint8Array } | null = null;
  for (let printings = 0; printings <= mostPrintings; ) {
    const piece = openPiece(judge(deps, articleId, language));
    if (isRefusal(piece)) return piece;
    const toPrint = imagesToPrint(piece, format);
    const missing = toPrint.filter(({ key }) => !images.has(key));
    if (missing.length > 0) {
      const refused = await makeImages(deps, missing, format, images);
      if (refused) return refused;
      continue;
    }
    const done = (files: readonly PrintedFile[]) => ({
      ...{ piece, files },
      signaturesLost: signaturesLost(piece, toPrint, images),
    });
    const whereFree = (print: (stem: string) => readonly PrintedFile[]) =>
      printedWhereFree(articleId, fileStem(piece), fits, print);
    if (format.kind === 'text') {
      const refused = format.refusal?.(piece.publication, language);
      if (refused) return refused;
      const files = await whereFree((stem) => printedFiles(piece, format, images, toPrint, stem));
      return lostFrom(files, piece, format) ?? done(files);
    }
    if (file && isDeepStrictEqual(file.of, piece)) {
      const { bytes } = file;
      return done(await whereFree((stem) => [{ name: stem + format.ending, bytes }]));
    }
    const bytes = await format.print({ piece, images });
    if (isJobFailure(bytes)) return printingFailed(name, language);
    file = { of: piece, bytes };
    printings += 1;
  }
  return refuse('export-overtaken');
}

function openPiece(judged: Judged | Refusal): PieceToPrint | Refusal {
  if (isRefusal(judged)) return judged;
  const blocking = judged.findings.filter(({ severity }) => severity === 'blocking');
  if (blocking.length === 0) return judged.piece;
  return refuse('gate-closed', { findings: blocking.map(({ message }) => message).join(' ') });
}

/** Refuses `export-incomplete` where a file lacks words of its piece. */
function lostFrom([page]: readonly PrintedFile[], piece: PieceToPrint, format: TextFormat): Refusal | null {
  const lost = page ? format.lost?.(piece, new TextDecoder().decode(page.bytes)) : [];
  if (!lost || lost.length === 0) return null;
  const words = lost.slice(0, 3).map((each) => `«${excerpt(each)}»`);
  return refuse('export-incomplete', { words: `${words.join(', ')}.` });
}

/** The refusal of a thread that gave no file. */
export const printingFailed = (format: PrintedFormat, language: Language): Refusal =>
  refuse('export-failed', { format: wordsIn(language)(`exports.format.${format}`) });

/** Makes the images that are missing, in the sizes of the publication or, inside a file, in the largest one alone. */
export async function makeImages(
  deps: ExportsDeps,
  missing: readonly ImageToPrint[],
  format: Format,
  made: Map<PrintedImageKey, ImageForReaders>,
): Promise<Refusal | null> {
  const instead = imagesInstead(format, deps.publication());
  for (const { key, imageId, crop } of missing) {
    const image = await deps.renditionForExport(imageId, crop, instead);
    if (isRefusal(image)) return image;
    made.set(key, image);
  }
  return null;
}

function signaturesLost(
  piece: PieceToPrint,
  toPrint: readonly ImageToPrint[],
  images: ImagesForReaders,
): string[] {
  const lost = toPrint.filter(({ key }) => images.get(key)?.signatureLost);
  return [...new Set(lost.map(({ imageId }) => piece.images.get(imageId)?.originalName ?? imageId))];
}
