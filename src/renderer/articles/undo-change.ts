import type { ArticleSummary } from '#shared/domain/article.ts';
import { notifyFailure } from '../ui/notify.tsx';
import { createUndo } from '../ui/undo-note.tsx';
import type { AskError } from '../workstation-client/ask.ts';
import { askOfMany, type ManyAnswered } from '../workstation-client/ask-of-many.ts';

const undo = createUndo();
export const canUndoChange = undo.isOffered;
export const undoChange = undo.run;

/** Which field of the pieces was changed; `before` says what it was. */
export type ChangedField = 'status' | 'section';

const groupsBy = (pieces: readonly ArticleSummary[], field: ChangedField) =>
  Map.groupBy(pieces, (piece) => piece[field]);

async function putBack(before: readonly ArticleSummary[], field: ChangedField, note: string): Promise<void> {
  const answers: ManyAnswered[] = [];
  for (const [value, pieces] of groupsBy(before, field)) {
    const articleIds = pieces.map(({ articleId }) => articleId);
    answers.push(
      field === 'status'
        ? await askOfMany('articles.setStatusOf', {
            articleIds,
            status: value as ArticleSummary['status'],
            note,
          })
        : await askOfMany('articles.setSectionOf', { articleIds, section: value }),
    );
  }
  for (const { headline, message } of answers.flatMap(({ refused }) => refused))
    notifyFailure({ message: `${headline}: ${message}` });
  for (const { failure } of answers) if (failure) notifyFailure(failure);
}

/**
 * Says what was done to several pieces and offers to take it back, for a while by a button and until the next change by
 * the command. Taking back is a change like any other, with `words.note` in the log.
 */
export const offerUndo = (
  before: readonly ArticleSummary[],
  field: ChangedField,
  words: { readonly said: string; readonly undo: string; readonly note: string },
): void =>
  undo.offer(words, () => {
    putBack(before, field, words.note).catch((failure: AskError) => notifyFailure(failure));
  });
