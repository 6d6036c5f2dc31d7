import type { ParsedElement } from 'jsdom';
import type { MarkupElement, MarkupNode } from '#shared/coming-in/markup.ts';
import type { FrontMatter } from '../markdown/front-matter.ts';
import type { DocxFacts } from './docx-facts.ts';

/** The head of a Word document that was made here, and the words of notices, which a piece gets by its corrections alone. */
export interface OurDocx {
  readonly front: FrontMatter;
  readonly notices: readonly string[];
}

/** The words of an element, without those that somebody suggested to strike. */
export const wordsOf = (element: ParsedElement | null): string =>
  (element ? heldText(element) : '').replace(/\s+/g, ' ').trim();

function heldText(node: MarkupNode): string {
  if (node.nodeType !== 1) return node.nodeValue ?? '';
  const { localName, firstChild } = node as MarkupElement;
  if (localName === 'del') return '';
  let text = '';
  for (let child = firstChild; child; child = child.nextSibling) text += heldText(child);
  return text;
}

/** What does not come into the text of the piece from where it stands. */
export const partsApart = (page: ParsedElement): ParsedElement[] => [
  ...page.querySelectorAll(
    'h1.headline, p.kicker, p.byline, p.dates, p.dateline, p.notice, p.credit, p.author',
  ),
];

/** Takes credits to their pictures: a paragraph below one, or below its caption. Its labels follow from the record. */
export function takeDocxCredits(page: ParsedElement): void {
  for (const credit of page.querySelectorAll('p.credit')) {
    const above = credit.previousElementSibling;
    const figure = above?.matches('p.MsoCaption') ? above.previousElementSibling : above;
    const picture = figure?.querySelector('img');
    if (!picture) continue;
    for (const label of credit.querySelectorAll('.ai-label')) label.remove();
    picture.setAttribute('data-credit', wordsOf(credit));
    credit.remove();
  }
}

/** Takes out of the page what stands in the head of a piece; the lede stays, and keeps its form. */
export function takeHead(page: ParsedElement, facts: DocxFacts): OurDocx {
  const take = (selector: string): string => {
    const element = page.querySelector(selector);
    const words = wordsOf(element);
    element?.remove();
    return words;
  };
  const notices = [...page.querySelectorAll('p.notice')];
  const said = notices.map(wordsOf).filter((words) => words !== '');
  for (const notice of notices) notice.remove();
  take('p.dates');
  return {
    notices: said,
    front: {
      ...facts,
      headline: take('h1.headline'),
      kicker: take('p.kicker'),
      byline: take('p.byline'),
      dateline: take('p.dateline'),
      lede: wordsOf(page.querySelector('p.lede')),
      images: [],
      cover: null,
      corrections: said,
      ...{ known: [], rest: [], isOurs: true },
    },
  };
}
