import { listOverPage } from '../ui/columns/list-over-page.ts';

/**
 * Leads to the pieces, where their keys work: to the list, the table, or the column of the board that was used last. A
 * list that was folded away comes over the page.
 */
export function focusList(): void {
  if (listOverPage.leadTo()) return;
  const list =
    document.querySelector<HTMLElement>('[data-pieces] [data-recent] [role="listbox"]') ??
    document.querySelector<HTMLElement>('[data-pieces] :is([role="listbox"], [role="grid"])');
  list?.focus();
}
