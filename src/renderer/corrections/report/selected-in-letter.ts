/** Marks the element that shows the mail in full. */
export const letterMark = { 'data-letter': true } as const;

/** What is selected in the mail at this moment; empty for nothing, and for words elsewhere. */
export function selectedInLetter(): string {
  const selection = getSelection();
  const letter = document.querySelector('[data-letter]');
  if (!selection || !letter || selection.isCollapsed) return '';
  const isInLetter = letter.contains(selection.anchorNode) && letter.contains(selection.focusNode);
  return isInLetter ? selection.toString().trim() : '';
}
