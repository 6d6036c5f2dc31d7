import { useSyncExternalStore } from 'react';

/** Something that is open or not, for the whole window, and can be opened from anywhere. */
export interface SwitchStore {
  readonly open: () => void;
  readonly close: () => void;
  /** Whether it is open, in a component. */
  readonly useOpened: () => boolean;
}

export function createSwitch(): SwitchStore {
  let opened = false;
  const watchers = new Set<() => void>();
  const set = (next: boolean) => {
    opened = next;
    for (const watcher of watchers) watcher();
  };
  const subscribe = (watcher: () => void) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  };
  return {
    open: () => set(true),
    close: () => set(false),
    useOpened: () => useSyncExternalStore(subscribe, () => opened),
  };
}
