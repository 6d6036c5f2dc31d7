import { JSDOM, type ParsedElement } from 'jsdom';
import { isAgencyCredit, isMarkedCredit } from '#shared/domain/image/credit-line.ts';
import { elementWords } from './element-words.ts';

const kickers =
  '[class*="kicker" i], [class*="overline" i], [class*="spitzmarke" i], [class*="dachzeile" i], [class*="eyebrow" i]';

/** Many pages print the kicker within the headline, some of them above it as well. */
function takeKickers(page: ParsedElement): void {
  for (const headline of page.querySelectorAll('h1')) {
    const above = headline.previousElementSibling;
    const [first] = headline.children;
    const isAgain = first && above && elementWords(first) === elementWords(above);
    const kicker = headline.querySelector(kickers) ?? (isAgain ? first : null);
    const words = kicker ? elementWords(kicker) : '';
    if (!kicker || words === '' || words === elementWords(headline)) continue;
    kicker.remove();
    if (above && elementWords(above) === words) continue;
    const line = JSDOM.fragment('<p></p>').firstElementChild!;
    line.append(words);
    headline.before(line);
  }
}

const rooms = 'div, header, footer, nav, section, figcaption, h1';
const pieces = new Set(['a', 'span', 'button']);

/** Where a room holds nothing but small parts, its styles set them apart; without styles their words would grow together. */
function partNeighbours(page: ParsedElement): void {
  for (const room of page.querySelectorAll(rooms)) {
    const nodes = [...room.childNodes];
    const parts = [...room.children];
    const isRow =
      parts.length > 1 &&
      parts.every((part) => pieces.has(part.localName) && elementWords(part).length > 1) &&
      nodes.every((node) => node.nodeType !== 3 || (node.textContent ?? '').trim() === '');
    // In a text that is made of such parts, they may part a word.
    if (
      isRow &&
      parts.some((part) => part.localName !== 'span' || part.getAttribute('class') || isCaption(room))
    )
      for (const part of parts.slice(0, -1)) part.append(' ');
  }
}

const captions = '[class*="caption" i], [class*="bildlegende" i], [class*="bildunterschrift" i]';
const isCaption = (element: ParsedElement): boolean =>
  element.localName === 'figcaption' || element.matches(captions);

/** A caption that only its class tells becomes one by its name, together with the picture above it. */
function nameCaptions(page: ParsedElement): void {
  for (const caption of page.querySelectorAll(captions)) {
    const picture = caption.previousElementSibling;
    const isUnder =
      picture?.localName === 'img' || (picture?.querySelector('img') && elementWords(picture) === '');
    if (!picture || !isUnder || caption.closest('figure') || caption.querySelector('img, p')) continue;
    const figure = JSDOM.fragment('<figure><figcaption></figcaption></figure>').firstElementChild!;
    picture.before(figure);
    figure.prepend(picture);
    figure.querySelector('figcaption')?.append(...caption.childNodes);
    caption.remove();
  }
}

/** The last of several parts of a caption, where it can be nothing but the name of whose image it is. */
export function creditAtEnd(figure: ParsedElement): ParsedElement | null {
  const caption = figure.querySelector('figcaption');
  const last = [...(caption?.children ?? [])].at(-1);
  if (caption && last && isSmallPrint(last, caption)) return last;
  if (last?.localName !== 'span' || !last.previousElementSibling) return null;
  const words = elementWords(last);
  return isAgencyCredit(words) || isMarkedCredit(words) ? last : null;
}

/** Small print at the end of a caption, apart from its words, names whose image it is. */
function isSmallPrint(last: ParsedElement, caption: ParsedElement): boolean {
  const words = elementWords(last);
  const isLast = elementWords(caption).endsWith(words) && words !== elementWords(caption);
  return /^(?:small|cite)$/.test(last.localName) && isLast && words.length <= 100 && !/[.!?]$/.test(words);
}

/** Puts into form what pages say by their styles. */
export function formPage(page: ParsedElement): void {
  takeKickers(page);
  nameCaptions(page);
  partNeighbours(page);
}
