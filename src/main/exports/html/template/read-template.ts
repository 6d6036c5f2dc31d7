import { type DefaultTreeAdapterMap, html, parse } from 'parse5';

type Element = DefaultTreeAdapterMap['element'];
type Node = DefaultTreeAdapterMap['node'];
type Document = DefaultTreeAdapterMap['document'];

/** Where in a template something stands, in UTF-16 code units of its text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** An element with those that it stands in, the outermost first. */
export interface PlacedElement {
  readonly element: Element;
  readonly within: readonly Element[];
}

/** A placeholder as it was found. */
export interface FoundPlaceholder extends Range {
  readonly name: string;
  readonly line: number;
  /**
   * `text`: among the words of an element; `raw`: in one whose content no reader sees as words (script, style, title,
   * textarea); `attribute`: in a value of the innermost element; `comment`.
   */
  readonly where: 'text' | 'raw' | 'attribute' | 'comment';
  readonly within: readonly Element[];
  /** Of an attribute: its name, and whether nothing else stands in its value. */
  readonly attribute: { readonly name: string; readonly alone: boolean; readonly quoted: boolean } | null;
}

/** A template as a browser takes it apart. */
export interface ReadTemplate {
  readonly source: string;
  /** A browser that takes it for a page of our time, by its doctype. */
  readonly isModern: boolean;
  readonly placeholders: readonly FoundPlaceholder[];
  readonly elements: readonly PlacedElement[];
  readonly comments: readonly Range[];
  /** Where the parser had to guess, by its name in the standard. */
  readonly errors: readonly { readonly code: string; readonly line: number }[];
}

const written = /\{{2,}([^{}]*)\}{2,}/g;

/** Elements whose content is words of a program, or of a form. */
const rawContent = new Set([
  'script',
  'style',
  'title',
  'textarea',
  'noscript',
  'iframe',
  'noembed',
  'noframes',
  'xmp',
]);

/** As long as what it stands for, so that all places stay the same. */
const standIn = (length: number): string => `<meta _${' '.repeat(length - '<meta _>'.length)}>`;

const childrenOf = (node: Node): readonly Node[] => [
  ...('childNodes' in node ? node.childNodes : []),
  ...('content' in node ? [node.content] : []),
];

/** Line ends are those of HTML, and what an editor may put before a file is no part of it. */
export const evenSource = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/**
 * Words end a page's head, so that a parser would find the placeholder of the head, and all that follows it, in the
 * body. Where it found `{{head}}` as words, an element that may stand in a head is put there instead.
 */
function withHeadStandIn(source: string): { readonly source: string; readonly heads: ReadonlySet<number> } {
  const heads = new Set<number>();
  let text = source;
  const visit = (node: Node, raw: boolean): void => {
    const place = node.sourceCodeLocation;
    if (node.nodeName === '#text' && place && !raw)
      for (const { 0: whole, 1: name, index } of source
        .slice(place.startOffset, place.endOffset)
        .matchAll(written)) {
        if (name?.trim() !== 'head') continue;
        const start = place.startOffset + index;
        heads.add(start);
        text = text.slice(0, start) + standIn(whole.length) + text.slice(start + whole.length);
      }
    for (const child of childrenOf(node)) visit(child, rawContent.has(node.nodeName));
  };
  visit(parse(source, { sourceCodeLocationInfo: true }), false);
  return { source: text, heads };
}

/** Takes a template apart as a browser would. Nothing of it is run or loaded. */
export function readTemplate(template: string): ReadTemplate {
  const source = evenSource(template);
  const { source: parsed, heads } = withHeadStandIn(source);
  const errors: { code: string; line: number }[] = [];
  const document: Document = parse(parsed, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine }) => errors.push({ code, line: startLine }),
  });
  const placeholders: FoundPlaceholder[] = [];
  const elements: PlacedElement[] = [];
  const comments: Range[] = [];

  const lineAt = (offset: number): number => source.slice(0, offset).split('\n').length;
  const find = (
    { start, end }: Range,
    where: FoundPlaceholder['where'],
    within: readonly Element[],
    attribute: (whole: string) => FoundPlaceholder['attribute'] = () => null,
  ) => {
    for (const { 0: whole, 1: name = '', index } of source.slice(start, end).matchAll(written)) {
      const at = start + index;
      placeholders.push({
        ...{ name: name.trim(), start: at, end: at + whole.length, line: lineAt(at) },
        ...{ where, within, attribute: attribute(whole) },
      });
    }
  };

  const visit = (node: Node, within: readonly Element[]): void => {
    const place = node.sourceCodeLocation;
    const range = place && { start: place.startOffset, end: place.endOffset };
    if (range && node.nodeName === '#comment') {
      comments.push(range);
      find(range, 'comment', within);
    }
    if (range && node.nodeName === '#text')
      find(range, rawContent.has(within.at(-1)?.nodeName ?? '') ? 'raw' : 'text', within);
    if (!('tagName' in node)) {
      for (const child of childrenOf(node)) visit(child, within);
      return;
    }
    if (range && heads.has(range.start)) {
      find(range, 'text', within);
      return;
    }
    elements.push({ element: node, within });
    const inside = [...within, node];
    for (const { name, value, prefix } of node.attrs) {
      const attributeName = prefix ? `${prefix}:${name}` : name;
      const at = node.sourceCodeLocation?.attrs?.[attributeName.toLowerCase()];
      // From a second `<html>` or `<body>` tag, which browsers add to the first.
      if (!at) {
        errors.push({ code: 'second-tag', line: node.sourceCodeLocation?.startLine ?? 1 });
        continue;
      }
      const quoted = /=\s*["']/.test(source.slice(at.startOffset, at.endOffset));
      find({ start: at.startOffset, end: at.endOffset }, 'attribute', inside, (whole) => ({
        ...{ name: attributeName, alone: value.trim() === whole, quoted },
      }));
    }
    for (const child of childrenOf(node)) visit(child, inside);
  };
  visit(document, []);
  // In the middle of a tag or of a doctype, where the tree does not show them.
  for (const { index } of source.matchAll(written))
    if (!placeholders.some(({ start }) => start === index))
      errors.push({ code: 'placeholder-in-tag', line: lineAt(index) });
  return {
    source,
    isModern: document.mode === html.DOCUMENT_MODE.NO_QUIRKS,
    placeholders,
    elements,
    comments,
    errors,
  };
}

export const lineOf = ({ sourceCodeLocation }: Element): number | null =>
  sourceCodeLocation?.startLine ?? null;

export const attributeOf = ({ attrs }: Element, name: string): string | null =>
  attrs.find((one) => one.name === name)?.value ?? null;

export type { Element };
