import type { ParsedElement } from 'jsdom';
import { elementWords } from './element-words.ts';

/** What WordPress, Ghost, Squarespace and Pandoc put around or into the text of a piece, and what is none of it. */
const boxes =
  '.sharedaddy, .jp-relatedposts, #jp-relatedposts, .comments-area, .comment-respond, #respond, .kg-signup-card, [class*="newsletter" i], [class*="author-box" i], [class*="author-bio" i], [class*="authorbox" i], header > h1.title ~ p.date';
/** Where they print who wrote a piece, and when. */
const metas =
  '.entry-meta, .post-meta, .article-meta, .gh-article-meta, .blog-meta-section, .blog-item-meta-wrapper';
/** Rooms that other programs call after it; what they hold is only believed where it marks an author. */
const metasByName = '[class*="meta" i], [class*="author" i], [class*="byline" i]';
const authors =
  '.author.vcard, [rel~="author"], [itemprop="author"], .gh-article-author-name, .blog-author-name, [class*="author-name" i], [class*="author__name" i], a[href*="/author/" i], a[href*="/autor/" i], a[href*="/autoren/" i]';
const when = 'time, .posted-on, .entry-date, .published';

/** Characters of a line that says who and when; what is longer is text. */
const longestMeta = 240;
const longestName = 60;

const isMeta = (one: ParsedElement): boolean =>
  elementWords(one).length <= longestMeta && !one.querySelector('h1, figure, p');

function metasIn(page: ParsedElement): ParsedElement[] {
  const said = [...page.querySelectorAll(metas)].filter(
    (one) =>
      elementWords(one).length <= longestMeta &&
      !one.querySelector('h1') &&
      (one.querySelector(authors) !== null || one.querySelector(when) !== null),
  );
  const named = [...page.querySelectorAll(metasByName)].filter(
    (one) => rooms.has(one.localName) && isMeta(one) && one.querySelector(authors) !== null,
  );
  const outer = named.filter((one) => !named.some((other) => other !== one && other.contains(one)));
  return [
    ...said,
    ...outer.filter((one) => !said.some((other) => other.contains(one) || one.contains(other))),
  ];
}

const rooms = new Set(['article', 'main', 'section', 'header', 'div']);

/** Moments that stand as a line of their own: the day of the piece, and no word of it. */
const loneTimes = (page: ParsedElement): ParsedElement[] =>
  [...page.querySelectorAll('time')].filter((time) => {
    const besides = [...(time.parentElement?.childNodes ?? [])].filter(
      (node) => node !== time && node.nodeType === 3 && (node.textContent ?? '').trim() !== '',
    );
    return rooms.has(time.parentElement?.localName ?? '') && besides.length === 0;
  });

/** The mark of a newspaper is known by the name of its file or by its class. */
const marksOfHouse = (page: ParsedElement): ParsedElement[] =>
  [...page.querySelectorAll('img')].filter((picture) => {
    const [file = ''] = (picture.getAttribute('src') ?? '').split(/[?#]/);
    const names = `${file.startsWith('data:') ? '' : file.split('/').at(-1)} ${picture.getAttribute('class') ?? ''}`;
    return /(?:^|[^\p{L}])logo(?:[^\p{L}]|$)/iu.test(names) && !picture.closest('figure');
  });

/** Parts of a page that its program marks as furniture; one that holds half of its words is the page itself. */
export function markedFurniture(page: ParsedElement): ParsedElement[] {
  const whole = elementWords(page).length;
  const found = [...page.querySelectorAll(boxes)].filter(
    (box) => elementWords(box).length * 2 < whole && !box.querySelector('h1'),
  );
  return [...found, ...metasIn(page), ...loneTimes(page), ...marksOfHouse(page)];
}

/** Names that a page marks as those of who wrote its piece, where it has one such line. */
export function markedAuthors(page: ParsedElement): string[] {
  const [meta] = metasIn(page).filter((one) => one.querySelector(authors));
  const named = meta ? [...meta.querySelectorAll(authors)] : [];
  const names = named
    .filter((one) => !named.some((other) => other !== one && other.contains(one)))
    .map((one) => elementWords(one).replace(/^(von|by|(autor(in)?|text|author)\s?:)\s+/i, ''))
    .filter((name) => name !== '' && name.length <= longestName);
  return [...new Set(names)];
}
