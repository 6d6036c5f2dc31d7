import { isGreeting } from '#shared/coming-in/greeting.ts';
import { isCreditLine } from '#shared/domain/image/credit-line.ts';
import { isBareName, isByline, type KnownPublication, type ReadByline, readByline } from './byline-line.ts';
import { isDateline } from './dateline.ts';
import { imageBlockUnder, imagesAbove, isImageLine } from './head-images.ts';
import { isDateLine } from './page-furniture.ts';
import { isHeadingLike, type PageLine, wordCount } from './page-lines.ts';

/** What stands above the text of a piece; each line of the piece is in exactly one field. */
export interface Head {
  readonly kicker: string;
  readonly headline: string;
  readonly imageLines: string[];
  readonly byline: ReadByline | null;
  readonly dateline: string;
  /** Lines between the headline and the byline that are neither: a line under the headline, a lede. */
  readonly opening: PageLine[];
  readonly dates: PageLine[];
  readonly unknown: PageLine[];
  /** What follows the head. */
  readonly text: PageLine[];
}

/** A line of running text, as against one of the lines that a head is made of. */
export const isSentence = (text: string): boolean =>
  !isHeadingLike(text) && (wordCount(text) >= 8 || text.length > 110);
/** How far down a page its head can reach, in lines. */
const deepest = 40;

export function readHead(piece: readonly PageLine[], known: KnownPublication): Head {
  // A letter has no head; somebody will write one.
  if (piece[0] && isGreeting(piece[0].text)) return { ...readHead([], known), text: [...piece] };
  const { lines, dates, dateline } = withoutDates(joinedBylines(piece));
  const bylineAt = findByline(lines, known);
  const images = imagesAbove(lines, bylineAt <= 0 ? endWithoutByline(lines) : bylineAt);
  if (bylineAt > 0 && images.size === 0)
    for (let taken = imageBlockUnder(lines, bylineAt + 1); taken > 0; taken--) images.add(bylineAt + taken);
  // Nothing marks the end of the headlines where no byline and no image stands under them.
  const marked = images.size > 0 ? Math.max(bylineAt, ...images) : bylineAt;
  const end = marked <= 0 && images.size === 0 ? headlinesEnd(lines, marked + 1) : marked + 1;

  const imageLines = [...images].sort((a, b) => a - b).map((index) => lines[index]!.text);
  const others = lines.slice(0, end).filter((_, index) => index !== bylineAt && !images.has(index));
  const firstImage = images.size > 0 ? lines[Math.min(...images)]!.index : Number.POSITIVE_INFINITY;
  return {
    ...headings(others, firstImage, known),
    imageLines,
    byline: bylineAt < 0 ? null : readByline(lines[bylineAt]!.text, known, imageLines),
    dateline,
    dates,
    text: lines.slice(end),
  };
}

/** A byline may be broken at one of its separators; its parts then stand right under one another. */
function joinedBylines(piece: readonly PageLine[]): PageLine[] {
  const lines: PageLine[] = [];
  for (const [at, line] of piece.entries()) {
    const above = lines.at(-1);
    // What was set aside between two lines parts them, too.
    const follows = line.blankBefore === 0 && piece[at - 1]?.index === line.index - 1;
    const isBroken = above && follows && lines.length < deepest && line.text.length <= 90;
    if (isBroken && (/[¦|]$/.test(above.text) || /^[¦|]/.test(line.text)))
      lines[lines.length - 1] = { ...above, text: `${above.text} ${line.text}` };
    else lines.push(line);
  }
  return lines;
}

/** Takes the lines out that only say when (and where), down to the first paragraph; below, they head a chronology. */
function withoutDates(piece: readonly PageLine[]): {
  lines: PageLine[];
  dates: PageLine[];
  dateline: string;
} {
  const sentence = piece.findIndex(({ text }) => isSentence(text) && !isDateLine(text) && !isDateline(text));
  // Many pages print the moment under the lede, some of them below the name.
  const under = [2, 1].find((down) => sentence >= 0 && isMoment(piece[sentence + down]?.text ?? '')) ?? 0;
  const end = under > 0 ? sentence + under + 1 : sentence;
  const top = piece.slice(0, end < 0 ? deepest : Math.min(end, deepest));
  const dates = top.filter(({ text }) => isDateLine(text));
  const dateline = top.find(({ text }, index) => index > 0 && isDateline(text) && !isDateLine(text));
  const lines = piece.filter(
    (line) => line !== dateline && !(line.index <= (top.at(-1)?.index ?? -1) && isDateLine(line.text)),
  );
  return { lines, dates, dateline: dateline?.text ?? '' };
}

/** A day with its time, or with that of a change: no line of a chronology says so much. */
const isMoment = (text: string): boolean =>
  isDateLine(text) && /\d{1,2}[:.]\d{2}\s?(?:uhr|h|am|pm)\b|aktualisiert|updated/iu.test(text);

/** The best candidate for the byline near the top; -1 for none. */
function findByline(lines: readonly PageLine[], known: KnownPublication): number {
  const at = markedByline(lines, known);
  return at < 0 ? bareName(lines, known) : at;
}

/** A name and nothing else between the headline and the first sentence. */
function bareName(lines: readonly PageLine[], known: KnownPublication): number {
  const at = lines.findIndex(({ text }, index) => index > 0 && isSentence(text)) - 1;
  const line = lines[at];
  const isName = at > 0 && line && isBareName(line.text, known) && !isImageLine(line.text);
  return isName && !isThingIn(lines.slice(at + 1), line.text) ? at : -1;
}

/** Nobody is written of as `die Kiesgrube`, `eine Lea`. */
function isThingIn(text: readonly PageLine[], name: string): boolean {
  const thing = name.split(' ')[0]!.toLowerCase();
  return text.some((line) => {
    const words = line.text.toLowerCase().split(/[^\p{L}’'-]+/u);
    return words.some((word, at) => word === thing && articles.has(words[at - 1] ?? ''));
  });
}
const articles = new Set([
  'der',
  'die',
  'das',
  'dem',
  'den',
  'des',
  'ein',
  'eine',
  'einer',
  'einem',
  'einen',
  'the',
]);

function markedByline(lines: readonly PageLine[], known: KnownPublication): number {
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

/** A first line is the headline unless it opens with the publication and is parted as only a byline is. */
function bylineScore(
  line: string,
  known: KnownPublication,
  above: readonly string[],
  first: boolean,
): number {
  const read = readByline(line, known, above);
  const opens = line.toLowerCase().startsWith(known.shortName.toLowerCase());
  const score = (opens ? 2 : 0) + (read.imageCredit === '' ? 0 : 2) + (read.contributors.length > 0 ? 1 : 0);
  if (first) return opens && /[¦|]/.test(line) ? score : 0;
  return score + 1;
}

/** Where a head without a byline ends: at the first sentence under the headline. */
function endWithoutByline(lines: readonly PageLine[]): number {
  const sentence = lines.findIndex(({ text }, index) => index > 0 && isSentence(text) && !isImageLine(text));
  return Math.min(sentence < 0 ? lines.length : sentence, deepest);
}

/** Where the headlines end that begin at `from`: after the headline, or after kicker and headline. */
function headlinesEnd(lines: readonly PageLine[], from: number): number {
  const [first, second, third] = lines.slice(from, from + 3);
  if (!first || isLongText(first.text)) return from;
  const isPair =
    second && third && second.blankBefore === 0 && third.blankBefore > 0 && !isSentence(second.text);
  const kicked = second && third && isKicker(first.text, second.text, []);
  return from + (second && isHeadingLike(second.text) && (kicked || isPair) ? 2 : 1);
}

const isLongText = (text: string): boolean => text.length > 220 || (text.length > 140 && /[.…]$/.test(text));

function isKicker(text: string, headline: string, sections: readonly string[]): boolean {
  const words = wordCount(text);
  if (sections.some((section) => section.toLowerCase() === text.toLowerCase())) return true;
  if (text.length > 45 || words > 5) return false;
  if (text === text.toUpperCase() || text.endsWith(':')) return true;
  const over = wordCount(headline);
  // A longer line, or one with a comma in it, says something itself: it is the headline, with a line under it.
  return text.length <= 28 && words <= 4 && !text.includes(',') && words < over && over <= 12;
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
  const inMenu = [above, heads.at(-3)].every((line) => line?.blankBefore === 0) && last.blankBefore > 0;
  const kicked = above !== undefined && !twice && !inMenu && isKicker(above.text, last.text, known.sections);
  const headlineAt = above === undefined || kicked || twice || inMenu ? heads.length - 1 : heads.length - 2;
  return {
    kicker: kicked ? above.text : '',
    headline: heads[headlineAt]!.text,
    opening: lines.slice(headlineAt + 1),
    unknown: heads.slice(0, kicked ? headlineAt - 1 : headlineAt),
  };
}
