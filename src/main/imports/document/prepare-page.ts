import { JSDOM, type ParsedElement } from 'jsdom';
import { imageWords } from '../image-words.ts';
import { isBoxOfPiece } from './box-of-piece.ts';
import { elementWords } from './element-words.ts';
import { creditAtEnd, formPage } from './page-forms.ts';
import { markedFurniture } from './page-marks.ts';

/** Lines of one such sign stand before and behind the frame of a page; no text of a page may hold one. */
export const frameBegins = '\ue000';
export const frameEnds = '\ue001';

const mark = (sign: string): ParsedElement => JSDOM.fragment(`<p>${sign}</p>`).firstElementChild!;

/** What stands around the pieces of a page. A head of a page is one of a piece where its headline or image stands in it. */
const frames =
  'nav, footer, aside, form, button, [role="navigation"], [role="contentinfo"], [role="complementary"], [role="search"]';

const pieces = 'article, main, [role="main"], [itemprop~="articleBody"]';

const lengthOfText = (element: ParsedElement): number =>
  [...element.querySelectorAll('p, li, blockquote')].reduce(
    (sum, { textContent }) => sum + (textContent ?? '').trim().length,
    0,
  );

/** The smallest part of the page that holds nearly all of its text; null: none is marked as such. */
function pieceIn(page: ParsedElement): ParsedElement | null {
  const whole = lengthOfText(page);
  const holds = [...page.querySelectorAll(pieces)].filter((part) => lengthOfText(part) >= 0.6 * whole);
  return holds.findLast((part) => !holds.some((other) => other !== part && part.contains(other))) ?? null;
}

/**
 * Wraps what is not the piece between lines that say so.
 * @returns how many boxes stand amid the piece and are part of it
 * @param marked further parts of that kind; none where a page is compared, since there the line of the author counts
 */
function markFrames(page: ParsedElement, marked: readonly ParsedElement[] = []): number {
  const piece = pieceIn(page);
  const heads = [...page.querySelectorAll('h1')];
  const [headline] = heads;
  const framing = [...page.querySelectorAll(`${frames}, header`)];
  const furniture = marked.filter((part) => !framing.includes(part));
  const around = [...framing, ...furniture].filter(
    (part) =>
      (part.localName !== 'header' || !part.querySelector('h1, figure')) &&
      !(piece && part.contains(piece)) &&
      (piece?.contains(part) ?? true),
  );
  const boxes = around.filter(
    (part) => piece !== null && !furniture.includes(part) && isBoxOfPiece(part, piece),
  );
  for (const part of around.filter((one) => !boxes.includes(one))) {
    part.before(mark(frameBegins));
    part.after(mark(frameEnds));
  }
  if (!piece) return boxes.length;
  page.prepend(mark(frameBegins));
  piece.before(mark(frameEnds));
  piece.after(mark(frameBegins));
  page.append(mark(frameEnds));
  // Many pages print their headline above what they mark as the piece.
  if (headline && heads.length === 1 && !piece.contains(headline)) {
    headline.before(mark(frameEnds));
    headline.after(mark(frameBegins));
  }
  return boxes.length;
}

const credits =
  '[class*="credit" i], [class*="copyright" i], [class*="bildnachweis" i], [itemprop="creditText"], [itemprop="copyrightHolder"]';

/** Who is named under a picture is not its caption. Our own label of an image made by a machine follows from its record. */
function takeCredits(page: ParsedElement): void {
  for (const figure of page.querySelectorAll('figure')) {
    const picture = figure.querySelector('img');
    if (!picture) continue;
    const marked = [...figure.querySelectorAll(credits)].filter((one) => !one.querySelector('img'));
    const named = marked.length > 0 ? marked : [creditAtEnd(figure)].filter((one) => one !== null);
    const [credit] = named;
    if (credit) picture.setAttribute('data-credit', elementWords(credit));
    else takeCreditOfWords(figure, picture);
    for (const one of named) one.remove();
    for (const label of figure.querySelectorAll('.ai-label')) label.remove();
  }
}

/** Programs that make pages out of Markdown put its title, and often the credit, where it is spoken or shown by the mouse. */
function takeCreditOfWords(figure: ParsedElement, picture: ParsedElement): void {
  const { altText, credit, caption } = imageWords(
    picture.getAttribute('alt') ?? '',
    picture.getAttribute('title') ?? '',
  );
  if (credit === '') return;
  picture.setAttribute('data-credit', credit);
  picture.setAttribute('alt', altText);
  if (caption === '' || figure.querySelector('figcaption')) return;
  const words = JSDOM.fragment('<figcaption>').firstElementChild;
  words?.append(caption);
  if (words) figure.append(words);
}

/** A page of which nothing is ever run or loaded. */
export const parsedPage = (markup: string): ParsedElement =>
  JSDOM.fragment(`<div>${markup.replace(/[\ue000\ue001]/g, '')}`);

/** Makes a page ready to be read: its frame marked, credits set apart. @returns how many boxes are part of its piece */
export function preparePage(page: ParsedElement): number {
  formPage(page);
  takeCredits(page);
  return markFrames(page, markedFurniture(page));
}

/** Where a page stands by its own word, so that its short addresses can be told. */
function addressIn(page: ParsedElement, elsewhere: string): string {
  const said = ['base[href]', 'link[rel="canonical"]']
    .map((selector) => page.querySelector(selector)?.getAttribute('href') ?? '')
    .find((address) => /^https?:/i.test(address));
  return said ?? elsewhere;
}

/**
 * A page as it is compared: all of its words at their places, also the credits, and its links in full length.
 * @param address where the page stands, for links that do not say it; empty: nobody knows
 */
export function preparePrinted(markup: string, address: string): ParsedElement {
  // Pictures within the page are what makes it long, and no words.
  const slim = markup.replace(/[\ue000\ue001]/g, '').replace(/data:image\/[^"'\s)>]{400,}/gi, longPicture);
  const page = JSDOM.fragment(`<div>${slim}`);
  const base = addressIn(page, address);
  for (const link of page.querySelectorAll('a[href]')) {
    const href = (link.getAttribute('href') ?? '').trim();
    const isShort = href !== '' && !href.startsWith('#') && !/^[a-z][a-z\d+.-]*:/i.test(href);
    const whole = isShort ? URL.parse(href, base)?.href : undefined;
    if (whole !== undefined) link.setAttribute('href', whole);
  }
  markFrames(page);
  return page;
}

/** As long as an address has to be for a picture to count as one that is there. */
const longPicture = `data:image/png;base64,${'A'.repeat(400)}`;
