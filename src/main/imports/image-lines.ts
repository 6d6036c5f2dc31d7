import { type BodyNode, textBlock } from '#shared/article-body/body.ts';
import { captionAtImage, captionWithCredit, isAgencyCredit } from '#shared/domain/image/credit-line.ts';
import { namesImageKind } from '#shared/domain/piece/byline.ts';
import { type PageLine, wordCount } from './page-lines.ts';

/**
 * What the lines at an image say. The last credit among them is the credit; a text line that comes twice is what the
 * page prints for the eye and for the ear; the rest is caption.
 */
export function figureFrom(
  lines: readonly string[],
  lead: boolean,
  isCredit: (line: string) => boolean,
): BodyNode {
  const at = lines.findLastIndex(
    (line) => !isCaptioned(line) && (isCredit(line) || isAgencyCredit(line) || isDoubledCredit(line, lines)),
  );
  const others = lines.filter((_, index) => index !== at);
  const spoken = others.length > 1 && others[0] === others[1] ? (others.shift() ?? null) : null;
  const last = others.at(-1);
  const inOneLine = at < 0 && last !== undefined ? captionAtImage(last) : null;
  if (inOneLine) others[others.length - 1] = inOneLine.caption;
  const creditLine = lines[at] ?? inOneLine?.credit ?? null;
  return textBlock('figure', others.join(' '), { imageId: null, lead, altText: spoken, creditLine });
}

/** `Archivbild: Der Steg im letzten Herbst. (Foto: Ida Roth)` says what there is to see before it names whose it is. */
function isCaptioned(line: string): boolean {
  const both = captionWithCredit(line);
  return both !== null && /[.!?…]["»“”]?$/.test(both.caption) && wordCount(both.caption) >= 5;
}

/** Pages print a credit twice, under the image and as its text; then its words need not be those of other credits. */
const isDoubledCredit = (line: string, lines: readonly string[]): boolean =>
  namesImageKind(line) && lines.indexOf(line) !== lines.lastIndexOf(line);

/** The lines from `start` on that stand together with no blank line between them. */
export function togetherFrom(lines: readonly PageLine[], start: number): PageLine[] {
  let end = start + 1;
  while (end < lines.length && lines[end]!.blankBefore === 0) end++;
  return lines.slice(start, end);
}
