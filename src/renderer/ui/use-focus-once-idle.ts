import { type RefObject, useLayoutEffect, useRef } from 'react';
import { isFocusNowhere } from './focus-nowhere.ts';

/**
 * For a button that nobody can press while it is at work, from which the browser takes the focus away meanwhile: it
 * comes back, unless somebody took it elsewhere, or the button went.
 */
export function useFocusOnceIdle(busy: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const hadFocus = useRef(false);
  useLayoutEffect(() => {
    // The browser has not taken notice of the change yet.
    if (busy) hadFocus.current = document.activeElement === button.current;
    else if (hadFocus.current && isFocusNowhere()) button.current?.focus({ preventScroll: true });
  }, [busy]);
  return button;
}
