import type { ParsedElement } from 'jsdom';

/** As Word's notes come out of the reader, by the roles of DPUB-ARIA, and as older makers of pages class them. */
const notes = 'li[id^="footnote-"], li[id^="endnote-"], [role="doc-endnote"], .footnotes > ol > li';
const backlinks =
  'a[href^="#footnote-ref"], a[href^="#endnote-ref"], a[role="doc-backlink"], a.footnote-back, a.footnote-backref, a.reversefootnote';

/** Takes out the arrows that lead from a note back into the text. @returns how many notes stand there */
export function takeBacklinks(page: ParsedElement): number {
  for (const back of page.querySelectorAll(backlinks)) back.remove();
  return [...page.querySelectorAll(notes)].length;
}
