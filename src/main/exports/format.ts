import type { Refusal } from '#shared/contract/errors.ts';
import type { PreviewKind } from '#shared/domain/export/export-format.ts';
import type { ImageOutputFormat } from '#shared/domain/image/image-settings.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Publication } from '#shared/domain/publication.ts';
import type { JobFailure } from '../jobs/run-in-worker.ts';
import type { ImagesForReaders } from './files/image-for-readers.ts';
import type { PieceToPrint } from './piece/piece.ts';
import type { ImageFiles } from './piece/printed-figure.ts';

/** A format that is text: printed by a function without any state, so that the same piece gives the same bytes. */
export interface TextFormat {
  readonly kind: 'text';
  /** Of the file's name, behind the stem. */
  readonly ending: string;
  /** How the window shows what `print` gives. */
  readonly shownAs: PreviewKind;
  /**
   * Which files of an image stand beside the piece: `sizes`, all that the publication wants; `largest`, for receivers
   * that make their own sizes; `none`.
   */
  readonly images: 'none' | 'largest' | 'sizes';
  readonly print: (piece: PieceToPrint, files: ImageFiles) => string;
  /** Why pieces of this publication cannot be printed; asked before `print`. */
  readonly refusal?: (publication: Publication, language: Language) => Refusal | null;
  /** Words of the piece that what was printed lacks; asked before it leaves. */
  readonly lost?: (piece: PieceToPrint, printed: string) => readonly string[];
}

/** What a file is printed from. Sent to a thread in one message, its figures still know their nodes of the body. */
export interface FileToPrint {
  readonly piece: PieceToPrint;
  /** Each in one size. One that is not here is printed as if the figure still waited for it. */
  readonly images: ImagesForReaders;
}

/** What a file holds, to look at. */
export interface ShownFile {
  /** An HTML page, whose images are of the library or stand in it. */
  readonly page: string;
  /** Characters that the typefaces of the file have no shape for, each once. */
  readonly withoutShape: readonly string[];
}

/** A format that is one file, its images inside: printed in a thread, where the same piece gives the same bytes as well. */
export interface FileFormat {
  readonly kind: 'file';
  readonly ending: string;
  /** Formats of images that may stand in it, the one to fall back on first. */
  readonly images: readonly [ImageOutputFormat, ...ImageOutputFormat[]];
  readonly print: (file: FileToPrint) => Promise<Uint8Array | JobFailure>;
  /** Prints the file and shows what it holds. */
  readonly show: (file: FileToPrint, signal?: AbortSignal) => Promise<ShownFile | JobFailure>;
}

export type Format = TextFormat | FileFormat;
