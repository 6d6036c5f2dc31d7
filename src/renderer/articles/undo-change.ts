import type { ArticleSummary } from '#shared/domain/piece/article.ts';
import { notify, notifyFailure } from '../ui/notify.tsx';
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

/** @returns whether all of them are as they were */
async function putBack(
  before: readonly ArticleSummary[],
  field: ChangedField,
  note: string,
): Promise<boolean> {
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
  return answers.every(({ refused, failure }) => refused.length === 0 && !failure);
}

/**
 * Says what was done to several pieces and offers to take it back, for a while by a button and until the next change by
 * the command. Taking back is a change like any other, with `words.note` in the log; `words.back` says that it is done.
 * @param onBack told when everything is as it was
 */
export const offerUndo = (
  before: readonly ArticleSummary[],
  field: ChangedField,
  words: { readonly said: string; readonly undo: string; readonly note: string; readonly back: string },
  onBack?: () => void,
): void =>
  undo.offer(words, () => {
    putBack(before, field, words.note)
      .then((isBack) => {
        if (!isBack) return;
        notify(words.back);
        onBack?.();
      })
      .catch((failure: AskError) => notifyFailure(failure));
  });
