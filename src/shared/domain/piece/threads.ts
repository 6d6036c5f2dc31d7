import type { Annotations, Comment } from './annotation.ts';

/** A comment with its replies. */
export interface Thread {
  readonly id: string;
  readonly resolved: boolean;
  /** The remark itself first, then the replies, oldest first; without those that were removed. Never empty. */
  readonly comments: readonly [Comment, ...Comment[]];
}

/**
 * Every thread whose first remark was not removed, oldest first. Remarks are kept as they are typed, so one without
 * words is none yet.
 * @param writing the remark that somebody begins here; it is there without words, too
 */
export function threadsIn(
  { comments, threadStandings }: Annotations,
  writing: string | null = null,
): Thread[] {
  const live = Object.values(comments).filter(
    ({ id, text, removedAt }) => removedAt === null && (text.trim() !== '' || id === writing),
  );
  const replies = Map.groupBy(
    live.filter(({ id, threadId }) => id !== threadId),
    ({ threadId }) => threadId,
  );
  return live
    .filter(({ id, threadId }) => id === threadId)
    .map((first) => ({
      id: first.id,
      resolved: threadStandings[first.id]?.resolved ?? false,
      comments: [first, ...(replies.get(first.id) ?? []).toSorted(inOrder)] as const,
    }))
    .toSorted((a, b) => inOrder(a.comments[0], b.comments[0]));
}

const inOrder = (a: Comment, b: Comment): number => (a.at < b.at || (a.at === b.at && a.id < b.id) ? -1 : 1);
