import type { StandingElement } from '#shared/domain/publication.ts';
import { printable } from './characters.ts';
import { noticeWords } from './html-parts.ts';
import type { PieceToPrint, PublishedNotice } from './piece.ts';

export function noticeText(notice: PublishedNotice, piece: PieceToPrint): string {
  const { heading, paragraphs } = noticeWords(notice, piece);
  return (heading === '' ? '' : `${heading}: `) + paragraphs.join('\n\n');
}

/** Heading and paragraphs with a blank line between them; items of a list follow one another. */
export function standingElementText(element: StandingElement): string {
  let text = printable(element.heading).trim();
  let before: string = 'heading';
  for (const { kind, text: raw } of element.blocks) {
    const line = printable(raw).trim();
    if (line === '') continue;
    const gap = text === '' ? '' : kind === 'item' && before === 'item' ? '\n' : '\n\n';
    text += gap + (kind === 'item' ? `• ${line}` : line);
    before = kind;
  }
  return text;
}
