/** Leads to the pieces, where their keys work: to the list, the table, or the column of the board that was used last. */
export const focusList = (): void =>
  (
    document.querySelector<HTMLElement>('[data-pieces] [data-recent] [role="listbox"]') ??
    document.querySelector<HTMLElement>('[data-pieces] :is([role="listbox"], [role="grid"])')
  )?.focus();
