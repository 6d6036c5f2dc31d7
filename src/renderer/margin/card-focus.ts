import { type RefObject, useEffect } from 'react';

/** The card that shall have the focus as soon as it is drawn. */
let wanted: string | null = null;

/** Moves the focus into a card, now or once it is drawn. @param key as `Passage.key` */
export function focusCard(key: string): void {
  wanted = focusIn(document, key) ? null : key;
}

function focusIn(root: ParentNode, key: string): boolean {
  const target = root.querySelector<HTMLElement>(`[data-card="${CSS.escape(key)}"] [data-card-focus]`);
  target?.focus({ preventScroll: true });
  return target !== undefined && target !== null;
}

/** Gives the focus to the card that was asked for, after each drawing of a layer of cards. */
export function useWantedFocus(layer: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (wanted !== null && layer.current && focusIn(layer.current, wanted)) wanted = null;
  });
}
