import { wordsIn } from '#shared/words/words.ts';
import { hasInk } from '../piece/characters.ts';
import type { PrintedFigure } from '../piece/figure.ts';
import type { PieceToPrint } from '../piece/piece.ts';
import { creditAndLabel, fileOf, type ImageFiles, ownWords } from '../piece/printed-figure.ts';
import type { PageWords, PageWriter } from './page-words.ts';

/** An image as it stands on the page. */
export interface PageFigure {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly caption: readonly PageWords[];
  readonly credit: string;
  readonly labels: readonly string[];
}

/**
 * A figure with its words; null while it waits for its file. Every image of a PDF for all readers is told in words: the
 * alternative text, else the caption, else that there is none.
 */
export function pageFigure(
  figure: PrintedFigure,
  files: ImageFiles,
  piece: PieceToPrint,
  writer: PageWriter,
): PageFigure | null {
  const file = fileOf(figure, files);
  if (!file) return null;
  const told = [figure.altText, figure.captionText].find(hasInk);
  return {
    src: `/images/${file.src}`,
    width: file.width,
    height: file.height,
    alt: writer.text(told ?? wordsIn(piece.language)('exports.page.print.imageWithoutWords')),
    caption: writer.words(ownWords(figure)),
    credit: writer.text(figure.credit),
    labels: creditAndLabel({ ...figure, credit: '' }).map((label) => writer.text(label)),
  };
}
