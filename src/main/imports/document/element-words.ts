import type { ParsedElement } from 'jsdom';

/** The words of a part of a page, in one line; none where there is no such part. */
export const elementWords = (element: ParsedElement | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
