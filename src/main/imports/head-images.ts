import { captionWithCredit, isCreditLine, isMarkedCredit } from '#shared/domain/image/credit-line.ts';
import { togetherFrom } from './image-lines.ts';
import { isHeadingLike, type PageLine, wordCount } from './page-lines.ts';

export const isImageLine = (text: string): boolean => isCreditLine(text) || captionWithCredit(text) !== null;

/** Lines at the lead image above `end`: credits, a line that comes twice, and the caption that stands with them. */
export function imagesAbove(lines: readonly PageLine[], end: number): Set<number> {
  const images = new Set<number>();
  for (let at = 0; at < end; at++) {
    const { text, blankBefore } = lines[at]!;
    const twice = blankBefore === 0 && lines[at - 1]?.text === text;
    const isFirst = at === 0 && !isMarkedCredit(text) && lines[1]?.text !== text;
    if (isCreditLine(text) ? !isFirst : at > 0 && captionWithCredit(text) !== null) images.add(at);
    if (twice && at > 1) images.add(at - 1).add(at);
  }
  for (const at of [...images]) if (isCaption(lines, at - 1, images)) images.add(at - 1);
  return images;
}

/** Whether the line above a credit is its caption: it stands with it, or is a short sentence under the headline. */
function isCaption(lines: readonly PageLine[], at: number, images: ReadonlySet<number>): boolean {
  const line = lines[at];
  const headlineAbove = lines.slice(0, Math.max(0, at)).some((_, index) => !images.has(index));
  if (!line || !headlineAbove || images.has(at) || wordCount(line.text) > 60) return false;
  const standsWith = lines[at + 1]!.blankBefore === 0 && line.blankBefore > 0;
  return standsWith || (!isHeadingLike(line.text) && wordCount(line.text) <= 15);
}

/** How many lines from `at` on are an image's that stands under the byline; 0 where text follows. */
export function imageBlockUnder(lines: readonly PageLine[], at: number): number {
  if (!lines[at]) return 0;
  const block = togetherFrom(lines.slice(at, at + 4), 0);
  const isShort = block.length <= 3 && block.every(({ text }) => text.length <= 300);
  return isShort && block.some(({ text }) => isImageLine(text)) ? block.length : 0;
}
