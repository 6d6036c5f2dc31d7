import type { Editor } from '@tiptap/core';
import { type RefObject, useEffect, useState } from 'react';

/** Pixels: a card at least, and at most as wide as its words read well, with the space to the text and to the edge. */
const card = { least: 212, most: 304 };
const toText = 24;
const toEdge = 14;

/**
 * Whether the page, which may be made wider or narrower, leaves room for cards beside it. Where it does, the layer of
 * the cards is laid there.
 */
export function useRoomBeside(
  editor: Editor,
  layer: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
): boolean {
  const [room, setRoom] = useState(false);
  // No layout effect: the element that the page scrolls in lies outside and has no ref yet at that time.
  useEffect(() => {
    const pane = scroller.current;
    const sheet = layer.current?.parentElement;
    if (!pane || !sheet) return;
    const page = editor.view.dom;
    const look = () => {
      const left = page.getBoundingClientRect().right + toText;
      const width = pane.getBoundingClientRect().left + pane.clientWidth - toEdge - left;
      const fits = width >= card.least;
      layer.current?.style.setProperty('--left', `${left - sheet.getBoundingClientRect().left}px`);
      layer.current?.style.setProperty('--width', `${Math.min(card.most, width)}px`);
      setRoom(fits);
    };
    const observer = new ResizeObserver(look);
    observer.observe(pane);
    observer.observe(page);
    look();
    return () => observer.disconnect();
  }, [editor, layer, scroller]);
  return room;
}
