import type { ImageId } from '#shared/domain/ids.ts';
import type { Crop } from '#shared/domain/image/crop.ts';
import type { Format, TextFormat } from '../format.ts';
import type { PieceToPrint } from '../piece/piece.ts';
import { type ImageFile, type PrintedImageKey, printedImageKey } from '../piece/printed-figure.ts';
import { fileStem } from './file-names.ts';
import type { ImageForReaders, ImagesForReaders } from './image-for-readers.ts';

/** A file of an export, by a name that is safe on every system. */
export interface PrintedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** An image that stands beside a page, as it is cut there. */
export interface ImageToPrint {
  readonly key: PrintedImageKey;
  readonly imageId: ImageId;
  readonly crop: Crop | null;
}

/** Images that stand beside or in a file of this format, each cut of one once, in the order of print. */
export function imagesToPrint(piece: PieceToPrint, format: Format): ImageToPrint[] {
  if (format.images === 'none') return [];
  const byKey = new Map<PrintedImageKey, ImageToPrint>();
  for (const { image, crop } of piece.figures.values()) {
    if (!image) continue;
    const key = printedImageKey(image.imageId, crop);
    byKey.set(key, { key, imageId: image.imageId, crop });
  }
  return [...byKey.values()];
}

/** All files of one export as text, the piece first. The same input gives the same bytes. @param stem that their names share */
export function printedFiles(
  piece: PieceToPrint,
  format: TextFormat,
  images: ImagesForReaders,
  toPrint: readonly ImageToPrint[],
  stem = fileStem(piece),
): PrintedFile[] {
  const files = new Map<PrintedImageKey, ImageFile>();
  const beside = toPrint.flatMap(({ key }, position): PrintedFile[] => {
    const image = images.get(key);
    const named = image ? namedSizes(image, `${stem}-${position + 1}`, format) : [];
    const file = named.at(-1);
    if (file) files.set(key, { ...file.size, smaller: named.slice(0, -1).map(({ size }) => size) });
    return named.map(({ size, bytes }) => ({ name: size.src, bytes }));
  });
  const content = new TextEncoder().encode(format.print(piece, files));
  return [{ name: stem + format.ending, bytes: content }, ...beside];
}

/**
 * The largest size bears the plain name, the others their width.
 */
function namedSizes({ sizes, extension }: ImageForReaders, name: string, format: TextFormat) {
  return sizes.slice(format.images === 'sizes' ? 0 : -1).map(({ bytes, width, height }, place, all) => ({
    size: { src: `${name}${place === all.length - 1 ? '' : `-${width}`}.${extension}`, width, height },
    bytes,
  }));
}
