import { z } from 'zod';

/** W3C Web Annotation TextQuoteSelector: a passage by its words and their neighbours, as plain text. */
export const textQuote = z.object({ exact: z.string(), prefix: z.string(), suffix: z.string() });
export type TextQuote = z.infer<typeof textQuote>;

/** Characters of context on each side; enough to tell two equal passages apart. */
const contextLength = 32;

/** @param start @param end offsets in UTF-16 code units */
export function textQuoteOf(text: string, start: number, end: number): TextQuote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
  };
}

/** The quoted passage where it now stands, by best agreement of its neighbours; null when its words are gone. */
export function locateTextQuote(text: string, quote: TextQuote): { start: number; end: number } | null {
  if (quote.exact === '') return null;
  let best: { start: number; agreement: number } | null = null;
  for (let start = text.indexOf(quote.exact); start >= 0; start = text.indexOf(quote.exact, start + 1)) {
    const end = start + quote.exact.length;
    const agreement =
      sharedEnd(text.slice(0, start), quote.prefix) + sharedStart(text.slice(end), quote.suffix);
    if (!best || agreement > best.agreement) best = { start, agreement };
  }
  return best && { start: best.start, end: best.start + quote.exact.length };
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}
