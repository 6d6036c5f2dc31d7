/** Leads to the list of pieces, where its keys work. */
export const focusList = (): void =>
  document.querySelector<HTMLElement>('[data-pieces] > [role="listbox"]')?.focus();
