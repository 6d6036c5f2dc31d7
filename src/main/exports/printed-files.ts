import type { CmsField, ExportFormat } from '#shared/contract/exports.ts';
import type { ImageId } from '#shared/domain/ids.ts';
import { cmsFields, cmsPage } from './cms-html.ts';
import { fileStem } from './file-names.ts';
import { htmlPage } from './html-page.ts';
import type { PieceToPrint } from './piece.ts';
import { plainText } from './plain-text.ts';
import type { ImageFile, ImageFiles } from './printed-figure.ts';

/** A file of an export, by a name that is safe on every system. */
export interface PrintedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** An image as the images room hands it out for readers, its credit embedded. */
export interface ImageForReaders {
  readonly bytes: Uint8Array;
  /** Without a dot. */
  readonly extension: string;
  readonly width: number;
  readonly height: number;
}
export type ImagesForReaders = ReadonlyMap<ImageId, ImageForReaders>;

/** Images that stand beside a page of this format, each once, in the order of print. */
export const imagesToPrint = (piece: PieceToPrint, format: ExportFormat): ImageId[] =>
  format === 'text'
    ? []
    : [...new Set([...piece.figures.values()].flatMap(({ image }) => (image ? [image.imageId] : [])))];

/** All files of one export, the piece first. The same input gives the same bytes. */
export function printedFiles(
  piece: PieceToPrint,
  format: ExportFormat,
  images: ImagesForReaders,
): PrintedFile[] {
  const stem = fileStem(piece);
  const files = new Map<ImageId, ImageFile>();
  const beside = imagesToPrint(piece, format).flatMap((imageId, position): PrintedFile[] => {
    const image = images.get(imageId);
    if (!image) return [];
    const name = `${stem}-${position + 1}.${image.extension}`;
    files.set(imageId, { src: name, width: image.width, height: image.height });
    return [{ name, bytes: image.bytes }];
  });
  const content = new TextEncoder().encode(printed(piece, format, files).content);
  return [{ name: stem + endings[format], bytes: content }, ...beside];
}

const endings: Record<ExportFormat, string> = { 'cms-html': '-cms.html', html: '.html', text: '.txt' };

/** One piece in one format, with the form's fields where the format has some. */
export function printed(
  piece: PieceToPrint,
  format: ExportFormat,
  files: ImageFiles,
): { content: string; fields: CmsField[] } {
  switch (format) {
    case 'cms-html':
      return { content: cmsPage(piece, files), fields: cmsFields(piece) };
    case 'html':
      return { content: htmlPage(piece, files), fields: [] };
    case 'text':
      return { content: plainText(piece), fields: [] };
    default:
      throw new Error(`No exporter for ${format satisfies never}`);
  }
}
