import type { ParsedElement } from 'jsdom';

/** What WordPress, Ghost and Squarespace put around or into the text of a piece, and what is none of it. */
const boxes =
  '.sharedaddy, .jp-relatedposts, .comments-area, .comment-respond, #respond, .kg-signup-card, [class*="newsletter" i]';
/** Where they print who wrote a piece, and when. */
const metas =
  '.entry-meta, .post-meta, .article-meta, .gh-article-meta, .blog-meta-section, .blog-item-meta-wrapper';
const authors =
  '.author.vcard, [rel~="author"], [itemprop="author"], .gh-article-author-name, .blog-author-name, .author-name';
const when = 'time, .posted-on, .entry-date, .published';

/** Characters of a line that says who and when; what is longer is text. */
const longestMeta = 240;
const longestName = 60;

const wordsOf = ({ textContent }: ParsedElement): string => (textContent ?? '').replace(/\s+/g, ' ').trim();

const metasIn = (page: ParsedElement): ParsedElement[] =>
  [...page.querySelectorAll(metas)].filter(
    (one) =>
      wordsOf(one).length <= longestMeta &&
      !one.querySelector('h1') &&
      (one.querySelector(authors) !== null || one.querySelector(when) !== null),
  );

const rooms = new Set(['article', 'main', 'section', 'header', 'div']);

/** Moments that stand as a line of their own: the day of the piece, and no word of it. */
const loneTimes = (page: ParsedElement): ParsedElement[] =>
  [...page.querySelectorAll('time')].filter((time) => {
    const besides = [...(time.parentElement?.childNodes ?? [])].filter(
      (node) => node !== time && node.nodeType === 3 && (node.textContent ?? '').trim() !== '',
    );
    return rooms.has(time.parentElement?.localName ?? '') && besides.length === 0;
  });

/** Parts of a page that its program marks as furniture; one that holds half of its words is the page itself. */
export function markedFurniture(page: ParsedElement): ParsedElement[] {
  const whole = wordsOf(page).length;
  const found = [...page.querySelectorAll(boxes)].filter(
    (box) => wordsOf(box).length * 2 < whole && !box.querySelector('h1'),
  );
  return [...found, ...metasIn(page), ...loneTimes(page)];
}

/** Names that a page marks as those of who wrote its piece, where it has one such line. */
export function markedAuthors(page: ParsedElement): string[] {
  const [meta] = metasIn(page).filter((one) => one.querySelector(authors));
  const named = meta ? [...meta.querySelectorAll(authors)] : [];
  const names = named
    .filter((one) => !named.some((other) => other !== one && other.contains(one)))
    .map((one) => wordsOf(one).replace(/^(von|by)\s+/i, ''))
    .filter((name) => name !== '' && name.length <= longestName);
  return [...new Set(names)];
}
