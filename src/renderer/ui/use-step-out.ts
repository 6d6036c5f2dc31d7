import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { isFocusNowhere } from './focus-nowhere.ts';
import { isDialogOpen } from './is-dialog-open.ts';

/**
 * What was opened takes the focus when nobody has it, as after the board that it was opened from is gone; and Escape
 * steps out also when the focus has got lost since; but a dialog that stands open takes Escape for itself.
 * @param isOpen whether there is something to step out of
 */
export function useStepOutFromNowhere(isOpen: boolean, stepOut: () => void): void {
  const [path] = useLocation();
  const latest = useRef(stepOut);
  latest.current = stepOut;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new address says that something was opened.
  useEffect(() => {
    if (isOpen && isFocusNowhere()) document.getElementById('page')?.focus({ preventScroll: true });
  }, [isOpen, path]);
  useEffect(() => {
    if (!isOpen) return;
    // Asked on the way down: on the way up the dialog may be gone already.
    let underDialog = false;
    const onTheWayDown = ({ key }: KeyboardEvent) => {
      // Looks through the whole page, for which no letter that is written shall wait.
      if (key === 'Escape') underDialog = isDialogOpen();
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing || underDialog) return;
      if (event.target === document.body) latest.current();
    };
    addEventListener('keydown', onTheWayDown, { capture: true });
    addEventListener('keydown', onKeyDown);
    return () => {
      removeEventListener('keydown', onTheWayDown, { capture: true });
      removeEventListener('keydown', onKeyDown);
    };
  }, [isOpen]);
}
