import { partsOf } from '#shared/article-body/body.ts';
import type { PieceToPrint } from '../piece/piece.ts';
import { figureHtml, type ImageFiles } from '../piece/printed-figure.ts';
import { blocksHtml, inlineHtml, oneLine, type PrintFigure } from './html-body.ts';
import { noticeHtml, noticesAt, standingElementHtml } from './html-parts.ts';

interface Without {
  /** Formats that have fields of their own for these take the text without them. */
  readonly head?: boolean;
  readonly standingElements?: boolean;
}

/** All that readers see below the headline, as HTML: notices, lead image, lede, text, standing elements. */
export function wholeHtml(piece: PieceToPrint, files: ImageFiles, without: Without = {}): string {
  const { lede, leadFigure, blocks } = partsOf(piece.body);
  const figure: PrintFigure = (node) => {
    const printed = piece.figures.get(node);
    return printed ? figureHtml(printed, files) : '';
  };
  const head = [
    leadFigure ? figure(leadFigure) : '',
    lede && oneLine(lede) !== '' ? `<p>${inlineHtml(lede.content ?? [])}</p>` : '',
  ];
  return [
    ...noticesAt(piece, 'top').map((notice) => noticeHtml(notice, piece)),
    ...(without.head ? [] : head),
    blocksHtml(
      blocks.map(({ node }) => node),
      figure,
    ),
    ...noticesAt(piece, 'bottom').map((notice) => noticeHtml(notice, piece)),
    ...(without.standingElements ? [] : piece.standingElements.map(standingElementHtml)),
  ]
    .filter((part) => part !== '')
    .join('\n');
}
