import { sheetOf } from '#shared/domain/export/page-settings.ts';
import type { FileToPrint, ShownFile } from '../format.ts';
import type { ImageFile, PrintedImageKey } from '../piece/printed-figure.ts';
import { hasShape, isOfHouse } from './fonts.ts';
import { pageData } from './page-data.ts';
import { pagesHtml } from './pages-html.ts';
import { type PageImage, pdfOf, svgOf } from './typst.ts';

/** The piece as a PDF; the same piece gives the same bytes. */
export const printPdf = (file: FileToPrint): Uint8Array => withPages(file, pdfOf);

/** The same pages, to look at. */
export const showPdf = (file: FileToPrint): ShownFile =>
  withPages(file, (data, images) => ({
    page: pagesHtml(svgOf(data, images), data, file.piece.language),
    withoutShape: data.charactersLost,
  }));

/**
 * Sets the pages with all typefaces. Where letters and marks of several of them meet in one character, none has a
 * shape for the whole, and a PDF for all readers cannot be made: then the house's own letters must do, the others are
 * told as missing.
 */
function withPages<Output>(
  { piece, images }: FileToPrint,
  use: (data: ReturnType<typeof pageData>, images: readonly PageImage[]) => Output,
): Output {
  const files = new Map<PrintedImageKey, ImageFile>();
  const bytes: PageImage[] = [];
  for (const [key, { sizes, extension }] of images) {
    const largest = sizes.at(-1);
    if (!largest) continue;
    const src = `${files.size + 1}.${extension}`;
    files.set(key, { src, width: largest.width, height: largest.height });
    bytes.push({ src: `images/${src}`, bytes: largest.bytes });
  }
  const { paper, design } = piece.publication.pages;
  const [width, height] = sheetOf[paper];
  const page = { design, width, height };
  try {
    return use(pageData(piece, files, page, hasShape), bytes);
  } catch (error) {
    if (!String(error).includes('could not be displayed')) throw error;
    return use(pageData(piece, files, page, isOfHouse), bytes);
  }
}
