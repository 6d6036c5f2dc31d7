import { partsOf } from '#shared/article-body/body.ts';
import { hasInk } from '../piece/characters.ts';
import type { PieceToPrint } from '../piece/piece.ts';
import { figureHtml, type ImageFiles } from '../piece/printed-figure.ts';
import { blocksHtml, escapeHtml, inlineHtml, oneLine, type PrintFigure } from './html-body.ts';
import { noticeHtml, noticesAt, standingElementHtml } from './html-parts.ts';

interface Wanted {
  /** Lead image and lede; a format that has fields of its own for them takes the text without them. */
  readonly head?: boolean;
  readonly standingElements?: boolean;
  /** Kicker, byline and dateline, for formats that have no field for such lines. */
  readonly headLines?: boolean;
}

/** All that readers see below the headline, as HTML: notices, lead image, lede, text, standing elements. */
export function wholeHtml(
  piece: PieceToPrint,
  files: ImageFiles,
  { head = true, standingElements = true, headLines = false }: Wanted = {},
): string {
  const { kicker, lede, leadFigure, blocks } = partsOf(piece.body);
  const figure: PrintFigure = (node) => {
    const printed = piece.figures.get(node);
    return printed ? figureHtml(printed, files) : '';
  };
  const line = (words: string) => (headLines && hasInk(words) ? `<p>${escapeHtml(words.trim())}</p>` : '');
  return [
    line(oneLine(kicker)),
    ...noticesAt(piece, 'top').map((notice) => noticeHtml(notice, piece)),
    head && leadFigure ? figure(leadFigure) : '',
    line(piece.byline),
    line(piece.record.dateline),
    head && lede && oneLine(lede) !== '' ? `<p>${inlineHtml(lede.content ?? [])}</p>` : '',
    blocksHtml(
      blocks.map(({ node }) => node),
      figure,
    ),
    ...noticesAt(piece, 'bottom').map((notice) => noticeHtml(notice, piece)),
    ...(standingElements ? piece.standingElements.map(standingElementHtml) : []),
  ]
    .filter((part) => part !== '')
    .join('\n');
}
