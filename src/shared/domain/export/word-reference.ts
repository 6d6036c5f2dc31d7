import { z } from 'zod';
import { type WordStyleName, wordStyles } from './word-style.ts';

/** Letters of XML. A house with hundreds of styles has half of it. */
export const longestStyles = 300_000;
export const longestPart = 60_000;

const wordStyleName = z.enum(Object.keys(wordStyles) as [WordStyleName, ...WordStyleName[]]);
const part = z.string().max(longestPart);

/** What stands at the head or foot of pages, and of which: the first one, those on the left, or all others. */
export const wordMargin = z.object({
  kind: z.enum(['header', 'footer']),
  on: z.enum(['default', 'first', 'even']),
  xml: part,
});
export type WordMargin = z.infer<typeof wordMargin>;

/**
 * What Word exports take from a document of the newsroom: text parts of it, without what a piece has no use for, as
 * XML. Whoever prints them reads them anew, so that a settings file cannot bring in what a document may not.
 */
export const wordReference = z.object({
  fileName: z.string().min(1).max(250),
  styles: z.string().max(longestStyles),
  /** Colours and typefaces that styles refer to; empty: they refer to none. */
  theme: part,
  /** Size, margins and columns of the page. */
  section: part,
  /** Of the settings of the document, those that change its pages. */
  settings: part,
  margins: z.array(wordMargin).max(6),
  /** Which of our styles the document has. */
  taken: z.array(wordStyleName),
  /** Pictures at the head and foot of the pages stay behind. */
  withoutPictures: z.boolean(),
});
export type WordReference = z.infer<typeof wordReference>;
