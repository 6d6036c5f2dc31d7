import type { Body, BodyNode } from '#shared/article-body/body.ts';
import { annotationOf, edge } from '#shared/article-body/printed.ts';

type Kind = 'insertion' | 'deletion';

/**
 * A body in which only those blocks are suggested to begin or to go on that can do so: one that comes or goes whole, and
 * one that joins a block of its own kind. The others stand as they do in the document.
 * @returns how many breaks are no suggestions for that
 */
export function withHeldEdges(body: Body): { readonly body: Body; readonly let: number } {
  let count = 0;
  const blocks = (all: readonly BodyNode[]): BodyNode[] =>
    all.map((block, index) => {
      const [first, ...rest] = block.content ?? [];
      if (first?.type !== 'text') return block.content ? { ...block, content: blocks(block.content) } : block;
      const kind = kindOfEdge(first);
      if (!kind || isWhole(rest, kind) || mayJoin(all[index - 1], block)) return block;
      count += 1;
      return { ...block, content: rest };
    });
  return { body: { ...body, content: blocks(body.content) }, let: count };
}

function kindOfEdge(first: BodyNode): Kind | null {
  if (first.text !== edge) return null;
  if (annotationOf(first, 'insertion') !== null) return 'insertion';
  return annotationOf(first, 'deletion') !== null ? 'deletion' : null;
}

const isWhole = (rest: readonly BodyNode[], kind: Kind): boolean =>
  rest.every((leaf) => leaf.type !== 'text' || leaf.text === edge || annotationOf(leaf, kind) !== null);

function mayJoin(before: BodyNode | undefined, { type, content = [] }: BodyNode): boolean {
  if (!before || type === 'figure') return false;
  if (before.type === 'lede')
    return type === 'paragraph' && !content.some((leaf) => leaf.type === 'hardBreak');
  return before.type === type;
}
