import { type BodyNode, textBlock } from '#shared/article-body/body.ts';
import { captionWithCredit, isCreditLine, isMarkedCredit } from '#shared/domain/image/credit-line.ts';
import { figureFrom, togetherFrom } from './image-lines.ts';
import { isHeadingLike, itemOf, type PageLine, wordCount } from './page-lines.ts';

interface Found {
  readonly node: BodyNode;
  /** Lines that the node takes. */
  readonly taken: number;
}
type Reader = (lines: readonly PageLine[], start: number) => Found | null;

/** The lines of a piece's text as blocks of its schema; every line is in exactly one block. */
export function textBlocks(lines: readonly PageLine[], readers: readonly Reader[] = inOrder): BodyNode[] {
  const blocks: BodyNode[] = [];
  for (let at = 0; at < lines.length; ) {
    const found = readers.map((read) => read(lines, at)).find((one) => one !== null);
    blocks.push(found?.node ?? textBlock('paragraph', lines[at]!.text));
    at += found?.taken ?? 1;
  }
  return blocks;
}

const list: Reader = (lines, start) => {
  const first = itemOf(lines[start]!.text);
  if (!first) return null;
  const items: string[] = [];
  for (let at = start; at < lines.length; at++) {
    const item = itemOf(lines[at]!.text);
    const follows = first.number === null ? null : first.number + items.length;
    if (!item || item.number !== follows || item.dash !== first.dash) break;
    items.push(item.text);
  }
  // One dash opens a spoken line, one number a sentence; one bullet is still a list.
  if (items.length < 2 && (first.dash || first.number !== null)) return null;
  const content = items.map((item) => ({ type: 'listItem', content: [textBlock('paragraph', item)] }));
  const node =
    first.number === null
      ? { type: 'bulletList', content }
      : { type: 'orderedList', attrs: { start: first.number, type: null }, content };
  return { node, taken: items.length };
};

/** An image amid the text: its credit stands by itself or under its caption. */
const figure: Reader = (lines, start) => {
  if ((lines[start + 3]?.blankBefore ?? 1) === 0 && (lines[start + 2]?.blankBefore ?? 1) === 0) return null;
  const block = togetherFrom(lines, start);
  const texts = block.map(({ text }) => text);
  const last = texts.at(-1)!;
  const twice = texts.length === 2 && texts[0] === last && isCreditLine(last);
  const alone = texts.length === 1 && !isFilm.test(last) && (isMarkedCredit(last) || shortCaption(last));
  const captioned = texts.length === 2 && wordCount(texts[0]!) <= 40 && isMarkedCredit(last);
  return twice || alone || captioned
    ? { node: figureFrom(texts, false, isCreditLine), taken: texts.length }
    : null;
};

/** `Video: So wird gemessen` leads to a film, which is no image of the piece. */
const isFilm = /^videos?\b/i;

const shortCaption = (line: string): boolean => {
  const both = captionWithCredit(line);
  return both !== null && wordCount(both.caption) <= 40 && isMarkedCredit(both.credit);
};

/** A paragraph that is spoken from its first to its last character, with who said it in a line below. */
const quote: Reader = (lines, start) => {
  if (!isWhollyQuoted(lines[start]!.text)) return null;
  const speaker = isSpeaker(lines[start + 1], lines[start + 2]) ? [lines[start + 1]!.text] : [];
  const content = [lines[start]!.text, ...speaker].map((text) => textBlock('paragraph', text));
  return { node: { type: 'quote', content }, taken: content.length };
};

/** `– Anna Meier`, or a short line that stands with the quote above it and apart from the line below. */
function isSpeaker(line: PageLine | undefined, next: PageLine | undefined): boolean {
  if (!line || wordCount(line.text) > 12) return false;
  if (/^[–—-]\s?\p{Lu}/u.test(line.text)) return itemOf(next?.text ?? '') === null;
  if (nameAndOffice.test(line.text)) return true;
  return (
    line.blankBefore === 0 && next?.blankBefore !== 0 && isHeadingLike(line.text) && !/\?$/.test(line.text)
  );
}

/** `Ida Roth, Gemeindepräsidentin`, `Ida Roth, Leiterin der Schule`: a person, and no subhead. */
const nameAndOffice =
  /^(?:\p{Lu}[\p{Ll}'’-]+(?:-\p{Lu}\p{Ll}+)?\s){1,2}\p{Lu}[\p{L}'’-]+,\s\p{L}[^.!?:,]{2,60}$/u;

const quotePairs: readonly (readonly [string, string])[] = [
  ['«', '»'],
  ['»', '«'],
  ['„', '“'],
  ['“', '”'],
  ['"', '"'],
];

function isWhollyQuoted(text: string): boolean {
  const pair = quotePairs.find(
    ([open, close]) => text.startsWith(open) && text.endsWith(close) && text.length > 2,
  );
  if (!pair) return false;
  const inside = text.slice(1, -1);
  return !inside.includes(pair[0]) && !inside.includes(pair[1]);
}

/** A line stands over text when it is like a heading, at most two of them are, and text follows. */
const subhead: Reader = (lines, start) => {
  const line = lines[start]!;
  if (isNumbered(line, lines[start + 1])) return { node: textBlock('subhead', line.text), taken: 1 };
  if (line.isRow || !isHeadingLike(line.text) || isExclamation(line.text) || isEndNote(line.text))
    return null;
  if (isSpoken(line) && (isSpoken(lines[start - 1]) || isSpoken(lines[start + 1]))) return null;
  const above = start > 0 && isHeadingLike(lines[start - 1]!.text);
  const far = above && start > 1 && isHeadingLike(lines[start - 2]!.text);
  const under = lines.slice(start + 1, start + (above ? 2 : 3)).some(hasSubhead);
  return under && !far ? { node: textBlock('subhead', line.text), taken: 1 } : null;
};

/** `Ruth Tanner: Um halb fünf.` beside another such line: a talk. */
const isSpoken = (line: PageLine | undefined): boolean =>
  /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2}:\s+\S/u.test(line?.text ?? '');

/** `2. Was heisst das?` apart from what stands above it, and right over a text that is no item. */
function isNumbered(line: PageLine, next: PageLine | undefined): boolean {
  const item = itemOf(line.text);
  if (item === null || item.number === null || line.blankBefore === 0 || next?.blankBefore !== 0)
    return false;
  return isHeadingLike(item.text) && !isHeadingLike(next.text) && itemOf(next.text) === null;
}

/** What a subhead can stand over. */
const hasSubhead = ({ text, isRow }: PageLine): boolean => isRow || !(isHeadingLike(text) || isEndNote(text));

/** `Quelle: SDA`, `Anmerkung der Redaktion: …` stand under a text, not over one. */
const isEndNote = (text: string): boolean => endNote.test(text);
const endNote =
  /^(quellen?|sources?|text|redaktion|autor(in)?|author|übersetzung|translation|anm(\.|erkung)( (der|d\.) red(\.|aktion))?|redaktionelle[rn]? (hinweis|anmerkung)|editor[’']s note)\s*:/i;

/** A whole short sentence, spoken or called out. */
const isExclamation = (text: string): boolean =>
  /[.!?]["»“”]$/.test(text) || (text.endsWith('!') && wordCount(text) > 8);

const inOrder: readonly Reader[] = [list, figure, subhead, quote];
