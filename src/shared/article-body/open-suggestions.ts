import type { Body, BodyNode } from './body.ts';
import { annotationOf, edge, printedPlaces } from './printed.ts';

/** The suggestions of a piece that nobody has settled yet. */
export interface OpenSuggestions {
  readonly count: number;
  /** Index of the printed block that the first of them stands in, or behind; null: none is open. */
  readonly block: number | null;
  /** The words of the first. */
  readonly words: string;
}

/** What is open in a body as it stands on the page. */
export function openSuggestions(body: Body): OpenSuggestions {
  const ids = new Set<string>();
  let first: Omit<OpenSuggestions, 'count'> = { block: null, words: '' };
  const look = (node: BodyNode, block: number): void => {
    const id = annotationOf(node, 'insertion') ?? annotationOf(node, 'deletion');
    if (id !== null && first.block === null) first = { block, words: (node.text ?? '').replaceAll(edge, '') };
    if (id !== null) ids.add(id);
    for (const child of node.content ?? []) look(child, block);
  };
  body.content.forEach(look);
  const { block, words } = first;
  return { count: ids.size, block: block === null ? null : (printedPlaces(body)[block] ?? null), words };
}
