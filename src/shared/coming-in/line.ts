import { edge } from '#shared/article-body/printed.ts';

/** A stretch of words in one form, or a break within a block. */
export type Inline = Words | 'break';

export interface Words {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Always a safe link, without tracking. */
  readonly href: string | null;
  readonly said?: Said;
}

/** What somebody suggested about words, or said in the margin of them, in the program that they come from. */
export interface Said {
  readonly change: Change | null;
  /** Threads of the margin, by the id that their passage gets. */
  readonly comments: readonly string[];
}

export interface Change {
  readonly kind: 'insertion' | 'deletion';
  /** Of the suggestion that it belongs to. */
  readonly id: string;
}

/** A picture that is named by what came in; its bytes may be there or not. */
export interface PictureSource {
  /** `data:` with the bytes, else where it was: http, file, blob, or nothing. */
  readonly address: string;
  readonly altText: string;
  /** Who is named at it, where what came in sets that apart. */
  readonly credit?: string;
}

export type Shape =
  | { readonly kind: 'paragraph' }
  | { readonly kind: 'heading'; readonly level: number }
  /** Neighbours with one `group` are one quote. */
  | { readonly kind: 'quote'; readonly group: number }
  | ItemShape
  | { readonly kind: 'figure'; readonly picture: PictureSource };

export interface ItemShape {
  readonly kind: 'item';
  /** 1 for an item of a list that stands in no other. */
  readonly depth: number;
  /** Null: a bullet. */
  readonly number: number | null;
  /** A further paragraph of the item above. */
  readonly continues: boolean;
}

/**
 * One block of what comes in, as flat as a page of paper: a list is only a run of items. Word, Google Docs and the web
 * nest their lists in ways that have nothing else in common.
 */
export interface Line {
  readonly shape: Shape;
  readonly inline: readonly Inline[];
  /** Where it begins is itself suggested to be put in or struck. */
  readonly begins?: Change;
  /** Stood in a table, also in one that only set columns. */
  readonly inTable?: true;
}

export const plainWords = (text: string): Words => ({ text, bold: false, italic: false, href: null });

export const textOf = (inline: readonly Inline[]): string =>
  inline.map((one) => (one === 'break' ? '\n' : one.text)).join('');

/** All words of some lines behind one another, breaks as blanks. */
export function inOneLine(lines: readonly Line[]): Words[] {
  return lines.flatMap(({ inline }, index) => [
    ...(index > 0 ? [plainWords(' ')] : []),
    ...inline
      .filter((one) => one === 'break' || one.text !== edge)
      .map((one) => (one === 'break' ? plainWords(' ') : one)),
  ]);
}
