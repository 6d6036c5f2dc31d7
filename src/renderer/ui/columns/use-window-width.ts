import { useSyncExternalStore } from 'react';

const subscribe = (listener: () => void) => {
  addEventListener('resize', listener);
  return () => removeEventListener('resize', listener);
};

/** Pixels of the window, as they change. */
export const useWindowWidth = (): number => useSyncExternalStore(subscribe, () => innerWidth);

/** Pixels that the rail takes of it. */
export const railWidth = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--rail-width')) || 0;
