import type { StandingBlock, StandingElement } from '#shared/domain/publication.ts';
import { wordsIn } from '#shared/words/words.ts';
import { noticeWords } from '../html/html-parts.ts';
import { printable } from './characters.ts';
import { printableLink } from './links.ts';
import type { PieceToPrint, PublishedNotice } from './piece.ts';
import { momentInWords } from './printed-moment.ts';

export function noticeText(notice: PublishedNotice, piece: PieceToPrint): string {
  const { heading, paragraphs } = noticeWords(notice, piece);
  return (heading === '' ? '' : `${heading}: `) + paragraphs.join('\n\n');
}

/** When readers were given it first and last; empty before that. */
export function datesText({ firstPublishedAt, lastPublishedAt, language, locale }: PieceToPrint): string {
  if (firstPublishedAt === null) return '';
  const t = wordsIn(language);
  const first = t('exports.page.firstPublished', { when: momentInWords(firstPublishedAt, language, locale) });
  if (lastPublishedAt === null || lastPublishedAt === firstPublishedAt) return first;
  return `${first}, ${t('exports.page.lastPublished', { when: momentInWords(lastPublishedAt, language, locale) })}`;
}

/** The words of a block; where a link leads, unless its words say so, stands behind it in brackets. */
function withAddresses({ text, marks = [] }: StandingBlock): string {
  const links = marks.filter(({ type, to }) => type === 'link' && to <= text.length);
  return links
    .toSorted((a, b) => b.to - a.to)
    .reduce((line, { from, to, href = '' }) => {
      const address = href.replace(/^mailto:/i, '');
      const says = text.slice(from, to).includes(address.replace(/^https?:\/\/|\/$/g, ''));
      if (says || printableLink(href) === null) return line;
      return `${line.slice(0, to)} (${address})${line.slice(to)}`;
    }, text);
}

/** Heading and paragraphs with a blank line between them; items of a list follow one another. */
export function standingElementText(element: StandingElement): string {
  let text = printable(element.heading).trim();
  let before: string = 'heading';
  for (const block of element.blocks) {
    const { kind } = block;
    const line = printable(withAddresses(block)).trim();
    if (line === '') continue;
    const gap = text === '' ? '' : kind === 'item' && before === 'item' ? '\n' : '\n\n';
    text += gap + (kind === 'item' ? `• ${line}` : line);
    before = kind;
  }
  return text;
}
