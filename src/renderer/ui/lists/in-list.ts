/** Whether a list has the focus, and with it a key that means something else wherever text is written or read. */
export const isInList = (): boolean =>
  document.activeElement?.matches('[role="listbox"], [role="grid"]') ?? false;
