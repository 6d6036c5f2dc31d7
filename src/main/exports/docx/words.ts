import type { BodyNode } from '#shared/article-body/body.ts';
import { type WordStyleName, wordStyles } from '#shared/domain/export/word-style.ts';
import { printable } from '../piece/characters.ts';
import { printableLink } from '../piece/links.ts';
import { element, type Xml } from '../xml.ts';
import type { DocumentParts } from './document-parts.ts';

/** Properties of a paragraph beside its style, in the order of the schema (ECMA-376, CT_PPr). */
export interface ParagraphForm {
  readonly keepNext?: boolean;
  readonly numbering?: { readonly id: number; readonly level: number };
  /** Twentieths of a point from the edge of the text. */
  readonly indent?: number;
}

export interface RunForm {
  readonly style?: WordStyleName;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** BCP 47 tag, where it is another than that of the document. */
  readonly language?: string;
}

const value = (name: string, said: string | number): Xml => element(name, { 'w:val': String(said) });

/** A paragraph in one of our styles. */
export function paragraph(
  style: WordStyleName,
  runs: readonly Xml[],
  { keepNext, numbering, indent }: ParagraphForm = {},
): Xml {
  const properties = [
    style === 'text' ? null : value('w:pStyle', wordStyles[style].id),
    keepNext ? element('w:keepNext', {}) : null,
    numbering
      ? element('w:numPr', {}, value('w:ilvl', numbering.level), value('w:numId', numbering.id))
      : null,
    indent === undefined ? null : element('w:ind', { 'w:left': String(indent) }),
  ].filter((one) => one !== null);
  return element('w:p', {}, properties.length > 0 ? element('w:pPr', {}, ...properties) : null, ...runs);
}

/** Words in one form. */
export function run(text: string, form: RunForm = {}): Xml {
  return element('w:r', {}, runForm(form), ...textXml(text));
}

function runForm({ style, bold, italic, language }: RunForm): Xml | null {
  const properties = [
    style ? value('w:rStyle', wordStyles[style].id) : null,
    ...(bold ? [element('w:b', {}), element('w:bCs', {})] : []),
    ...(italic ? [element('w:i', {}), element('w:iCs', {})] : []),
    language ? value('w:lang', language) : null,
  ].filter((one) => one !== null);
  return properties.length > 0 ? element('w:rPr', {}, ...properties) : null;
}

/** A soft hyphen is a sign of its own in Word; line ends and tabs of a text are blanks, as on a page. */
const textXml = (text: string): Xml[] =>
  printable(text)
    .replace(/[\t\n]/g, ' ')
    .split(/(\u00ad)/)
    .filter((part) => part !== '')
    .map((part) =>
      part === '\u00ad' ? element('w:softHyphen', {}) : element('w:t', { 'xml:space': 'preserve' }, part),
    );

/** Text nodes and breaks as runs; neighbours in one form are one run, and those with one link stand in one link. */
export function inlineWords(nodes: readonly BodyNode[], parts: DocumentParts, form: RunForm = {}): Xml[] {
  const groups: { href: string | null; runs: Xml[] }[] = [];
  for (const { text, href, ...own } of joined(nodes)) {
    const made =
      text === null
        ? element('w:r', {}, element('w:br', {}))
        : run(text, { ...form, ...own, ...(href === null ? {} : { style: 'link' }) });
    const last = groups.at(-1);
    if (last && last.href === href) last.runs.push(made);
    else groups.push({ href, runs: [made] });
  }
  return groups.flatMap(({ href, runs }) =>
    href === null ? runs : [element('w:hyperlink', { 'r:id': parts.link(href), 'w:history': '1' }, ...runs)],
  );
}

/** Words in one form; null: a line break. */
interface Stretch {
  readonly text: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href: string | null;
}

function joined(nodes: readonly BodyNode[]): Stretch[] {
  const all: Stretch[] = [];
  for (const node of nodes) {
    const next = { ...formOf(node), text: node.type === 'hardBreak' ? null : (node.text ?? '') };
    const last = all.at(-1);
    const goesOn =
      last?.text != null &&
      next.text !== null &&
      last.bold === next.bold &&
      last.italic === next.italic &&
      last.href === next.href;
    if (goesOn) all[all.length - 1] = { ...last, text: `${last.text}${next.text}` };
    else all.push(next);
  }
  return all;
}

function formOf({ marks = [] }: BodyNode): Omit<Stretch, 'text'> {
  const has = (type: string) => marks.some((mark) => mark.type === type);
  const link = marks.find(({ type }) => type === 'link');
  return {
    bold: has('bold'),
    italic: has('italic'),
    href: link ? printableLink(link.attrs?.href) : null,
  };
}
