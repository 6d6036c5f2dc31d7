import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { createSwitch } from '../switch-store.ts';

/** The list of a room itself; the choices of a field are a listbox as well. */
export const listOfRoom = '[role="listbox"][tabindex="0"]';

const opened = createSwitch();
let isFolded = false;
let focusOn = listOfRoom;

/**
 * Leads to a place in a list that has no room beside the page, and brings the list over the page for it.
 * @param selector what takes the focus in it
 * @returns whether there is such a list
 */
function leadTo(selector = listOfRoom): boolean {
  if (!isFolded) return false;
  focusOn = selector;
  opened.open();
  // Where it is there already, nothing comes that would take the focus.
  document.querySelector<HTMLElement>(`[role="dialog"] :is(${selector})`)?.focus();
  return true;
}

/** The list over the page, where it has no room beside it. */
export const listOverPage = { leadTo, close: opened.close, focusOn: () => focusOn };

/** Whether it is there; it goes once something was opened from it, and where it has room beside the page. */
export function useListOverPage(folded: boolean): boolean {
  const [path] = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new address says that something was opened.
  useEffect(opened.close, [path, folded]);
  useEffect(() => {
    isFolded = folded;
    return () => {
      isFolded = false;
    };
  }, [folded]);
  return opened.useOpened() && folded;
}
