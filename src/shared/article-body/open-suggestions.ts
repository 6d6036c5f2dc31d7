import type { Body, BodyNode } from './body.ts';
import { annotationOf, edge } from './printed.ts';

/** The suggestions of a piece that nobody has settled yet. */
export interface OpenSuggestions {
  readonly count: number;
  /** Index in the body, as it stands on the page, of the block with the first of them; null: none is open. */
  readonly block: number | null;
  /** The words of the first. */
  readonly words: string;
}

/** What is open in a body as it stands on the page. */
export function openSuggestions({ content }: Body): OpenSuggestions {
  const ids = new Set<string>();
  let first: Omit<OpenSuggestions, 'count'> = { block: null, words: '' };
  const look = (node: BodyNode, block: number): void => {
    const id = annotationOf(node, 'insertion') ?? annotationOf(node, 'deletion');
    if (id !== null && first.block === null) first = { block, words: (node.text ?? '').replaceAll(edge, '') };
    if (id !== null) ids.add(id);
    for (const child of node.content ?? []) look(child, block);
  };
  content.forEach(look);
  return { count: ids.size, ...first };
}
