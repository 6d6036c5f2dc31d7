import type { Element, ElementContent, Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Html, ListItem, Paragraph, Parents, PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, type State, toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import { imageWords } from '../image-words.ts';
import type { FrontCover, FrontImage } from './front-matter.ts';
import { takeMarks } from './generator-marks.ts';
import { isRemark, unsaidIn } from './unsaid.ts';
import { readVaultWords } from './vault-words.ts';

/**
 * The text of a Markdown file (CommonMark with GitHub's additions) as markup. HTML in it stays visible words. A
 * paragraph that opens with an image, alone or with its words below it, is a figure.
 * `unsaid` are words of it that no page shows.
 * @param images credits and captions by the address of their image, as our own export lists them
 * @param isOurs the file is one of our own, in which no other program wrote anything for itself
 */
export function markdownMarkup(
  file: string,
  images: readonly FrontImage[],
  isOurs = false,
): { readonly markup: string; readonly unsaid: readonly string[] } {
  const { text, taken } = isOurs ? { text: file, taken: [] } : takeMarks(file);
  const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const elsewhere = readVaultWords(tree);
  const html = (state: State, node: Html) => (isRemark(node) ? undefined : defaultHandlers.html(state, node));
  const handlers = {
    paragraph: (state: State, node: Paragraph) => paragraph(state, node, images),
    listItem,
    html,
  };
  // Raw HTML is handed on, and written as the words that it is.
  // No arrow back behind a note: nobody wrote it.
  const markup = toHast(tree, { handlers, allowDangerousHtml: true, footnoteBackContent: () => [] });
  return {
    markup: toHtml(withoutNoteHeading(markup)),
    unsaid: [...unsaidIn(tree, text), ...elsewhere, ...taken],
  };
}

/** A picture that a front matter names for the head of its piece, as markup. */
export function coverMarkup({ file, alt, caption, credit }: FrontCover): string {
  const own = imageWords(alt, caption);
  const said = credit || own.credit;
  const words = own.caption;
  const img: Element = {
    type: 'element',
    tagName: 'img',
    properties: { src: file, alt: own.altText, ...(said ? { dataCredit: said } : {}) },
    children: [],
  };
  const below: Element[] =
    words === ''
      ? []
      : [
          {
            type: 'element',
            tagName: 'figcaption',
            properties: {},
            children: [{ type: 'text', value: words }],
          },
        ];
  return toHtml({ type: 'element', tagName: 'figure', properties: {}, children: [img, ...below] });
}

/** The box of a task is a sign before its words. */
function listItem(state: State, node: ListItem, parent: Parents | undefined): Element {
  const { checked, ...plain } = node;
  const [first, ...rest] = node.children;
  if (typeof checked !== 'boolean' || first?.type !== 'paragraph')
    return defaultHandlers.listItem(state, { ...plain, checked: null }, parent);
  const box: PhrasingContent = { type: 'text', value: checked ? '☑ ' : '☐ ' };
  const children = [{ ...first, children: [box, ...first.children] }, ...rest];
  return defaultHandlers.listItem(state, { ...plain, checked: null, children }, parent);
}

/** Notes come under a heading of the converter's own, in its own language. */
function withoutNoteHeading(markup: Nodes): Nodes {
  if (markup.type !== 'root') return markup;
  for (const node of markup.children)
    if (node.type === 'element' && node.properties.dataFootnotes !== undefined)
      node.children = node.children.filter((child) => child.type !== 'element' || child.tagName !== 'h2');
  return markup;
}

function paragraph(state: State, node: Paragraph, images: readonly FrontImage[]): Element {
  const [first, second, ...rest] = node.children;
  const isBelow = second?.type === 'text' && /^\s*\n\s*$/.test(second.value) && isSlanted(rest);
  if (first?.type !== 'image' || (second && second.type !== 'break' && !isBelow))
    return { type: 'element', tagName: 'p', properties: {}, children: state.all(node) };
  const known = images.find(({ file }) => file === first.url);
  const own = imageWords(first.alt ?? '', first.title ?? '');
  // What our own front matter says of an image is whole; its spoken text is nothing else.
  const credit = known?.credit || (known ? '' : own.credit);
  const properties = {
    src: first.url,
    alt: known ? (first.alt ?? '') : own.altText,
    ...(credit ? { dataCredit: credit } : {}),
  };
  const picture: Element = { type: 'element', tagName: 'img', properties, children: [] };
  const below = captionOf(rest, known);
  const words: PhrasingContent[] =
    below.length === 0 && !known && own.caption ? [{ type: 'text', value: own.caption }] : below;
  const caption: ElementContent[] = state.all({ type: 'paragraph', children: words });
  const printed: Element[] =
    caption.length === 0
      ? []
      : [{ type: 'element', tagName: 'figcaption', properties: {}, children: caption }];
  return { type: 'element', tagName: 'figure', properties: {}, children: [picture, ...printed] };
}

/** Where breaks say nothing, a caption is told by its form. */
const isSlanted = ([words, ...more]: readonly PhrasingContent[]): boolean =>
  words?.type === 'emphasis' && more.length === 0;

/** Without the credit and the labels, which are known from the front matter and are printed behind the caption. */
function captionOf(words: PhrasingContent[], known: FrontImage | undefined): PhrasingContent[] {
  const printed = [known?.credit, known?.label].filter((part) => part).join(' · ');
  const last = words.at(-1);
  if (printed === '' || last?.type !== 'text') return words;
  const ends = [` · ${printed}`, printed].find((end) => last.value.endsWith(end));
  if (ends === undefined) return words;
  const value = last.value.slice(0, -ends.length);
  return [...words.slice(0, -1), ...(value === '' ? [] : [{ ...last, value }])];
}
