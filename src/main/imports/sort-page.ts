import type { SetAside } from '#shared/domain/piece/article.ts';
import type { KnownPublication } from './byline-line.ts';
import { togetherFrom } from './image-lines.ts';
import { commentsLine, isFurniture, isPageLink, opensRelated } from './page-furniture.ts';
import { isHeadingLike, type PageLine, wordCount } from './page-lines.ts';
import { type Box, findBoxes, isAppealLabel } from './standing-boxes.ts';

/** A line that is not part of the piece, and why. */
export interface AsideLine {
  readonly line: PageLine;
  readonly why: SetAside['why'];
}

/** A page with the piece told apart from what surrounds it; every line is in exactly one of the three. */
export interface SortedPage {
  readonly piece: PageLine[];
  readonly boxes: Box[];
  readonly aside: AsideLine[];
  /** What the page says about comments; null when it says nothing. */
  readonly comments: 'open' | 'closed' | null;
}

const isSentence = ({ text }: PageLine): boolean => wordCount(text) >= 12 && !isHeadingLike(text);
const textLength = (lines: readonly PageLine[]): number =>
  lines.filter(isSentence).reduce((sum, { text }) => sum + text.length, 0);

export function sortPage(lines: readonly PageLine[], known: KnownPublication): SortedPage {
  const commentsFrom = commentsStart(lines);
  const boxes = findBoxes(lines, 1, known);
  let piece: PageLine[] = [];
  let aside: AsideLine[] = [];
  let at = 0;
  for (const box of [...boxes, { start: lines.length, end: lines.length }]) {
    const sorted = withoutFurniture(lines.slice(at, box.start), commentsFrom);
    const isText = belongsToPiece(sorted.rest, piece);
    aside = aside.concat(
      sorted.aside,
      isText ? [] : sorted.rest.map((line) => ({ line, why: 'not-understood' })),
    );
    if (isText) piece = piece.concat(sorted.rest);
    at = box.end;
  }
  const notices = lines.map(({ text }) => (text.length < 100 ? commentsLine(text) : null));
  const comments = notices.includes('closed') ? 'closed' : notices.includes('open') ? 'open' : null;
  return { piece, boxes, aside, comments };
}

/** Boxes may stand amid a piece; but what follows the last one, and is little, is not known to be its text. */
const belongsToPiece = (run: readonly PageLine[], before: readonly PageLine[]): boolean =>
  textLength(before) === 0 || textLength(run) * 4 >= textLength(before);

/** The line of the counter under which readers speak; past the end where there are no comments. */
function commentsStart(lines: readonly PageLine[]): number {
  const counter = lines.findLastIndex(({ text }) => text.length < 100 && commentsLine(text) === 'open');
  if (counter < 0) return lines.length;
  const before = textLength(lines.slice(0, counter));
  return before > 0 ? counter : lines.length;
}

function withoutFurniture(
  run: readonly PageLine[],
  commentsFrom: number,
): { rest: PageLine[]; aside: AsideLine[] } {
  const rest: PageLine[] = [];
  const aside: AsideLine[] = [];
  const menu = menuIn(run);
  let related = false;
  for (const line of run) {
    // A frame is furniture to its end and no further.
    const opens = opensRelated(line.text) && line.marked !== 'frame';
    related = opens || (related && line.marked !== 'heading' && isHeadingLike(line.text));
    const isButton = line.index > 0 && isAppealLabel(line.text);
    if (related || line.index >= commentsFrom || menu.has(line) || isButton || isFurniture(line.text))
      aside.push({ line, why: 'furniture' });
    else rest.push(line);
  }
  return { rest, aside };
}

/** A menu above the piece: three words or more that stand together, at least one of which is a way of any page. */
function menuIn(run: readonly PageLine[]): ReadonlySet<PageLine> {
  const opens = run.findIndex(({ text }) => wordCount(text) > 3 && !isFurniture(text));
  const top = run.slice(0, Math.max(0, opens));
  const blocks = top.map((_, at) => (at > 0 && top[at]!.blankBefore === 0 ? [] : togetherFrom(top, at)));
  return new Set(
    blocks.filter((block) => block.length >= 3 && block.some(({ text }) => isPageLink(text))).flat(),
  );
}

/** Lines set aside, in page order; those that stood together stay together. */
export function setAsideOf(lines: readonly AsideLine[]): SetAside[] {
  const entries: SetAside[] = [];
  let last: AsideLine | null = null;
  for (const entry of lines.toSorted((a, b) => a.line.index - b.line.index)) {
    const joins =
      last?.why === entry.why && last.line.index + 1 === entry.line.index && entry.line.blankBefore === 0;
    if (joins) {
      const text = `${entries.at(-1)!.text}\n${entry.line.text}`;
      entries[entries.length - 1] = { why: entry.why, text };
    } else entries.push({ why: entry.why, text: entry.line.text });
    last = entry;
  }
  return entries;
}
