import type { Thread } from '#shared/domain/piece/threads.ts';
import type { Body, BodyNode } from './body.ts';
import { printedPlaces } from './printed.ts';

/** The comments of a piece that nobody has resolved yet. */
export interface OpenComments {
  readonly count: number;
  /** Index of the printed block that the passage of the first begins in, or behind; null: none is open, or their passages are gone. */
  readonly block: number | null;
  /** The words of that passage. */
  readonly words: string;
  /** What the first comment says: of that passage, or the oldest where no passage is left. */
  readonly says: string;
}

/**
 * What is open beside a body as it stands on the page, and where the first of it is.
 * @param threads all of the piece; the resolved are passed over
 */
export function openComments(threads: readonly Thread[], onPage: Body): OpenComments {
  const open = new Map(threads.filter(({ resolved }) => !resolved).map((thread) => [thread.id, thread]));
  const found = onPage.content.flatMap((node, block) => {
    const id = leavesOf(node)
      .flatMap(commentsOn)
      .find((id) => open.has(id));
    return id === undefined ? [] : [{ id, block, node }];
  })[0];
  const first = found ? open.get(found.id) : [...open.values()][0];
  return {
    count: open.size,
    block: found ? (printedPlaces(onPage)[found.block] ?? null) : null,
    words: found ? passageIn(found.node, found.id) : '',
    says: first?.comments[0].text ?? '',
  };
}

const passageIn = (node: BodyNode, id: string): string =>
  leavesOf(node)
    .filter((leaf) => commentsOn(leaf).includes(id))
    .map(({ text }) => text ?? ' ')
    .join('');

const leavesOf = (node: BodyNode): BodyNode[] => (node.content ? node.content.flatMap(leavesOf) : [node]);

const commentsOn = ({ marks = [] }: BodyNode): string[] =>
  marks.flatMap(({ type, attrs }) => (type === 'comment' ? String(attrs?.id) : []));
