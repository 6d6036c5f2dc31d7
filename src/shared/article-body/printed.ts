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
 * Letter without width that carries what is suggested about the break before it: at the start of a block about where the
 * block begins, behind a line break about that. y-tiptap keeps the marks of letters only. Never printed.
 */
export const edge = '\u200b';

/**
 * What a body prints: as if every open suggestion were rejected, and without a trace of claims and comments. Gives the
 * same body when there is nothing to take away.
 * @param kept a mark that stays, to find in what is printed where its passages stand
 */
export function printedBody(body: Body, kept: Kept = null): Body {
  if (!isAnnotated(body)) return body;
  const content = printedBlocks(body.content, kept);
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

/**
 * Where each block of a body as it stands on the page is printed: the index of the printed block that it goes into; for
 * one that is not printed, of the block before it.
 */
export function printedPlaces(onPage: Body): number[] {
  if (!isAnnotated(onPage)) return onPage.content.map((_, index) => index);
  const places: number[] = [];
  printedBlocks(onPage.content, null, (printed) => void places.push(Math.max(0, printed - 1)));
  return places;
}

type Kept = 'claim' | 'comment' | null;

const isAnnotated = (node: BodyNode): boolean =>
  (node.marks?.some(isAnnotation) ?? false) || (node.content?.some(isAnnotated) ?? false);

const isLeaf = ({ type }: BodyNode): boolean => type === 'text' || type === 'hardBreak';
const hasLetters = ({ content }: BodyNode): boolean => content?.every(isLeaf) ?? true;
const carriesEdge = (node: BodyNode | undefined, mark: AnnotationMark): boolean =>
  node?.type === 'text' && annotationOf(node, mark) !== null && (node.text?.startsWith(edge) ?? false);

/**
 * A block whose beginning is only suggested goes back into the one before it; without a letter of its own, or where what
 * it stands in has gone, it goes altogether.
 */
function printedBlocks(
  blocks: readonly BodyNode[],
  kept: Kept,
  /** Told after each block how many are printed so far. */
  onBlock?: (printed: number) => void,
): BodyNode[] {
  const out: BodyNode[] = [];
  for (const block of blocks) {
    printBlock(out, block, kept);
    onBlock?.(out.length);
  }
  return out;
}

function printBlock(out: BodyNode[], block: BodyNode, kept: Kept): void {
  const printed = hasLetters(block) ? printedText(block, kept) : printedHolder(block, kept);
  if (!printed) return;
  const last = out.at(-1);
  if (!carriesEdge(block.content?.[0], 'insertion')) out.push(printed);
  else if (!printed.content) return;
  else if (last && mayHold(last, printed.content)) out[out.length - 1] = joined(last, printed);
  else out.push(printed);
}

/** Whether letters of one block may stand in another; as in `schema.ts`. */
function mayHold({ type }: BodyNode, letters: readonly BodyNode[]): boolean {
  if (type === 'paragraph') return true;
  if (letters.some((leaf) => leaf.type === 'hardBreak')) return false;
  return (
    type === 'lede' ||
    (plainBlocks.includes(type) && !letters.some(({ marks }) => marks?.some((mark) => !isAnnotation(mark))))
  );
}
const plainBlocks: readonly string[] = ['kicker', 'headline', 'subhead'];

const joined = (before: BodyNode, after: BodyNode): BodyNode => ({
  ...before,
  content: merged([...(before.content ?? []), ...(after.content ?? [])]),
});

function printedHolder({ content = [], ...rest }: BodyNode, kept: Kept): BodyNode | null {
  const inner = printedBlocks(content, kept);
  if (inner.length === 0) return null;
  const lacksFirst = rest.type === 'listItem' && inner[0]?.type !== 'paragraph';
  return { ...rest, content: lacksFirst ? [{ type: 'paragraph' }, ...inner] : inner };
}

function printedText({ content = [], ...rest }: BodyNode, kept: Kept): BodyNode {
  const inner = content.flatMap((leaf, at) => {
    const isSuggestedBreak = leaf.type === 'hardBreak' && carriesEdge(content[at + 1], 'insertion');
    return isSuggestedBreak || annotationOf(leaf, 'insertion') !== null
      ? []
      : (printedLeaf(leaf, kept) ?? []);
  });
  return { ...rest, ...(inner.length > 0 ? { content: merged(inner) } : {}) };
}

function printedLeaf({ marks, ...leaf }: BodyNode, kept: Kept): BodyNode | null {
  const stay = marks?.filter((mark) => !isAnnotation(mark) || mark.type === kept) ?? [];
  const form = stay.length > 0 ? { marks: stay } : {};
  if (leaf.type !== 'text') return { ...leaf, ...form };
  const isStruck = annotationOf({ ...leaf, ...(marks ? { marks } : {}) }, 'deletion') !== null;
  const text = isStruck ? leaf.text?.replaceAll(edge, '') : leaf.text;
  return text ? { ...leaf, ...form, text } : null;
}

/** Neighbours of one form are one text again, as they were before a suggestion parted them. */
function merged(leaves: readonly BodyNode[]): BodyNode[] {
  const out: BodyNode[] = [];
  for (const leaf of leaves) {
    const last = out.at(-1);
    const isSame = last?.type === 'text' && leaf.type === 'text' && formOf(last) === formOf(leaf);
    if (isSame) out[out.length - 1] = { ...last, text: `${last.text}${leaf.text}` };
    else out.push(leaf);
  }
  return out;
}

const formOf = ({ marks = [] }: BodyNode): string => JSON.stringify(marks);
