import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import styles from './undo-note.module.css';

/** Takes the last change to several things back, until there is a further one. */
export interface Undo {
  readonly isOffered: () => boolean;
  readonly run: () => void;
  /** Says what was done and offers a button for a while; the command stays. An older offer would take back more than it says. */
  offer(words: { readonly said: string; readonly undo: string }, takeBack: () => void): void;
  /** Something was done that has no way back: what was offered before is no longer the last. */
  forget(): void;
}

export function createUndo(): Undo {
  let last: (() => void) | null = null;
  let note: string | null = null;
  const hide = () => {
    if (note) notifications.hide(note);
    note = null;
  };
  return {
    isOffered: () => last !== null,
    run: () => last?.(),
    forget: () => {
      last = null;
      hide();
    },
    offer(words, takeBack) {
      const undo = () => {
        last = null;
        hide();
        takeBack();
      };
      last = undo;
      hide();
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
    },
  };
}
