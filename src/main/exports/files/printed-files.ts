import type { CmsField, ExportFormat } from '#shared/contract/exports.ts';
import type { Crop } from '#shared/domain/crop.ts';
import type { ImageId } from '#shared/domain/ids.ts';
import { formats } from '../formats.ts';
import { cmsFields } from '../html/cms-html.ts';
import type { PieceToPrint } from '../piece/piece.ts';
import {
  type ImageFile,
  type ImageFiles,
  type PrintedImageKey,
  printedImageKey,
} from '../piece/printed-figure.ts';
import { fileStem } from './file-names.ts';

/** A file of an export, by a name that is safe on every system. */
export interface PrintedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** An image as the images room hands it out for readers, its credit embedded in each size. */
export interface ImageForReaders {
  /** The original bears a signature (C2PA) that these pixels do not have any more. */
  readonly signatureLost: boolean;
  /** Without a dot. */
  readonly extension: string;
  /** Smallest first, at least one. */
  readonly sizes: readonly {
    readonly bytes: Uint8Array;
    readonly width: number;
    readonly height: number;
  }[];
}
export type ImagesForReaders = ReadonlyMap<PrintedImageKey, ImageForReaders>;

/** An image that stands beside a page, as it is cut there. */
export interface ImageToPrint {
  readonly key: PrintedImageKey;
  readonly imageId: ImageId;
  readonly crop: Crop | null;
}

/** Images that stand beside a page of this format, each cut of one once, in the order of print. */
export function imagesToPrint(piece: PieceToPrint, format: ExportFormat): ImageToPrint[] {
  if (formats[format].images === 'none') return [];
  const byKey = new Map<PrintedImageKey, ImageToPrint>();
  for (const { image, crop } of piece.figures.values()) {
    if (!image) continue;
    const key = printedImageKey(image.imageId, crop);
    byKey.set(key, { key, imageId: image.imageId, crop });
  }
  return [...byKey.values()];
}

/** All files of one export, the piece first. The same input gives the same bytes. @param stem that their names share */
export function printedFiles(
  piece: PieceToPrint,
  format: ExportFormat,
  images: ImagesForReaders,
  stem = fileStem(piece),
): PrintedFile[] {
  const files = new Map<PrintedImageKey, ImageFile>();
  const beside = imagesToPrint(piece, format).flatMap(({ key }, position): PrintedFile[] => {
    const image = images.get(key);
    const named = image ? namedSizes(image, `${stem}-${position + 1}`, format) : [];
    const file = named.at(-1);
    if (file) files.set(key, { ...file.size, smaller: named.slice(0, -1).map(({ size }) => size) });
    return named.map(({ size, bytes }) => ({ name: size.src, bytes }));
  });
  const content = new TextEncoder().encode(printed(piece, format, files).content);
  return [{ name: stem + formats[format].ending, bytes: content }, ...beside];
}

/**
 * The largest size bears the plain name, the others their width.
 */
function namedSizes({ sizes, extension }: ImageForReaders, name: string, format: ExportFormat) {
  return sizes
    .slice(formats[format].images === 'sizes' ? 0 : -1)
    .map(({ bytes, width, height }, place, all) => ({
      size: { src: `${name}${place === all.length - 1 ? '' : `-${width}`}.${extension}`, width, height },
      bytes,
    }));
}

/** One piece in one format, with the form's fields where the format has some. */
export const printed = (
  piece: PieceToPrint,
  format: ExportFormat,
  files: ImageFiles,
): { content: string; fields: CmsField[] } => ({
  content: formats[format].print(piece, files),
  fields: format === 'cms-html' ? cmsFields(piece) : [],
});
