import type { Annotations } from '#shared/domain/piece/annotation.ts';
import type { Moment } from '#shared/domain/time.ts';
import type { TrackedComment } from './comments.ts';
import type { Carried } from './not-carried.ts';
import type { TrackedChange } from './people.ts';

/**
 * What is said about the passages of the piece, as rows of its document, under the names and times of the document.
 * @param now stands for times that the document does not tell
 */
export function annotationRows(
  { changes, comments }: { changes: readonly TrackedChange[]; comments: readonly TrackedComment[] },
  carried: Carried,
  now: Moment,
): Pick<Annotations, 'suggestions' | 'comments' | 'threadStandings'> {
  const here = comments.filter(({ threadId }) => carried.threads.has(threadId));
  return {
    suggestions: Object.fromEntries(
      changes
        .filter(({ id }) => carried.changes.has(id))
        .map(({ id, by, at }) => [id, { at: at ?? now, by }]),
    ),
    comments: Object.fromEntries(
      here.map(({ id, threadId, text, by, at }) => [
        id,
        { id, threadId, text, by, at: at ?? now, editedAt: null, removedAt: null },
      ]),
    ),
    threadStandings: Object.fromEntries(
      here
        .filter(({ resolved }) => resolved)
        // Word does not say who settled it.
        .map(({ threadId, at }) => [threadId, { resolved: true, at: at ?? now, by: '' }]),
    ),
  };
}
