import { type BodyNode, partsOf } from '#shared/article-body/body.ts';
import { inlineOf } from '#shared/article-body/standing-text.ts';
import type { PagePlace } from '#shared/contract/page-check.ts';
import { isPrinted } from '../html/html-body.ts';
import { noticesAt, noticeWords, withAddressLinks } from '../html/html-parts.ts';
import { hasInk, printable } from '../piece/characters.ts';
import type { PrintedFigure } from '../piece/figure.ts';
import { printableLink } from '../piece/links.ts';
import type { PieceToPrint, PublishedNotice } from '../piece/piece.ts';
import { ownWords } from '../piece/printed-figure.ts';

/** A stretch of words that readers must find on the page of a piece. */
export interface ExpectedPart {
  readonly place: Exclude<PagePlace, 'altText' | 'page'>;
  /** Of the image, notice or standing element, from 1. */
  readonly number: number | null;
  /** Texts with the marks that a page shows, and line breaks. */
  readonly nodes: readonly BodyNode[];
}

/** What an image says to whoever does not see it. */
export interface ExpectedAltText {
  readonly number: number;
  readonly text: string;
}

type Place = ExpectedPart['place'];

/** Everything of a piece that its page must say, in the order of our own page. */
export function expectedParts(piece: PieceToPrint): ExpectedPart[] {
  const { kicker, headline, lede, leadFigure, blocks } = partsOf(piece.body);
  const notices = [...noticesAt(piece, 'top'), ...noticesAt(piece, 'bottom')];
  const noticeParts = (some: readonly PublishedNotice[]) =>
    some.flatMap((notice) => partsOfNotice(notice, piece, notices.indexOf(notice) + 1));
  const all: ExpectedPart[] = [
    ...line('kicker', kicker),
    ...line('headline', headline),
    ...(leadFigure ? partsOfFigure(piece.figures.get(leadFigure)) : []),
    ...plain('byline', piece.byline),
    ...noticeParts(noticesAt(piece, 'top')),
    ...plain('dateline', piece.record.dateline),
    ...line('lede', lede),
    ...blocks.flatMap(({ node }) => partsOfBlock(node, piece)),
    ...noticeParts(noticesAt(piece, 'bottom')),
    ...piece.standingElements.flatMap((element, index) => [
      ...plain('standing', element.heading, index + 1),
      ...element.blocks.flatMap((block) =>
        part('standing', inlineOf(block).flatMap(withAddressLinks), index + 1),
      ),
    ]),
  ];
  return all.filter(({ nodes }) => hasInk(nodes.map(({ text }) => text ?? '').join('')));
}

/** Images that are on the page and have a text for the ear. */
export const expectedAltTexts = (piece: PieceToPrint): ExpectedAltText[] =>
  [...piece.figures.values()].flatMap(({ number, image, altText }) =>
    image && hasInk(altText) ? [{ number, text: printable(altText) }] : [],
  );

const part = (place: Place, nodes: readonly BodyNode[], number: number | null = null): ExpectedPart[] => [
  { place, number, nodes: nodes.map(asShown) },
];

const plain = (place: Place, text: string, number: number | null = null): ExpectedPart[] =>
  part(place, [{ type: 'text', text: text.trim() }], number);

const line = (place: Place, node: BodyNode | null): ExpectedPart[] =>
  node && isPrinted(node) ? part(place, node.content ?? []) : [];

/** Characters that can be printed, and links that lead somewhere. */
function asShown(node: BodyNode): BodyNode {
  if (node.type !== 'text') return { type: node.type };
  const marks = (node.marks ?? []).flatMap((mark) => {
    if (mark.type !== 'link') return [{ type: mark.type }];
    const href = printableLink(mark.attrs?.href);
    return href === null ? [] : [{ type: 'link', attrs: { href } }];
  });
  return { type: 'text', text: printable(node.text ?? ''), ...(marks.length > 0 ? { marks } : {}) };
}

const placeOfBlock: Readonly<Record<string, Place>> = {
  headline: 'subhead',
  subhead: 'subhead',
  quote: 'quote',
  listItem: 'item',
};

/** The lines of a block; what stands in a quote or an item is told as that. */
function partsOfBlock(node: BodyNode, piece: PieceToPrint, within: Place = 'text'): ExpectedPart[] {
  if (node.type === 'figure') return partsOfFigure(piece.figures.get(node));
  if (!isPrinted(node)) return [];
  const place = placeOfBlock[node.type] ?? within;
  const content = node.content ?? [];
  return content.some(({ type }) => type === 'text' || type === 'hardBreak')
    ? part(place, content)
    : content.flatMap((child) => partsOfBlock(child, piece, place));
}

function partsOfFigure(figure: PrintedFigure | undefined): ExpectedPart[] {
  if (!figure?.image) return [];
  const { number } = figure;
  return [
    ...part('caption', ownWords(figure), number),
    ...plain('credit', figure.credit, number),
    ...plain('label', figure.kindLabel, number),
    ...plain('label', figure.aiLabel, number),
  ];
}

function partsOfNotice(notice: PublishedNotice, piece: PieceToPrint, number: number): ExpectedPart[] {
  const { heading, paragraphs } = noticeWords(notice, piece);
  const head: BodyNode[] =
    heading === '' ? [] : [{ type: 'text', text: `${heading}: `, marks: [{ type: 'bold' }] }];
  return (paragraphs.length > 0 ? paragraphs : ['']).flatMap((text, index) =>
    part('notice', [...(index === 0 ? head : []), ...withAddressLinks({ type: 'text', text })], number),
  );
}
