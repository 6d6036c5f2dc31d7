import { useSyncExternalStore } from 'react';

/** Milliseconds between two looks at the clock. */
const minute = 60_000;

const listeners = new Set<() => void>();
let now = Date.now();
let timer: number | undefined;

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    now = Date.now();
    timer = window.setInterval(() => {
      now = Date.now();
      for (const each of listeners) each();
    }, minute);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.clearInterval(timer);
  };
}

/** The time of day, milliseconds since 1970, looked at once a minute for the whole window. */
export const useNow = (): number => useSyncExternalStore(subscribe, () => now);
