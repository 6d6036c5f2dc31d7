/** Whether nobody has the focus: what had it is gone, or nothing has taken it yet. */
export const isFocusNowhere = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;
