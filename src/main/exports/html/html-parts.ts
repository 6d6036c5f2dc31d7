import { LinkifyIt } from 'linkify-it';
import type { BodyNode } from '#shared/article-body/body.ts';
import { inlineOf } from '#shared/article-body/standing-text.ts';
import type { StandingElement } from '#shared/domain/publication.ts';
import { wordsIn } from '#shared/words/words.ts';
import { hasInk, printable } from '../piece/characters.ts';
import { printableLink } from '../piece/links.ts';
import type { PieceToPrint, PublishedNotice } from '../piece/piece.ts';
import { momentInWords } from '../piece/printed-moment.ts';
import { escapeHtml, inlineHtml } from './html-body.ts';

/** What a notice prints: its label with the day, unless its own words open with the label already. */
export function noticeWords(
  notice: PublishedNotice,
  piece: PieceToPrint,
): { readonly label: string; readonly heading: string; readonly paragraphs: readonly string[] } {
  const t = wordsIn(notice.language);
  const label = t(`exports.page.label.${notice.changeClass}`);
  const when = momentInWords(notice.publishedAt, notice.language, piece.locale);
  const text = printable(notice.text).trim();
  const saysSo = text.toLowerCase().startsWith(label.toLowerCase());
  return {
    label,
    heading: saysSo ? '' : t('exports.page.noticeLabel', { label, when }),
    paragraphs: text
      .split(/\n\s*\n/)
      .map((paragraph) => paragraph.trim())
      .filter((paragraph) => paragraph !== ''),
  };
}

/** One notice's paragraphs; the label stands at the head of the first. */
export function noticeHtml(notice: PublishedNotice, piece: PieceToPrint): string {
  const { heading, paragraphs } = noticeWords(notice, piece);
  const head = heading === '' ? '' : `<strong>${escapeHtml(heading)}:</strong> `;
  return (paragraphs.length > 0 ? paragraphs : [''])
    .map((text, index) => `<p>${index === 0 ? head : ''}${linkedText(text)}</p>`)
    .join('\n');
}

export const noticesAt = (piece: PieceToPrint, placement: 'top' | 'bottom'): readonly PublishedNotice[] =>
  piece.notices.filter((notice) => notice.placement === placement);

const finder = new LinkifyIt({ fuzzyLink: false, fuzzyEmail: true });

/** Plain text, with the addresses in it made links: the corrections policy names where to write. */
function linkedText(text: string): string {
  let html = '';
  let done = 0;
  for (const match of finder.match(text) ?? []) {
    const href = printableLink(match.url);
    if (href === null) continue;
    html += escapeHtml(text.slice(done, match.index));
    html += `<a href="${escapeHtml(href)}">${escapeHtml(match.raw)}</a>`;
    done = match.lastIndex;
  }
  return (html + escapeHtml(text.slice(done))).replaceAll('\n', '<br>');
}

/** Addresses that stand in the words and are no link yet, made links: old elements name them so. */
export function withAddressLinks(node: BodyNode): BodyNode[] {
  const text = node.text ?? '';
  if (node.type !== 'text' || node.marks?.some(({ type }) => type === 'link')) return [node];
  const nodes: BodyNode[] = [];
  let done = 0;
  for (const { index, lastIndex, url } of finder.match(text) ?? []) {
    if (printableLink(url) === null) continue;
    nodes.push({ ...node, text: text.slice(done, index) });
    const link = { type: 'link', attrs: { href: url } };
    nodes.push({ ...node, text: text.slice(index, lastIndex), marks: [...(node.marks ?? []), link] });
    done = lastIndex;
  }
  return [...nodes, { ...node, text: text.slice(done) }];
}

/** Without blanks at either end, as a paragraph is printed. */
export function withoutEnds(nodes: readonly BodyNode[]): BodyNode[] {
  const words = nodes.filter(({ type, text }) => type !== 'text' || text !== '');
  return words.map((node, index) => {
    if (node.text === undefined) return node;
    const start = index === 0 ? node.text.trimStart() : node.text;
    return { ...node, text: index === words.length - 1 ? start.trimEnd() : start };
  });
}

/** Heading, paragraphs and lists of one standing element. */
export function standingElementHtml(element: StandingElement): string {
  const lines = hasInk(element.heading) ? [`<h2>${escapeHtml(element.heading.trim())}</h2>`] : [];
  let inList = false;
  for (const block of element.blocks) {
    const { kind } = block;
    if (!hasInk(block.text)) continue;
    if (inList !== (kind === 'item')) lines.push(inList ? '</ul>' : kind === 'item' ? '<ul>' : '');
    inList = kind === 'item';
    const html = inlineHtml(withoutEnds(inlineOf(block).flatMap(withAddressLinks)));
    lines.push(inList ? `<li>${html}</li>` : `<p>${html}</p>`);
  }
  if (inList) lines.push('</ul>');
  return lines.filter((line) => line !== '').join('\n');
}
