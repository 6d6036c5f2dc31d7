import type { i18n } from 'i18next';
import type { TrackedBy } from '#shared/contract/exports.ts';
import type { DocumentSays } from '../document-jobs.ts';
import type { Carried } from './not-carried.ts';

type Tracked = NonNullable<DocumentSays['tracked']>;

/** What of a document's changes and remarks stands in no suggestion and no margin, word for word. */
export interface ToldOfTracked {
  /** Kept beside the piece. */
  readonly apart: readonly string[];
  readonly notes: readonly string[];
  /** Remarks without a passage in the piece. */
  readonly comments: readonly string[];
}

export function toldOfTracked(
  tracked: Tracked,
  carried: Carried,
  breaksLet: number,
  t: i18n['t'],
): ToldOfTracked {
  const { never, putPictures, struckPictures } = tracked.untold;
  const comments = tracked.comments
    .filter(({ threadId }) => !carried.threads.has(threadId))
    .map(({ by, text }) => (by === '' ? text : `${by}: ${text}`));
  const changed = carried.apart.map(({ was, now }) => {
    if (now === '') return t('articles.imported.deleted', { words: was });
    return was === ''
      ? t('articles.imported.inserted', { words: now })
      : t('articles.imported.changed', { was, now });
  });
  const counted = (key: 'putPictures' | 'breaks' | 'changedApart', count: number) =>
    count > 0 ? [t(`articles.imported.${key}`, { count })] : [];
  return {
    apart: [
      ...changed,
      ...never.map((words) => t('articles.imported.deleted', { words })),
      ...comments.map((words) => t('articles.imported.comment', { words })),
    ],
    comments,
    notes: [
      ...counted('changedApart', changed.length + never.length),
      ...counted('putPictures', putPictures),
      ...struckPictures.map((name) => t('articles.imported.struckPicture', { name })),
      ...counted('breaks', breaksLet),
    ],
  };
}

/** What each person did in a document, in the order in which they first appear. */
export function trackedBy({ changes, forms, comments }: Tracked): TrackedBy[] {
  const people = new Map<string, { by: string; changes: number; forms: number; comments: number }>();
  const count = (what: 'changes' | 'forms' | 'comments', all: readonly { readonly by: string }[]) => {
    for (const { by } of all) {
      const person = people.get(by) ?? { by, changes: 0, forms: 0, comments: 0 };
      person[what] += 1;
      people.set(by, person);
    }
  };
  count('changes', changes);
  count('forms', forms);
  count('comments', comments);
  return [...people.values()];
}
