import { type LeftOut, nothingLeftOut } from './left-out.ts';
import { type Inline, type ItemShape, type Line, plainWords, type Shape } from './line.ts';
import { fencedStretches, isRule, tableFrom } from './markdown-signs.ts';
import { withoutUnseen } from './unseen-signs.ts';
import { isHardWrapped, unwrapLines } from './unwrap-lines.ts';
import { wordsWithForm } from './words-with-form.ts';

const bullet = /^(\s*)[•‣◦▪●·*–-]\s+(?=\S)/u;
/** Signs that begin nothing but a list; a dash may also begin what somebody says. */
const sureBullet = /^\s*[•‣◦▪●]\s*(?=\S)/u;
const numbered = /^(\s*)(\d{1,3})[.)]\s+(?=\S)/;
/** An image of Markdown in a line of its own, with what is spoken and what is printed below it. */
const markdownImage =
  /^\s*!\[([^\]\n]{0,1000})\]\(\s*<?([^\s<>()]{1,2000})>?(?:\s+(?:"([^"\n]*)"|'([^'\n]*)'))?\s*\)\s*$/;
const markdownHeading = /^(#{1,6})\s+(?=\S)(.*?)\s*#*$/;

const withOneKindOfBreak = (text: string): string => text.replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n');

/** Text in blocks: a blank line ends one. */
const blocksOf = (text: string): string[][] =>
  withOneKindOfBreak(text)
    // At the end of a line it says that the word goes on in the next.
    .split(/(\u00ad(?=\n))/)
    .map((part, index) => (index % 2 === 1 ? part : withoutUnseen(part)))
    .join('')
    .split(/\n(?:[^\S\n]*\n)+/)
    .map((block) => block.split('\n').filter((line) => line.trim() !== ''))
    .filter((block) => block.length > 0);

const broken = (lines: readonly string[], words: (text: string) => Inline[]): Inline[] =>
  lines.flatMap((line, index): Inline[] => [
    ...(index > 0 ? (['break'] as const) : []),
    ...(line === '' ? [] : words(line)),
  ]);

/** Plain text exactly as it is: a blank line begins a paragraph, a single one breaks the line, nothing is guessed. */
export const readAsItIs = (text: string): Line[] =>
  blocksOf(text).map((lines) => ({
    shape: { kind: 'paragraph' },
    inline: broken(lines, (line) => [plainWords(line)]),
  }));

/** What is counted while reading. */
interface Counted {
  tables: number;
  rules: number;
  codeBlocks: number;
  quotes: number;
}

/**
 * Plain text as its writer meant it: lists by their bullets and numbers, headings, tables, images and quotes by the signs
 * of Markdown and mail, lines whole again that a mail program broke. What is in doubt stays as it is, and it is said of
 * what a piece has no form for.
 */
export function readText(text: string): { readonly lines: readonly Line[]; readonly left: LeftOut } {
  const counted: Counted = { tables: 0, rules: 0, codeBlocks: 0, quotes: 0 };
  const lines = fencedStretches(withOneKindOfBreak(text)).flatMap((stretch) => {
    if (stretch.language === null) return read(stretch.text, counted);
    counted.codeBlocks += 1;
    // A machine that was asked for Markdown fences all of its answer.
    return /^(?:md|markdown)$/.test(stretch.language)
      ? read(stretch.text, counted)
      : readAsItIs(stretch.text);
  });
  const { quotes: _, ...left } = counted;
  return { lines, left: { ...nothingLeftOut, ...left } };
}

const read = (text: string, counted: Counted): Line[] =>
  blocksOf(text).flatMap((lines) => {
    if (lines.every((line) => /^\s*>/.test(line))) {
      counted.quotes += 1;
      const group = counted.quotes;
      const inner = lines.map((line) => line.replace(/^\s*(>\s?)+/, ''));
      return blocksOf(inner.join('\n')).map((block) => paragraphOf(block, { kind: 'quote', group }));
    }
    return partsOf(lines, counted);
  });

/** Headings, lists and tables of a block, and the paragraphs between them. */
function partsOf(lines: readonly string[], counted: Counted): Line[] {
  const parts: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const heading = markdownHeading.exec(lines[at]!);
    const image = markdownImage.exec(lines[at]!);
    const table = tableFrom(lines, at);
    const items = heading || image || table ? 0 : itemsFrom(lines, at);
    let end = at + 1;
    if (isRule(lines[at]!)) counted.rules += 1;
    else if (table) {
      counted.tables += 1;
      parts.push(...table.rows.map(rowInWords));
      end = table.next;
    } else if (image) parts.push(figureOf(image));
    else if (heading) {
      const shape = { kind: 'heading', level: heading[1]!.length } as const;
      parts.push({ shape, inline: wordsWithForm(heading[2]!) });
    } else if (items > 0) {
      end = at + items;
      parts.push(...itemsOf(lines.slice(at, end)));
    } else {
      while (end < lines.length && !isPart(lines, end) && itemsFrom(lines, end) === 0) end += 1;
      parts.push(paragraphOf(lines.slice(at, end), { kind: 'paragraph' }));
    }
    at = end;
  }
  return parts;
}

const isPart = (lines: readonly string[], at: number): boolean =>
  [markdownHeading, markdownImage].some((sign) => sign.test(lines[at]!)) ||
  isRule(lines[at]!) ||
  tableFrom(lines, at) !== null;

/** As a row of any other table that comes in: an empty cell moves no figure under a wrong head. */
function rowInWords(cells: readonly string[]): Line {
  const until = cells.findLastIndex((cell) => cell !== '') + 1;
  const inline = cells
    .slice(0, until)
    .flatMap((cell, index) => [...(index > 0 ? [plainWords(' · ')] : []), ...wordsWithForm(cell)]);
  return { shape: { kind: 'paragraph' }, inline, inTable: true };
}

function figureOf([, altText = '', address = '', caption, inQuotes]: RegExpExecArray): Line {
  const words = caption ?? inQuotes ?? '';
  return {
    shape: { kind: 'figure', picture: { address, altText } },
    inline: words === '' ? [] : wordsWithForm(words),
  };
}

const paragraphOf = (lines: readonly string[], shape: Shape): Line => ({
  shape,
  inline: isHardWrapped(lines) ? wordsWithForm(unwrapLines(lines)) : broken(lines, wordsWithForm),
});

/** How many lines from here on are a list; 0 where it could be something else. */
function itemsFrom(lines: readonly string[], from: number): number {
  const first = numbered.exec(lines[from]!);
  let count = 0;
  let items = 0;
  let expected = first ? Number(first[2]) : 0;
  for (const line of lines.slice(from)) {
    const number = numbered.exec(line);
    const isNext = first ? Number(number?.[2]) === expected : bullet.test(line) || sureBullet.test(line);
    if (isNext) {
      items += 1;
      expected += 1;
    } else if (count === 0 || !/^\s{2,}\S/.test(line)) break;
    count += 1;
  }
  const isSure = sureBullet.test(lines[from]!);
  return items > 1 || (items === 1 && isSure) ? count : 0;
}

/** Indented lines below an item belong to it; indented bullets are items within. */
function itemsOf(lines: readonly string[]): Line[] {
  const found: { shape: ItemShape; lines: string[] }[] = [];
  const indents: number[] = [];
  for (const line of lines) {
    const number = numbered.exec(line);
    const sign = number ?? bullet.exec(line) ?? sureBullet.exec(line);
    if (!sign) {
      found.at(-1)?.lines.push(line.trim());
      continue;
    }
    const indent = /^\s*/.exec(line)![0].replaceAll('\t', '    ').length;
    while (indents.length > 0 && indent < indents.at(-1)!) indents.pop();
    if (indents.length === 0 || indent > indents.at(-1)!) indents.push(indent);
    const shape = {
      kind: 'item',
      depth: indents.length,
      number: number ? Number(number[2]) : null,
      continues: false,
    } as const;
    found.push({ shape, lines: [line.slice(sign[0].length)] });
  }
  return found.map(({ shape, lines: own }) => ({ shape, inline: wordsWithForm(unwrapLines(own)) }));
}
