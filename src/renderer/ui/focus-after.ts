import { flushSync } from 'react-dom';

/**
 * Makes a change and puts the focus into what it has drawn, at once: letters that are typed a frame too early would be
 * nobody's.
 * @param root the element to look in, once the change is drawn
 */
export function focusAfter(change: () => void, root: () => HTMLElement | null, selector: string): void {
  flushSync(change);
  root()?.querySelector<HTMLElement>(selector)?.focus();
}
