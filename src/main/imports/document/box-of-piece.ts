import type { ParsedElement } from 'jsdom';
import { isFurniture, opensRelated } from '../page-furniture.ts';
import { elementWords } from './element-words.ts';

/** How pages call what they offer beside a piece, and our own page a notice, which a piece gets by its corrections. */
const named =
  /(?:^|[-_\s])(?:related|teasers?|ads?|advert\w*|werbung|anzeige|promo\w*|newsletter|abo|paywall|share|sharing|social|teilen|sidebar|widget|recommend\w*|empfehlung\w*|more|mehr|comments?|kommentare?|toc|author|autor\w*|bio|tags|tools?|notice)(?:[-_\s\d]|$)/i;

/** Letters of the least that a box of facts says. */
const leastWords = 40;

const namesOf = (box: ParsedElement): string =>
  ['class', 'id', 'aria-label'].map((name) => box.getAttribute(name) ?? '').join(' ');

/** Without marks and blanks: words that are called out stand in other quotes. */
const bare = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Whether what a page marks as a box amid its piece belongs to the piece: facts, portraits, chronologies. What leads
 * elsewhere, asks for something, or repeats words of the text does not.
 */
export function isBoxOfPiece(box: ParsedElement, piece: ParsedElement): boolean {
  if (!/^(?:aside|div|section)$/.test(box.localName) || !piece.contains(box)) return false;
  if (box.localName !== 'aside' && box.getAttribute('role') !== 'complementary') return false;
  if (named.test(namesOf(box)) || box.querySelector('form, input, button, nav, iframe, h1')) return false;
  const words = elementWords(box);
  const links = [...box.querySelectorAll('a')].map(elementWords).join('');
  if (words.length < leastWords || links.length * 2 > words.length) return false;
  const [opening] = box.querySelectorAll('h2, h3, h4, h5, h6, p, strong, b');
  const heading = elementWords(opening ?? box);
  if (opensRelated(heading) || isFurniture(heading)) return false;
  const called = /[«„“"»](.{20,}?)[»“”"«]/u.exec(words)?.[1] ?? words;
  return bare(elementWords(piece)).split(bare(called)).length === 2;
}
