/**
 * A menu over the text leaves the focus in the text box, which names the line in hand to screen readers. As long as it
 * does, the menu has Escape; everything around looks here before it takes that key for itself.
 */

/**
 * Says that a menu stands over the text.
 * @param text the element that is written in
 * @param lineId id of the line in hand; null: no line, as when nothing matches
 */
export function sayMenuOpen(text: HTMLElement, menuId: string, lineId: string | null): void {
  text.setAttribute('aria-controls', menuId);
  if (lineId === null) text.removeAttribute('aria-activedescendant');
  else text.setAttribute('aria-activedescendant', lineId);
}

export function sayMenuClosed(text: HTMLElement): void {
  text.removeAttribute('aria-controls');
  text.removeAttribute('aria-activedescendant');
}

export const isMenuOpen = (text: Element): boolean => text.hasAttribute('aria-controls');
