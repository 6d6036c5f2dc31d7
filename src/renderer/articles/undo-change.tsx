import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ManyDone } from '#shared/contract/articles.ts';
import type { ArticleSummary } from '#shared/domain/article.ts';
import { notifyFailure } from '../ui/notify.tsx';
import { type AskError, ask } from '../workstation-client/ask.ts';
import styles from './list.module.css';

/** What takes the last change to several pieces back; null when there is nothing to take back. */
let last: (() => void) | null = null;
/** The note that offers it; an older one would take back more than it says. */
let note: string | null = null;

export const canUndoChange = (): boolean => last !== null;
export const undoChange = (): void => last?.();

/** Which field of the pieces was changed; `before` says what it was. */
export type ChangedField = 'status' | 'section';

const groupsBy = (pieces: readonly ArticleSummary[], field: ChangedField) =>
  Map.groupBy(pieces, (piece) => piece[field]);

async function putBack(before: readonly ArticleSummary[], field: ChangedField, note: string): Promise<void> {
  const answers: ManyDone[] = [];
  for (const [value, pieces] of groupsBy(before, field)) {
    const articleIds = pieces.map(({ articleId }) => articleId);
    answers.push(
      field === 'status'
        ? await ask('articles.setStatusOf', { articleIds, status: value as ArticleSummary['status'], note })
        : await ask('articles.setSectionOf', { articleIds, section: value }),
    );
  }
  for (const { headline, message } of answers.flatMap(({ refused }) => refused))
    notifyFailure({ message: `${headline}: ${message}` });
}

/**
 * Says what was done to several pieces and offers to take it back, for a while by a button and until the next change by
 * the command. Taking back is a change like any other, with `words.note` in the log.
 */
export function offerUndo(
  before: readonly ArticleSummary[],
  field: ChangedField,
  words: { readonly said: string; readonly undo: string; readonly note: string },
): void {
  const undo = () => {
    last = null;
    if (note) notifications.hide(note);
    putBack(before, field, words.note).catch((failure: AskError) => notifyFailure(failure));
  };
  last = undo;
  if (note) notifications.hide(note);
  note = notifications.show({
    message: (
      <span className={styles.undo}>
        <span>{words.said}</span>
        <Button size="compact-xs" onClick={undo}>
          {words.undo}
        </Button>
      </span>
    ),
    autoClose: 12_000,
    withBorder: true,
  });
}
