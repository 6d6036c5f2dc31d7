import type { Node } from '@tiptap/pm/model';

/** A place to jump to, in the order of the page. */
export interface OutlineEntry {
  readonly kind: 'headline' | 'subhead';
  /** Index of the top-level block. */
  readonly block: number;
  readonly words: string;
}

/** The headline and the subheads of a piece; those without words are left out. */
export function outlineOf(doc: Node): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  doc.forEach((node, _, block) => {
    const { name } = node.type;
    const words = node.textContent.trim();
    if ((name === 'headline' || name === 'subhead') && words !== '')
      entries.push({ kind: name, block, words });
  });
  return entries;
}

/** Index of the entry under which a block stands; -1 before the first. */
export const entryAt = (entries: readonly OutlineEntry[], block: number): number =>
  entries.findLastIndex((entry) => entry.block <= block);

export const sameOutline = (a: readonly OutlineEntry[], b: readonly OutlineEntry[]): boolean =>
  a.length === b.length &&
  a.every(({ kind, block, words }, index) => {
    const other = b[index];
    return kind === other?.kind && block === other.block && words === other.words;
  });
