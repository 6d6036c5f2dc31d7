import type { StandingElement } from '#shared/domain/publication.ts';
import type { KnownPublication } from './byline-line.ts';
import { isFurniture } from './page-furniture.ts';
import { isHeadingLike, itemOf, type PageLine, wordCount } from './page-lines.ts';

type Kind = StandingElement['kind'];

/** A standing element as it lies on the page: the lines from `start` up to, not including, `end`. */
export interface Box {
  readonly start: number;
  readonly end: number;
  readonly element: StandingElement;
}

const mailAddress = /[^\s@<>()]{1,64}(?:@|\s?[([]at[)\]]\s?)[^\s@<>()]{1,190}\.\p{L}{2,}/u;
const error =
  /fehler|korrektur|korrigier|berichtig|richtigstell|ungenauigkeit|\berrors?\b|mistake|correction|inaccura|erratum|errata/i;
const writeToUs =
  /\b(melden|schreiben|teilen|mailen|senden|kontaktieren|informieren)\b.{0,60}\b(sie|uns|mit)\b|\b(write|tell|let|contact|e-?mail|report)\b.{0,40}\b(us|know)\b|\bhinweis/i;
const support =
  /unterstütz|spende|spendier|gönner|mitglied|\babo\b|abonn|beitrag|crowdfunding|twint|support|donat|contribut|\bmember|subscri/i;
const newsroom = /\b(uns|unser\p{L}*|wir|us|our|we)\b/iu;
const readers = /\b(Sie|Ihr\p{L}*|Ihnen|du|dein\p{L}*|euch|you\p{L}*|Leser\p{L}*|readers?)\b/u;
const thanks = /\b(danke?|thank)\b/i;
const spoken = /["«»„“”]/;

const asksForCorrections = (text: string): boolean =>
  error.test(text) &&
  (mailAddress.test(text) || (writeToUs.test(text) && newsroom.test(text) && readers.test(text)));

const asksForSupport = (text: string): boolean =>
  support.test(text) && newsroom.test(text) && readers.test(text) && !spoken.test(text);

const supportHeading =
  /^(bitte )?(unterstützen sie|jetzt (spenden|unterstützen|mitglied)|ihre (spende|unterstützung)|werden sie|support (us|our|the|independent)|help us|become a|donate)\b/i;

const evenWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * What kind of box a heading opens, judged with the lines under it; null for a subhead of the piece. Where a box
 * stands above (`afterBox`), an appeal needs to say less to be one.
 */
function kindAt(
  lines: readonly PageLine[],
  start: number,
  known: KnownPublication,
  afterBox: boolean,
): Kind | null {
  const heading = lines[start]!.text;
  if (!isHeadingLike(heading)) return null;
  const own = known.standingElements.find(
    (box) => box.heading !== '' && evenWords(box.heading) === evenWords(heading),
  );
  if (own) return own.kind;
  const under = lines.slice(start + 1, start + 5).map(({ text }) => text);
  if (error.test(heading) && under.some(asksForCorrections)) return 'corrections-policy';
  if (supportHeading.test(heading) && !spoken.test(heading))
    return goesOnAsking(lines, start) ? 'support-appeal' : null;
  if (under[0] === undefined || isHeadingLike(under[0])) return null;
  if (mailAddress.test(under[0]) && asksForCorrections(under[0])) return 'corrections-policy';
  if (afterBox && asksForSupport(`${heading} ${under[0]}`)) return 'support-appeal';
  const insists = support.test(heading) || under.slice(1, 3).some(asksForSupport);
  return insists && asksForSupport(under[0]) ? 'support-appeal' : null;
}

/** Whether somebody is asked for something under a heading; under a button the piece may go on. */
const goesOnAsking = (lines: readonly PageLine[], start: number): boolean => {
  const under = lines.slice(start + 1, start + 8).filter(({ text }) => !isFurniture(text));
  return under.some(({ text }) => support.test(text) && (readers.test(text) || newsroom.test(text)));
};

/** `Jetzt Mitglied werden`: the words of a button. */
export const isAppealLabel = (text: string): boolean =>
  supportHeading.test(text) && wordCount(text) <= 5 && !spoken.test(text) && isHeadingLike(text);

/** A box without a heading: one paragraph that asks readers outright. */
const bareKind = (text: string): Kind | null =>
  !isHeadingLike(text) && mailAddress.test(text) && asksForCorrections(text) && readers.test(text)
    ? 'corrections-policy'
    : null;

const goesOn = (text: string): boolean =>
  itemOf(text) !== null ||
  readers.test(text) ||
  (newsroom.test(text) && (support.test(text) || error.test(text))) ||
  thanks.test(text);

/** A box ends at one of another kind, at furniture, or at a wider gap under which nobody is asked for anything any more. */
function endOf(
  lines: readonly PageLine[],
  { start, kind, bare }: { start: number; kind: Kind; bare: boolean },
  known: KnownPublication,
): number {
  let widest = 1;
  for (let index = start + 1; index < lines.length; index++) {
    const { text, blankBefore } = lines[index]!;
    const next = kindAt(lines, index, known, true) ?? (index > start + 1 ? bareKind(text) : null);
    if ((next !== null && next !== kind) || isFurniture(text)) return index;
    if ((blankBefore > widest && index > start + 1) || bare) if (!goesOn(text)) return index;
    widest = Math.max(widest, blankBefore);
  }
  return lines.length;
}

const blocksOf = (lines: readonly PageLine[]): StandingElement['blocks'] =>
  lines.map(({ text }) => {
    const item = itemOf(text);
    return item && item.number === null ? { kind: 'item', text: item.text } : { kind: 'paragraph', text };
  });

/** The boxes that many pieces carry, in page order, recognised by what they ask readers for. */
export function findBoxes(lines: readonly PageLine[], from: number, known: KnownPublication): Box[] {
  const boxes: Box[] = [];
  for (let start = from; start < lines.length; start++) {
    const headed = kindAt(lines, start, known, boxes.at(-1)?.end === start);
    const kind = headed ?? bareKind(lines[start]!.text);
    if (!kind) continue;
    const end = endOf(lines, { start, kind, bare: headed === null }, known);
    const heading = headed ? lines[start]!.text : '';
    const blocks = blocksOf(lines.slice(headed ? start + 1 : start, end));
    boxes.push({ start, end, element: { kind, heading, blocks } });
    start = end - 1;
  }
  return boxes;
}
