import type { PictureSource } from './line.ts';

/** What did not come in as it was, to be said: nothing is dropped unseen. */
export interface LeftOut {
  /** Pictures that have a place on the page and wait there for a file. */
  readonly pictures: readonly PictureSource[];
  /** Tables that became lines of text. */
  readonly tables: number;
  /** Tables with pictures, lists, headings or long text in them, whose cells became blocks one below the other. */
  readonly tablesApart: number;
  /** Boxes beside the text that became a part of it. */
  readonly boxes: number;
  /** Videos and other embedded things that became a link to their address. */
  readonly embedsAsLink: number;
  /** Those without an address that could be kept, and drawings made by a page. */
  readonly embedsLost: number;
  /** Icons and other pictures of the size of a letter; what shows nothing, as beacons do, is not among them. */
  readonly smallPictures: number;
  /** Lines drawn across the page between two parts; a piece has none. */
  readonly rules: number;
  /** Code of Markdown that became paragraphs, without its fences. */
  readonly codeBlocks: number;
  /** Words that somebody had deleted with changes tracked. */
  readonly deleted: readonly string[];
  /** Remarks in the margin. */
  readonly comments: readonly string[];
  /** Foot and end notes that became paragraphs. */
  readonly notes: number;
  /** Equations that became words in a line. */
  readonly equations: number;
  /** Words that stand there without the line through them. */
  readonly struck: number;
  /** Links whose address may not become one, and links in headings, which hold none. */
  readonly links: number;
}

export const nothingLeftOut: LeftOut = {
  pictures: [],
  tables: 0,
  tablesApart: 0,
  boxes: 0,
  embedsAsLink: 0,
  embedsLost: 0,
  smallPictures: 0,
  rules: 0,
  codeBlocks: 0,
  deleted: [],
  comments: [],
  notes: 0,
  equations: 0,
  struck: 0,
  links: 0,
};

export const isNothing = (left: LeftOut): boolean =>
  Object.values(left).every((one: number | readonly unknown[]) =>
    typeof one === 'number' ? one === 0 : one.length === 0,
  );
