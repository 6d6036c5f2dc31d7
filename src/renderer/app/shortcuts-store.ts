import { useSyncExternalStore } from 'react';

let opened = false;
const watchers = new Set<() => void>();

function setOpened(next: boolean): void {
  opened = next;
  for (const watcher of watchers) watcher();
}

export const openShortcuts = (): void => setOpened(true);
export const closeShortcuts = (): void => setOpened(false);

/** Whether the overlay of shortcuts is open. */
export const useShortcutsOpened = (): boolean =>
  useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => opened,
  );
