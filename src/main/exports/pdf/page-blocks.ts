import type { BodyNode } from '#shared/article-body/body.ts';
import { inlineOf } from '#shared/article-body/standing-text.ts';
import type { StandingElement } from '#shared/domain/publication.ts';
import { isPrinted } from '../html/html-body.ts';
import { noticeWords, withAddressLinks, withoutEnds } from '../html/html-parts.ts';
import { hasInk } from '../piece/characters.ts';
import type { PieceToPrint, PublishedNotice } from '../piece/piece.ts';
import type { PageFigure } from './page-figure.ts';
import type { PageWords, PageWriter } from './page-words.ts';

export type PageBlock =
  | { readonly kind: 'paragraph' | 'subhead'; readonly words: readonly PageWords[] }
  | { readonly kind: 'quote'; readonly blocks: readonly PageBlock[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly PageBlock[])[];
    }
  | ({ readonly kind: 'figure' } & PageFigure)
  | {
      readonly kind: 'notice';
      readonly lang: string;
      readonly heading: string;
      readonly paragraphs: readonly (readonly PageWords[])[];
    };

/** How a figure stands on the page; null while it waits for its image. */
export type FigureOnPage = (node: BodyNode) => PageFigure | null;

/** Blocks of a text, those without ink left out. */
export function pageBlocks(
  nodes: readonly BodyNode[],
  writer: PageWriter,
  figure: FigureOnPage,
): PageBlock[] {
  return nodes.filter(isPrinted).flatMap((node) => pageBlock(node, writer, figure) ?? []);
}

function pageBlock(node: BodyNode, writer: PageWriter, figure: FigureOnPage): PageBlock | null {
  const content = node.content ?? [];
  switch (node.type) {
    case 'figure': {
      const shown = figure(node);
      return shown && { kind: 'figure', ...shown };
    }
    case 'quote':
      return { kind: 'quote', blocks: pageBlocks(content, writer, figure) };
    case 'bulletList':
    case 'orderedList': {
      const start = node.attrs?.start;
      return {
        kind: 'list',
        ordered: node.type === 'orderedList',
        start: Number.isInteger(start) ? (start as number) : 1,
        items: content.filter(isPrinted).map((item) => pageBlocks(item.content ?? [], writer, figure)),
      };
    }
    // One piece has one headline; a second one, left by a merge, keeps its words as a subhead.
    case 'headline':
    case 'subhead':
      return { kind: 'subhead', words: writer.words(content) };
    default:
      return { kind: 'paragraph', words: writer.words(content) };
  }
}

/** A notice with its label and day; its own line breaks stay. */
export function pageNotice(notice: PublishedNotice, piece: PieceToPrint, writer: PageWriter): PageBlock {
  const { heading, paragraphs } = noticeWords(notice, piece);
  const lines = (text: string): PageWords[] =>
    text
      .split('\n')
      .flatMap((line, index) => [
        ...(index > 0 ? [{ break: true } as const] : []),
        ...writer.words(withAddressLinks({ type: 'text', text: line })),
      ]);
  return {
    kind: 'notice',
    lang: notice.language,
    heading: writer.text(heading),
    paragraphs: paragraphs.length > 0 ? paragraphs.map(lines) : [[]],
  };
}

export interface PageElement {
  readonly heading: string;
  readonly blocks: readonly PageBlock[];
}

/** A standing element; items that follow one another are one list. */
export function pageElement({ heading, blocks }: StandingElement, writer: PageWriter): PageElement {
  const written: PageBlock[] = [];
  let items: PageBlock[][] = [];
  for (const block of blocks.filter(({ text }) => hasInk(text))) {
    const words = writer.words(withoutEnds(inlineOf(block).flatMap(withAddressLinks)));
    const paragraph: PageBlock = { kind: 'paragraph', words };
    if (block.kind !== 'item') {
      items = [];
      written.push(paragraph);
      continue;
    }
    if (items.length === 0) written.push({ kind: 'list', ordered: false, start: 1, items });
    items.push([paragraph]);
  }
  return { heading: hasInk(heading) ? writer.text(heading.trim()) : '', blocks: written };
}
