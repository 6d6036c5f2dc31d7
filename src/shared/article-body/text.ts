import { type Body, type BodyNode, partsOf } from './body.ts';
import { printedBody } from './printed.ts';

/** The text inside one node, without its children's block breaks: for one line of words. */
export function inlineText(node: BodyNode): string {
  if (node.type === 'text') return node.text ?? '';
  if (node.type === 'hardBreak') return '\n';
  return (node.content ?? []).map(inlineText).join('');
}

/** Whether a node is a text block with something in it. */
export const holdsText = (node: BodyNode): boolean =>
  (node.content ?? []).some((child) => child.type === 'text' || child.type === 'hardBreak');

/** The innermost text blocks in reading order: paragraphs inside quotes and lists are lines of their own. */
export function textLines(node: BodyNode): string[] {
  if (holdsText(node)) return [inlineText(node)];
  return (node.content ?? []).flatMap(textLines);
}

/**
 * A body as plain text, as it prints: one line a text block, in document order, empty ones left out. This is what is
 * searched, hashed, counted, compared with the public version, and quoted by correction reports.
 */
export const bodyText = (body: Body): string =>
  textLines(printedBody(body))
    .filter((line) => line.trim() !== '')
    .join('\n');

export const lineKinds = [
  'kicker',
  'headline',
  'lede',
  'subhead',
  'quote',
  'item',
  'caption',
  'paragraph',
] as const;
export type LineKind = (typeof lineKinds)[number];

const kindOfBlock: Readonly<Record<string, LineKind>> = {
  kicker: 'kicker',
  headline: 'headline',
  lede: 'lede',
  subhead: 'subhead',
  quote: 'quote',
  bulletList: 'item',
  orderedList: 'item',
  figure: 'caption',
};

/** What each line of `bodyText` is printed as, one entry a line; a line break within a block begins a line, too. */
export const lineKindsOf = (body: Body): LineKind[] =>
  body.content.flatMap((block) =>
    textLines(block)
      .filter((line) => line.trim() !== '')
      .flatMap((line) => line.split('\n').map(() => kindOfBlock[block.type] ?? 'paragraph')),
  );

export const headlineOf = (body: Body): string => partText(partsOf(body).headline);
export const kickerOf = (body: Body): string => partText(partsOf(body).kicker);
export const ledeOf = (body: Body): string => partText(partsOf(body).lede);

const partText = (node: BodyNode | null): string =>
  node ? inlineText(node).replace(/\s+/g, ' ').trim() : '';

/** Words as a reader counts them: runs of letters and digits, with inner ’ ' - . and ,. */
export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** Characters as a reader counts them (grapheme clusters), line breaks left out. */
export function countCharacters(text: string): number {
  // Plain Latin text needs no segmenter, which is 100 times slower and would be felt while typing.
  const line = text.replaceAll('\n', '');
  if (/^[\x20-\u02ff\u2010-\u203a\u20ac]*$/.test(line)) return line.length;
  let count = 0;
  for (const _ of new Intl.Segmenter('de', { granularity: 'grapheme' }).segment(line)) count++;
  return count;
}

export const wordsPerMinute = 230;

/** Minutes of reading, at least one for any text. */
export const readingMinutes = (words: number): number =>
  words === 0 ? 0 : Math.max(1, Math.round(words / wordsPerMinute));
