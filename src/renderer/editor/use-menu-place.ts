import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import { posToDOMRect } from '@tiptap/core';
import type { EditorView } from '@tiptap/pm/view';
import { type RefObject, useLayoutEffect } from 'react';
import { scrollerMark } from './writing-view/typewriter.ts';

/** Pixels between the word and its menu, and between the menu and the window's edge. */
const gap = 6;

/**
 * Puts a menu below a place in the text, or above it where there is no room; it follows when the page scrolls or gets
 * another width. The menu must be `position: fixed`.
 */
export function useMenuPlace(view: EditorView, pos: number, box: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const menu = box.current;
    if (!menu) return;
    const word = {
      contextElement: view.dom,
      getBoundingClientRect: () =>
        view.isDestroyed || pos > view.state.doc.content.size ? new DOMRect() : posToDOMRect(view, pos, pos),
    };
    const page = view.dom.closest(`[${scrollerMark}]`);
    const put = async () => {
      const { x, y } = await computePosition(word, menu, {
        strategy: 'fixed',
        placement: 'bottom-start',
        // Over the page, and not over the columns beside it.
        middleware: [
          offset(gap),
          flip({ padding: gap }),
          shift({ padding: gap, ...(page ? { boundary: page } : {}) }),
        ],
      });
      Object.assign(menu.style, { left: `${Math.round(x)}px`, top: `${Math.round(y)}px` });
    };
    return autoUpdate(word, menu, () => void put());
  }, [view, pos, box]);
}
