import { isGreeting } from '#shared/coming-in/greeting.ts';

/** One printed line of a copied page; blank lines are counted, not kept. */
export interface PageLine {
  /** Its place on the page, for putting what was set aside back into page order. */
  readonly index: number;
  readonly text: string;
  /** Blank lines directly above it; 0 means that it continues the block above. */
  readonly blankBefore: number;
  /** A row of a table, whose cells a browser parts by tabs. */
  readonly isRow: boolean;
  /** What a document says of it: a heading of its piece, or a part of the frame around it. */
  readonly marked?: 'heading' | 'frame' | null;
}

const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
/** Hints for line breaking and control characters: nothing of them is printed, and words with them match nothing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a copied page may hold them, a piece must not
const unprinted = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b\u2060\ufeff]/g;

/** A line as it is read: runs of blanks (also no-break ones) become one space, a single no-break space stays. */
function squeezed(line: string): string {
  const text = line
    .replace(unprinted, '')
    .replace(/\t/g, ' ')
    .replace(/\s{2,}/g, ' ')
    .trim();
  // Where no blank may break, nobody meant it: some editors write a whole paragraph so.
  return /^(?:[^\s]+\u00a0){2,}[^\s]+$/.test(text) ? text.replaceAll('\u00a0', ' ') : text;
}

/**
 * The printed lines of a page in order. Every visible character of `text` is in exactly one of them. A text that
 * was wrapped at a fixed width, as mail programs do, has its paragraphs put together again.
 */
export function pageLines(text: string): PageLine[] {
  const lines: PageLine[] = [];
  let blankBefore = 0;
  for (const raw of text.split(lineEnd)) {
    const printed = squeezed(raw);
    if (printed === '') blankBefore++;
    else {
      lines.push({ index: lines.length, text: printed, blankBefore, isRow: /\S\t+\S/.test(raw) });
      blankBefore = 0;
    }
  }
  return unwrapped(lines);
}

const widest = 100;
const narrowest = 50;

const runsOn = (line: PageLine, next: PageLine): boolean =>
  next.blankBefore === 0 &&
  line.text.length >= narrowest &&
  !/[.!?:;¦|]$/.test(line.text) &&
  /^\p{Ll}/u.test(next.text);

function unwrapped(lines: PageLine[]): PageLine[] {
  const breaks = lines.filter((line, index) => index > 0 && runsOn(lines[index - 1]!, line)).length;
  if (breaks < 3 || lines.some(({ text }) => text.length > widest)) return lines;
  const joined: PageLine[] = [];
  let lastWidth = 0;
  for (const line of lines) {
    const above = joined.at(-1);
    if (above && line.blankBefore === 0 && lastWidth >= narrowest && !itemOf(line.text))
      joined[joined.length - 1] = { ...above, text: `${above.text} ${line.text}` };
    else joined.push(line);
    lastWidth = line.text.length;
  }
  return joined.map((line, index) => ({ ...line, index }));
}

export interface ListItem {
  /** Null: a bullet. */
  readonly number: number | null;
  /** A bullet that is also a dash, which may as well open a spoken line. */
  readonly dash: boolean;
  readonly text: string;
}

/** The item that a line is by its marker (`•`, `-`, `1.`), whatever stands around it; null for any other line. */
export function itemOf(line: string): ListItem | null {
  const bullet = /^(?:[•●▪■◦‣∙]\s?|[*·]\s)(.*[\p{L}\p{N}].*)$/u.exec(line);
  if (bullet) return { number: null, dash: false, text: bullet[1]!.trim() };
  const dash = /^[-–—]\s(.*[\p{L}\p{N}].*)$/u.exec(line);
  if (dash) return { number: null, dash: true, text: dash[1]!.trim() };
  const numbered = /^(0|[1-9]\d?)\.\s(.*[\p{L}\p{N}].*)$/u.exec(line);
  if (numbered && !month.test(numbered[2]!))
    return { number: Number(numbered[1]), dash: false, text: numbered[2]!.trim() };
  return null;
}

/** `12. Februar` opens a sentence or a chronology, not an item. */
const month =
  /^(Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)[a-zäöü]*\.?(?![\p{L}])|^(January|February|March|May|June|July|October|December)\b/u;

export const wordCount = (text: string): number => text.split(/\s+/).length;

/** A short line without the full stop of a sentence: it can be a headline, a subhead or the heading of a box. */
export const isHeadingLike = (text: string): boolean =>
  text.length <= 110 &&
  wordCount(text) <= 15 &&
  // The mark of a footnote may stand behind the full stop, and opens the footnote itself.
  !/[.,;:…](?:\s?\[\d+\]|[¹²³⁴-⁹])*$/.test(text) &&
  !/^[\p{Ll}([]/u.test(text) &&
  /\p{L}/u.test(text) &&
  itemOf(text) === null &&
  !isGreeting(text);
