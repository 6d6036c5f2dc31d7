import { useEffect } from 'react';
import { isFocusNowhere } from '../focus-nowhere.ts';
import { shownNotes } from './use-notes-place.ts';

const notesAround = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest(shownNotes) : null;

/**
 * Whoever closes a note, or presses a button that goes with it, is back at what had the focus before; where that is
 * gone, at the page.
 */
export function useWayBack(): void {
  useEffect(() => {
    let before: EventTarget | null = null;
    const changes = new MutationObserver(() => {
      if (!isFocusNowhere()) return;
      changes.disconnect();
      const isThere = before instanceof HTMLElement && before.isConnected;
      const back = isThere ? (before as HTMLElement) : document.getElementById('page');
      back?.focus({ preventScroll: true });
    });
    const onFocusIn = ({ target, relatedTarget }: FocusEvent) => {
      changes.disconnect();
      const notes = notesAround(target);
      if (!notes) return;
      if (!notesAround(relatedTarget)) before = relatedTarget;
      changes.observe(notes, { childList: true, subtree: true });
    };
    addEventListener('focusin', onFocusIn);
    return () => {
      changes.disconnect();
      removeEventListener('focusin', onFocusIn);
    };
  }, []);
}
