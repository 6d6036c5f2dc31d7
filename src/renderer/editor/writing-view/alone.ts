import { useEffect } from 'react';
import { createSwitch } from '../../ui/switch-store.ts';
import { isMenuOpen } from '../menu-over-text.ts';
import './alone.css';

/** Whether the page stands alone: without rail, list, inspector and bar. Never remembered. */
export const alone = createSwitch();

const root = document.documentElement;

/**
 * Lays the page over everything else, which stays underneath as it is, so that leaving brings back each column, width
 * and place. The whole screen is asked for as well; where that is refused, the window is enough.
 */
export function stepAside(): void {
  root.dataset.pageAlone = '';
  alone.open();
  root.requestFullscreen?.().catch(() => undefined);
}

export function comeBack(): void {
  delete root.dataset.pageAlone;
  alone.close();
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
}

/** What is open over the page, or in hand beside the text, takes Escape for itself. */
const isTakenElsewhere = (target: EventTarget | null): boolean =>
  document.querySelector('[role="dialog"], [role="menu"]') !== null ||
  (target instanceof Element &&
    (isMenuOpen(target) || target.closest('search, form, [role="toolbar"]') !== null));

/**
 * Leads out of the page alone: by Escape, with the screen's own way out of full screen, and when no piece is open any
 * more. @param open whether a piece is
 */
export function useWayBack(open: boolean): void {
  const isAlone = alone.useOpened();
  useEffect(() => {
    if (!isAlone) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || isTakenElsewhere(event.target)) return;
      event.preventDefault();
      comeBack();
    };
    const onFullScreen = () => document.fullscreenElement ?? comeBack();
    // Before the text, which keeps every Escape to itself.
    addEventListener('keydown', onKeyDown, { capture: true });
    document.addEventListener('fullscreenchange', onFullScreen);
    return () => {
      removeEventListener('keydown', onKeyDown, { capture: true });
      document.removeEventListener('fullscreenchange', onFullScreen);
    };
  }, [isAlone]);
  useEffect(() => {
    if (!open && isAlone) comeBack();
  }, [open, isAlone]);
  useEffect(() => comeBack, []);
}
