import { type DragEvent, type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { focusAfter } from '../focus-after.ts';

export interface Sorting<Root extends HTMLElement> {
  /** Belongs on the element around all rows. */
  readonly root: RefObject<Root | null>;
  readonly row: (index: number) => {
    readonly 'data-over': boolean | undefined;
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
  readonly handle: (index: number) => {
    readonly 'data-handle': number;
    readonly draggable: true;
    readonly onDragStart: (event: DragEvent) => void;
    readonly onDragEnd: () => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
}

/** Tells rows that are dragged from files and text that are. */
const dragType = 'application/x-druckreif-row';

/** Rows that are put in order by dragging their handle, or by the arrow keys on it; the focus goes with the row. */
export function useSorting<Root extends HTMLElement>(
  count: number,
  onMove: (from: number, to: number) => void,
): Sorting<Root> {
  const root = useRef<Root>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const end = () => {
    setDragged(null);
    setOver(null);
  };
  const move = (from: number, to: number) => {
    if (to < 0 || to >= count || from === to) return;
    focusAfter(
      () => onMove(from, to),
      () => root.current,
      `[data-handle="${to}"]`,
    );
  };
  return {
    root,
    row: (index) => ({
      'data-over': (over === index && dragged !== index) || undefined,
      onDragOver(event) {
        if (dragged === null) return;
        event.preventDefault();
        setOver(index);
      },
      onDrop(event) {
        if (dragged === null) return;
        event.preventDefault();
        event.stopPropagation();
        move(dragged, index);
        end();
      },
    }),
    handle: (index) => ({
      'data-handle': index,
      draggable: true,
      onDragStart(event) {
        event.dataTransfer.setData(dragType, String(index));
        event.dataTransfer.effectAllowed = 'move';
        setDragged(index);
      },
      onDragEnd: end,
      onKeyDown(event) {
        const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
        if (step === 0) return;
        event.preventDefault();
        move(index, index + step);
      },
    }),
  };
}

/** A list with one entry at another place. */
export function moved<Item>(list: readonly Item[], from: number, to: number): Item[] {
  const next = [...list];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}
