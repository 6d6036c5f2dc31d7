import { type BodyNode, partsOf } from '#shared/article-body/body.ts';
import { inlineText } from '#shared/article-body/text.ts';
import { noticesAt } from '../html/html-parts.ts';
import { printable } from '../piece/characters.ts';
import type { PrintedFigure } from '../piece/figure.ts';
import type { PieceToPrint } from '../piece/piece.ts';
import { noticeText, standingElementText } from '../piece/text-parts.ts';

/**
 * A piece as plain text in the layout of the published page: kicker and headline; caption and credit; byline;
 * dateline; lede; text; notices; standing elements. Blocks have a blank line between them, lines end with `\n`.
 */
export function plainText(piece: PieceToPrint): string {
  const { kicker, headline, leadFigure, lede, blocks } = partsOf(piece.body);
  const printed = [
    stack([lines(kicker), lines(headline)]),
    leadFigure ? figureText(leadFigure, piece) : '',
    line(piece.byline),
    line(piece.record.dateline),
    ...noticesAt(piece, 'top').map((notice) => noticeText(notice, piece)),
    lines(lede),
    ...blocks.map(({ node }) => blockText(node, piece)),
    ...noticesAt(piece, 'bottom').map((notice) => noticeText(notice, piece)),
    ...piece.standingElements.map(standingElementText),
  ];
  return `${printed.filter((block) => block !== '').join('\n\n')}\n`;
}

const stack = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');
const line = (text: string): string => printable(text).replace(/\s+/g, ' ').trim();

/** The words of one text block; its line breaks stay, empty lines in it do not. */
const lines = (node: BodyNode | null): string =>
  node
    ? stack(
        printable(inlineText(node))
          .split('\n')
          .map((text) => text.trim()),
      )
    : '';

/** One block as text: lists with their marks, quotes indented, a line break where the writer put one. */
export function blockText(node: BodyNode, piece: PieceToPrint): string {
  switch (node.type) {
    case 'figure':
      return figureText(node, piece);
    case 'quote':
      return stack(childTexts(node, piece)).replace(/^/gm, ' '.repeat(4));
    case 'bulletList':
      return stack(childTexts(node, piece).map((item) => hanging('• ', item)));
    case 'orderedList':
      return stack(
        childTexts(node, piece).map((item, index) => hanging(`${firstNumber(node) + index}. `, item)),
      );
    case 'listItem':
      return stack(childTexts(node, piece));
    default:
      return lines(node);
  }
}

const childTexts = (node: BodyNode, piece: PieceToPrint): string[] =>
  (node.content ?? []).map((child) => blockText(child, piece)).filter((text) => text !== '');

const firstNumber = (list: BodyNode): number =>
  Number.isInteger(list.attrs?.start) ? (list.attrs?.start as number) : 1;

/** Further lines of an item stand under its first word. */
const hanging = (mark: string, text: string): string =>
  mark + text.replaceAll('\n', `\n${' '.repeat(mark.length)}`);

/**
 * Caption and credit. A symbol image is labelled in a line of its own, and so is an AI-made one, unless the credit already names the system:
 * `Bild OpenAI` says where it comes from. A figure that waits for its image prints them too; the page had them. A lead
 * image without a caption is credited in the byline, and not a second time above it.
 */
function figureText(node: BodyNode, piece: PieceToPrint): string {
  const figure = piece.figures.get(node) as PrintedFigure;
  const credit = line(figure.credit);
  const inByline = figure.lead && figure.captionText === '' && line(piece.byline).includes(credit);
  return stack([
    lines(node),
    inByline ? '' : credit,
    figure.kindLabel,
    figure.creditNamesAi ? '' : figure.aiLabel,
  ]);
}
