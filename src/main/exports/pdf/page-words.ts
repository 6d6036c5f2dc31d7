import type { BodyNode } from '#shared/article-body/body.ts';
import { hasInk, printable } from '../piece/characters.ts';
import { printableLink } from '../piece/links.ts';

/** Words of one form, or a line break, as the page template takes them. */
export type PageWords =
  | { readonly t: string; readonly bold?: true; readonly italic?: true; readonly href?: string }
  | { readonly break: true };

/** Stands for a character that no typeface here has a shape for; a PDF for all readers may not hold such a character. */
export const withoutShape = '\u25CA';

/** A run of letters longer than any word in use, and how many of it may stand together on a line. */
const longRun = /[^\s\u00AD\u200B-]{41,}/gu;
const fewLetters = /.{8}(?=.)/gu;
const webAddress = /^(?:https?:\/\/|www\.)(?!\S*[\p{L}\p{M}\p{N}]{31})/u;
/**
 * Byte order marks and language tags, and what turns the direction of text by force: letters know their own, and a link
 * that is turned in the middle has no place in a tagged page.
 */
const neverPrinted = /[\uFEFF\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E0FFF}]/gu;
const zeroWidthSpace = '\u200B';

/** Writes words for the page, and remembers what could not be shown. */
export class PageWriter {
  private readonly hasShape: (character: string) => boolean;
  private readonly lost = new Set<string>();

  constructor(hasShape: (character: string) => boolean) {
    this.hasShape = hasShape;
  }

  /** Characters that stand as `withoutShape`, each once. */
  get charactersLost(): string[] {
    return [...this.lost];
  }

  /** One line of words: blanks and line breaks are single spaces, and nothing can run out of the column. */
  text(words: string): string {
    const line = printable(words)
      .replace(/[ \t\n\u2028\u2029]+/g, ' ')
      .replace(neverPrinted, '');
    let shown = '';
    for (const character of line) shown += this.shape(character);
    return shown.replace(/\S+/g, (word) =>
      // The typesetter parts web addresses by itself, and whoever copies one must not get a sign that is none of it.
      webAddress.test(word)
        ? word
        : word.replace(longRun, (run) => run.replace(fewLetters, `$&${zeroWidthSpace}`)),
    );
  }

  private shape(character: string): string {
    if (/\p{Default_Ignorable_Code_Point}/u.test(character) || this.hasShape(character)) return character;
    const simpler = character.normalize('NFKC');
    if (simpler !== character && [...simpler].every((part) => this.hasShape(part))) return simpler;
    this.lost.add(character);
    return withoutShape;
  }

  /** The inline nodes of a block, with their marks. */
  words(nodes: readonly BodyNode[]): PageWords[] {
    return nodes.flatMap(({ type, text = '', marks = [] }): PageWords[] => {
      if (type === 'hardBreak') return [{ break: true }];
      const has = (mark: string) => marks.some((one) => one.type === mark);
      const href = printableLink(marks.find((one) => one.type === 'link')?.attrs?.href);
      const t = this.text(text);
      if (t === '') return [];
      return [
        {
          t,
          ...(has('bold') ? { bold: true } : {}),
          ...(has('italic') ? { italic: true } : {}),
          // A link whose words fall away at the end of a line has no place in a tagged page.
          ...(href && hasInk(text) ? { href } : {}),
        },
      ];
    });
  }
}
