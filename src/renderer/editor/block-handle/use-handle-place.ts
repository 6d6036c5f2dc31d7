import type { Editor } from '@tiptap/core';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { blockAt, firstLineOf } from './block-places.ts';

/** Where the handle stands: beside the first line of a block, in pixels of its layer. */
export interface HandlePlace {
  readonly index: number;
  readonly left: number;
  readonly top: number;
}

export const handleSize = 24;
/** Between handle and text. */
const gap = 8;
/** How far beside the text the pointer still means the block, in pixels. */
const reach = { left: 72, right: 24 };

interface HandlePlaceProps {
  readonly editor: Editor;
  readonly layer: RefObject<HTMLElement | null>;
  readonly scroller: RefObject<HTMLElement | null>;
  /** Whether the handle is in use, so that it stays where it is. */
  readonly isHeld: RefObject<boolean>;
}

/**
 * The place of the handle: beside the block under the pointer, or where `show` puts it. Only the pointer moves it; a
 * change of the text takes it away, so that a key costs nothing here.
 */
export function useHandlePlace({ editor, layer, scroller, isHeld }: HandlePlaceProps) {
  const [place, setPlace] = useState<HandlePlace | null>(null);
  const shown = useRef<HandlePlace | null>(null);
  const set = useCallback((next: HandlePlace | null) => {
    const before = shown.current;
    if (before?.index === next?.index && before?.top === next?.top && before?.left === next?.left) return;
    shown.current = next;
    setPlace(next);
  }, []);
  const show = useCallback(
    (index: number | null) => {
      const box = layer.current?.getBoundingClientRect();
      const line = index === null ? null : firstLineOf(editor.view, index);
      if (index === null || !box || !line) return set(null);
      const left = editor.view.dom.getBoundingClientRect().left - box.left - gap - handleSize;
      const top = (line.top + line.bottom - handleSize) / 2 - box.top;
      set({ index, left: Math.round(left), top: Math.round(top) });
    },
    [editor, layer, set],
  );

  useEffect(() => {
    const area = scroller.current;
    const page = layer.current;
    if (!area || !page) return;
    let frame = 0;
    const hide = () => {
      cancelAnimationFrame(frame);
      if (!isHeld.current) set(null);
    };
    const look = ({ clientX, clientY }: PointerEvent) => {
      if (isHeld.current || editor.isDestroyed || !editor.isEditable) return;
      const { left, right } = editor.view.dom.getBoundingClientRect();
      const isBeside = clientX < left - reach.left || clientX > right + reach.right;
      show(isBeside ? null : blockAt(editor.view, clientY));
    };
    const onMove = (event: PointerEvent) => {
      cancelAnimationFrame(frame);
      if (event.pointerType === 'touch' || event.buttons !== 0) return;
      frame = requestAnimationFrame(() => look(event));
    };
    const onTransaction = ({ transaction }: { transaction: { docChanged: boolean } }) => {
      if (transaction.docChanged && shown.current) hide();
    };
    const resized = new ResizeObserver(hide);
    resized.observe(area);
    area.addEventListener('pointermove', onMove, { passive: true });
    area.addEventListener('pointerleave', hide);
    editor.on('transaction', onTransaction);
    return () => {
      cancelAnimationFrame(frame);
      resized.disconnect();
      area.removeEventListener('pointermove', onMove);
      area.removeEventListener('pointerleave', hide);
      editor.off('transaction', onTransaction);
    };
  }, [editor, layer, scroller, isHeld, set, show]);
  return { place, show };
}
