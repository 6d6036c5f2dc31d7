import { isByline, type KnownPublication, type ReadByline, readByline } from './byline-line.ts';
import { captionWithCredit, isCreditLine, isMarkedCredit, togetherFrom } from './image-lines.ts';
import { dayPattern, isDateLine } from './page-furniture.ts';
import { isHeadingLike, type PageLine, wordCount } from './page-lines.ts';

/** What stands above the text of a piece; each line of the head is in exactly one field. */
export interface Head {
  readonly kicker: string;
  readonly headline: string;
  readonly imageLines: string[];
  readonly byline: ReadByline | null;
  readonly dateline: string;
  /** Lines between headline and text that read like text, and lines under the headline: they open the text. */
  readonly opening: PageLine[];
  readonly dates: PageLine[];
  readonly unknown: PageLine[];
  /** Lines of the piece that the head takes. */
  readonly end: number;
}

const placeAndDay = new RegExp(`^\\p{Lu}[\\p{L} .'’/-]{1,40},\\s${dayPattern}$`, 'iu');
/** A line of running text, as against one of the lines that a head is made of. */
const isSentence = (text: string): boolean =>
  !isHeadingLike(text) && (wordCount(text) >= 8 || text.length > 110);
/** How far down a page its head can reach, in lines. */
const deepest = 40;

export function readHead(lines: readonly PageLine[], known: KnownPublication): Head {
  const bylineAt = findByline(lines, known);
  const images = imagesAbove(lines, bylineAt < 0 ? endWithoutByline(lines) : bylineAt);
  const above = bylineAt < 0 ? Math.max(-1, ...images) : bylineAt;
  const under = imageBlockAt(lines, above + 1, images.size > 0 || bylineAt < 0);
  for (let index = above + 1; index <= above + under; index++) images.add(index);
  const end = above < 0 ? headlinesOnly(lines) : above + under + 1;

  const imageLines = [...images].sort((a, b) => a - b).map((index) => lines[index]!.text);
  const taken = (index: number) => index === bylineAt || images.has(index);
  const rest = lines.slice(0, end).filter((_, index) => !taken(index));
  const dates = rest.filter(({ text }) => isDateLine(text));
  const dateline = rest.find(({ text }, index) => index > 0 && placeAndDay.test(text));
  const others = rest.filter((line) => line !== dateline && !dates.includes(line));
  const firstImage = images.size > 0 ? lines[Math.min(...images)]!.index : Number.POSITIVE_INFINITY;
  return {
    ...headings(others, firstImage, known),
    imageLines,
    byline: bylineAt < 0 ? null : readByline(lines[bylineAt]!.text, known, imageLines),
    dateline: dateline?.text ?? '',
    dates,
    end,
  };
}

/** The best candidate for the byline near the top; -1 for none. */
function findByline(lines: readonly PageLine[], known: KnownPublication): number {
  let best = { at: -1, score: 0 };
  let sentences = 0;
  for (let at = 0; at < Math.min(lines.length, deepest) && sentences < 2; at++) {
    const { text } = lines[at]!;
    const aboveIt = lines.slice(0, at).map((line) => line.text);
    const score = isByline(text, known, aboveIt) ? bylineScore(text, known, aboveIt, at === 0) : 0;
    if (score > best.score) best = { at, score };
    if (isSentence(text) && score === 0 && !isCreditLine(text)) sentences++;
  }
  return best.at;
}

/** A first line is the headline unless it says all that a byline says. */
function bylineScore(
  line: string,
  known: KnownPublication,
  above: readonly string[],
  first: boolean,
): number {
  const read = readByline(line, known, above);
  const opens = line.toLowerCase().startsWith(known.shortName.toLowerCase());
  const score = (opens ? 2 : 0) + (read.imageCredit === '' ? 0 : 2) + (read.contributors.length > 0 ? 1 : 0);
  return first ? Math.max(0, score - 3) : score + 1;
}

/** Where a head without a byline ends: at the first sentence under the headline. */
function endWithoutByline(lines: readonly PageLine[]): number {
  const sentence = lines.findIndex(({ text }, index) => index > 0 && isSentence(text) && !isImageLine(text));
  return Math.min(sentence < 0 ? lines.length : sentence, deepest);
}

const isImageLine = (text: string): boolean => isCreditLine(text) || captionWithCredit(text) !== null;

/** Lines at the lead image above `end`: credits, a line that comes twice, and the caption that stands with them. */
function imagesAbove(lines: readonly PageLine[], end: number): Set<number> {
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

/** How many lines from `at` on are an image's, standing under the byline or under the headline. */
function imageBlockAt(lines: readonly PageLine[], at: number, hasImage: boolean): number {
  if (hasImage || !lines[at]) return 0;
  const block = lines.slice(at, at + 4).filter((line, index) => index === 0 || line.blankBefore === 0);
  const together = togetherFrom(lines.slice(at, at + 4), 0);
  const fits = together.length <= 3 && together.length === block.length;
  return fits &&
    together.some(({ text }) => isImageLine(text)) &&
    together.every(({ text }) => text.length <= 300)
    ? together.length
    : 0;
}

/** Lines of a head that has neither image nor byline: the headline, with a kicker above it where one stands. */
function headlinesOnly(lines: readonly PageLine[]): number {
  const [first, second, third] = lines;
  if (!first || isLongText(first.text)) return 0;
  const kicked = second && third && isHeadingLike(second.text) && isKicker(first.text, second.text, []);
  return kicked ? 2 : 1;
}

const isLongText = (text: string): boolean => text.length > 220 || (text.length > 140 && /[.…]$/.test(text));

function isKicker(text: string, headline: string, sections: readonly string[]): boolean {
  const words = wordCount(text);
  if (sections.some((section) => section.toLowerCase() === text.toLowerCase())) return true;
  if (text.length > 45 || words > 5) return false;
  return text === text.toUpperCase() || text.endsWith(':') || words < wordCount(headline);
}

type Headings = Pick<Head, 'kicker' | 'headline' | 'opening' | 'unknown'>;

/** Tells kicker, headline and what opens the text apart among the lines that are nothing else. */
function headings(lines: readonly PageLine[], firstImage: number, known: KnownPublication): Headings {
  if (lines.length === 0) return { kicker: '', headline: '', opening: [], unknown: [] };
  const isHead = (line: PageLine, index: number) =>
    line.index < firstImage && (index === 0 || !isSentence(line.text));
  const firstOther = lines.findIndex((line, index) => !isHead(line, index));
  const count = Math.max(1, firstOther < 0 ? lines.length : firstOther);
  const heads = lines.slice(0, count);
  const [above, last] = [heads.at(-2), heads.at(-1)!];
  const twice = above?.text === last.text;
  const kicked = above !== undefined && !twice && isKicker(above.text, last.text, known.sections);
  const headlineAt = above === undefined || kicked || twice ? heads.length - 1 : heads.length - 2;
  return {
    kicker: kicked ? above.text : '',
    headline: heads[headlineAt]!.text,
    opening: lines.slice(headlineAt + 1),
    unknown: heads.slice(0, kicked ? headlineAt - 1 : headlineAt),
  };
}
