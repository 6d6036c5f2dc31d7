import type { BodyNode } from '#shared/article-body/body.ts';
import { inlineText } from '#shared/article-body/text.ts';
import { hasInk, printable } from '../piece/characters.ts';
import { printableLink } from '../piece/links.ts';

/** Nodes of the body's schema that stand as blocks; a test holds this list to the schema. */
export const blockTypes = [
  'kicker',
  'headline',
  'lede',
  'paragraph',
  'subhead',
  'quote',
  'bulletList',
  'orderedList',
  'listItem',
  'figure',
] as const;
export const inlineTypes = ['text', 'hardBreak'] as const;
/** Outermost first: a link around words of which one is bold stays one link. */
export const markTypes = ['link', 'bold', 'italic'] as const;

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for element content and for quoted attributes. */
export const escapeHtml = (text: string): string =>
  printable(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');

/** How figures are printed differs from one format to the next. */
export type PrintFigure = (node: BodyNode) => string;

/** Blocks as HTML, one a line; blocks without words or image are left out. */
export const blocksHtml = (blocks: readonly BodyNode[], printFigure: PrintFigure): string =>
  blocks
    .map((node) => blockHtml(node, printFigure))
    .filter((html) => html !== '')
    .join('\n');

function blockHtml(node: BodyNode, printFigure: PrintFigure): string {
  const type = node.type as (typeof blockTypes)[number];
  const content = node.content ?? [];
  if (type === 'figure') return printFigure(node);
  if (!isPrinted(node)) return '';
  switch (type) {
    case 'kicker':
    case 'lede':
    case 'paragraph':
      return `<p>${inlineHtml(content)}</p>`;
    // One piece has one headline; a second one, left by a merge, keeps its words as a subhead.
    case 'headline':
    case 'subhead':
      return `<h2>${inlineHtml(content)}</h2>`;
    case 'quote':
      return `<blockquote>\n${blocksHtml(content, printFigure)}\n</blockquote>`;
    case 'bulletList':
      return `<ul>\n${blocksHtml(content, printFigure)}\n</ul>`;
    case 'orderedList':
      return `<ol${startOf(node)}>\n${blocksHtml(content, printFigure)}\n</ol>`;
    case 'listItem':
      return `<li>${itemHtml(content, printFigure)}</li>`;
    default:
      throw new Error(`No HTML for the node ${type satisfies never}`);
  }
}

/** Whether a block has anything to print. */
export const isPrinted = (node: BodyNode): boolean =>
  node.type === 'figure' ||
  (node.content ?? []).some((child) => isPrinted(child)) ||
  (node.type === 'text' && hasInk(node.text ?? ''));

/** An item of a single paragraph is printed without it, as an author would write it by hand. */
function itemHtml(content: readonly BodyNode[], printFigure: PrintFigure): string {
  const [first, ...rest] = content.filter(isPrinted);
  if (first?.type === 'paragraph' && rest.length === 0) return inlineHtml(first.content ?? []);
  return `\n${blocksHtml(content, printFigure)}\n`;
}

function startOf(node: BodyNode): string {
  const start = node.attrs?.start;
  return Number.isInteger(start) && start !== 1 ? ` start="${start}"` : '';
}

interface OpenMark {
  readonly type: (typeof markTypes)[number];
  readonly open: string;
  readonly close: string;
}

/** Text with its marks; neighbours that share a mark share one element. */
export function inlineHtml(nodes: readonly BodyNode[]): string {
  let html = '';
  let open: OpenMark[] = [];
  for (const node of nodes) {
    const wanted = marksOf(node);
    let shared = 0;
    while (shared < open.length && open[shared]?.open === wanted[shared]?.open) shared++;
    html += closing(open.slice(shared));
    html += wanted
      .slice(shared)
      .map((mark) => mark.open)
      .join('');
    html += inlineNodeHtml(node);
    open = wanted;
  }
  return html + closing(open);
}

const closing = (marks: readonly OpenMark[]): string =>
  marks
    .toReversed()
    .map((mark) => mark.close)
    .join('');

function inlineNodeHtml(node: BodyNode): string {
  const type = node.type as (typeof inlineTypes)[number];
  switch (type) {
    case 'text':
      return escapeHtml(node.text ?? '');
    case 'hardBreak':
      return '<br>';
    default:
      throw new Error(`No HTML for the node ${type satisfies never}`);
  }
}

function marksOf(node: BodyNode): OpenMark[] {
  const marks = (node.marks ?? []).flatMap((mark) => openMark(mark) ?? []);
  return marks.toSorted((a, b) => markTypes.indexOf(a.type) - markTypes.indexOf(b.type));
}

function openMark(mark: NonNullable<BodyNode['marks']>[number]): OpenMark | null {
  const type = mark.type as (typeof markTypes)[number];
  switch (type) {
    case 'bold':
      return { type, open: '<strong>', close: '</strong>' };
    case 'italic':
      return { type, open: '<em>', close: '</em>' };
    case 'link': {
      const href = printableLink(mark.attrs?.href);
      return href === null ? null : { type, open: `<a href="${escapeHtml(href)}">`, close: '</a>' };
    }
    default:
      throw new Error(`No HTML for the mark ${type satisfies never}`);
  }
}

/** The words of a node as a form field takes them: one line; empty where nothing would be seen. */
export const oneLine = (node: BodyNode | null): string =>
  node && isPrinted(node) ? printable(inlineText(node)).replace(/\s+/g, ' ').trim() : '';
