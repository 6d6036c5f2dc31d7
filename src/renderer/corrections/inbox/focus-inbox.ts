/** Leads to the list of reports, where its keys work. */
export const focusInbox = (): void =>
  document.querySelector<HTMLElement>('[data-inbox] [role="listbox"]')?.focus();
