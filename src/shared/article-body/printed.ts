import type { Body, BodyNode } from './body.ts';

/** Marks that say something about a passage and are no part of what is printed. */
export const annotationMarks = ['claim', 'comment', 'insertion', 'deletion'] as const;
export type AnnotationMark = (typeof annotationMarks)[number];

const isAnnotation = ({ type }: { readonly type: string }): boolean =>
  (annotationMarks as readonly string[]).includes(type);

/** The id of the annotation of one kind that a node carries; null: none. */
export const annotationOf = (node: BodyNode, mark: AnnotationMark): string | null =>
  (node.marks?.find(({ type }) => type === mark)?.attrs?.id as string | undefined) ?? null;

/**
 * Stands where a suggestion begins or ends at the edge of a block, so that a block that is to be split or joined has a
 * letter that can carry the mark. Never printed.
 */
export const edge = '\u200b';

/**
 * What a body prints: as if every open suggestion were rejected, and without a trace of claims and comments. Gives the
 * same body when there is nothing to take away.
 */
export function printedBody(body: Body): Body {
  if (!isAnnotated(body)) return body;
  return { type: 'doc', content: withoutSuggestedBreaks(body.content).flatMap(printedBlock) };
}

const isAnnotated = (node: BodyNode): boolean =>
  (node.marks?.some(isAnnotation) ?? false) || (node.content?.some(isAnnotated) ?? false);

/** A block all of whose words are suggested goes with them; what was empty before stays. */
function printedBlock(block: BodyNode): BodyNode[] {
  const printed = printedNode(block);
  if (printed === null) return [];
  const hasGone = isWholly(block, 'insertion') && block.type !== 'figure' && !isHeadPart(block);
  return hasGone ? [] : [printed];
}

const isHeadPart = ({ type }: BodyNode): boolean =>
  type === 'kicker' || type === 'headline' || type === 'lede';

const leaves = (node: BodyNode): readonly BodyNode[] =>
  node.content?.flatMap(leaves) ?? (isLeaf(node) ? [node] : []);
const isLeaf = ({ type }: BodyNode): boolean => type === 'text' || type === 'hardBreak';

function isWholly(block: BodyNode, mark: AnnotationMark): boolean {
  const all = leaves(block);
  return all.length > 0 && all.every((leaf) => annotationOf(leaf, mark) !== null);
}

function printedNode(node: BodyNode): BodyNode | null {
  if (annotationOf(node, 'insertion') !== null) return null;
  const { marks, content, ...rest } = node;
  const kept = marks?.filter((mark) => !isAnnotation(mark)) ?? [];
  const form = kept.length > 0 ? { marks: kept } : {};
  if (node.type === 'text') {
    const text = annotationOf(node, 'deletion') === null ? node.text : node.text?.replaceAll(edge, '');
    return text ? { ...rest, ...form, text } : null;
  }
  const inner = content && withoutSuggestedBreaks(content).flatMap((child) => printedNode(child) ?? []);
  return { ...rest, ...form, ...(inner && inner.length > 0 ? { content: inner } : {}) };
}

/** A block that a suggestion split is one again: it ends, and the next begins, with an insertion of the same name. */
function withoutSuggestedBreaks(blocks: readonly BodyNode[]): readonly BodyNode[] {
  const out: BodyNode[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    if (last && isSuggestedBreak(last, block))
      out[out.length - 1] = { ...last, content: [...(last.content ?? []), ...(block.content ?? [])] };
    else out.push(block);
  }
  return out;
}

function isSuggestedBreak(before: BodyNode, after: BodyNode): boolean {
  const [end, start] = [before.content?.at(-1), after.content?.[0]];
  if (end?.type !== 'text' || start?.type !== 'text') return false;
  const name = annotationOf(end, 'insertion');
  return name !== null && name === annotationOf(start, 'insertion') && !!end.text?.endsWith(edge);
}
