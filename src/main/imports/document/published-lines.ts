import { plainWords, textOf } from '#shared/coming-in/line.ts';
import { readMarkup } from '#shared/coming-in/read-markup.ts';
import { isFurniture } from '../page-furniture.ts';
import { pageLines } from '../page-lines.ts';
import type { PublishedLine } from './document-jobs.ts';
import { frameBegins, frameEnds, preparePrinted } from './prepare-page.ts';

/** The blocks of a page by its markup, in order. Nothing of it is run or loaded. */
export function linesOfMarkup(markup: string, address: string): PublishedLine[] {
  const read: PublishedLine[] = [];
  let depth = 0;
  for (const { shape, inline } of readMarkup(preparePrinted(markup, address)).lines) {
    const words = textOf(inline);
    if (words === frameBegins) depth += 1;
    else if (words === frameEnds) depth -= 1;
    else
      read.push({
        inline,
        level: shape.kind === 'heading' ? shape.level : null,
        altText: shape.kind === 'figure' ? shape.picture.altText : null,
        furniture: depth > 0 || isFurniture(words),
      });
  }
  return read;
}

/** The lines of a page as somebody copied it: words without form, links and pictures. */
export const linesOfText = (text: string): PublishedLine[] =>
  pageLines(text).map((line) => ({
    inline: [plainWords(line.text)],
    level: null,
    altText: null,
    furniture: isFurniture(line.text),
  }));
