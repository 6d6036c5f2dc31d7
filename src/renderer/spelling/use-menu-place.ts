import type { EditorView } from '@tiptap/pm/view';
import { type CSSProperties, type RefObject, useLayoutEffect, useState } from 'react';

/** Pixels between the word and its menu, and between the menu and the window's edge. */
const gap = 6;

/** Puts a menu below a place in the text, or above it where there is no room; it follows when the page scrolls. */
export function useMenuPlace(
  view: EditorView,
  pos: number,
  box: RefObject<HTMLElement | null>,
): CSSProperties {
  const [place, setPlace] = useState({ left: 0, top: 0 });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const put = () => {
      if (view.isDestroyed || pos > view.state.doc.content.size) return;
      const { left, top, bottom } = view.coordsAtPos(pos);
      const { width, height } = element.getBoundingClientRect();
      const below = bottom + gap;
      const fits = below + height + gap <= innerHeight;
      setPlace({
        left: Math.round(Math.max(gap, Math.min(left, innerWidth - width - gap))),
        top: Math.round(fits ? below : Math.max(gap, top - gap - height)),
      });
    };
    put();
    const resized = new ResizeObserver(put);
    resized.observe(element);
    addEventListener('scroll', put, { capture: true, passive: true });
    addEventListener('resize', put);
    return () => {
      resized.disconnect();
      removeEventListener('scroll', put, { capture: true });
      removeEventListener('resize', put);
    };
  }, [view, pos, box]);
  return { position: 'fixed', ...place };
}
