/** Leads to the images of the library, where their keys work. */
export const focusImages = (): void =>
  document.querySelector<HTMLElement>('[data-images] :is([role="listbox"], [role="grid"])')?.focus();
