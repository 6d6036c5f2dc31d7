import type { Editor } from '@tiptap/core';
import { type RefObject, useLayoutEffect, useState } from 'react';
import styles from './block-handle.module.css';
import { extentOf, heightOfGap } from './block-places.ts';
import type { BlockDrag } from './use-block-drag.ts';

interface DragMarksProps {
  readonly editor: Editor;
  readonly layer: RefObject<HTMLElement | null>;
  readonly drag: BlockDrag;
}

interface Marks {
  readonly line: { readonly left: number; readonly top: number; readonly width: number } | null;
  readonly lifted: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
}

/** Where what is dragged would land, and where it still stands. */
export function DragMarks({ editor, layer, drag }: DragMarksProps) {
  const [marks, setMarks] = useState<Marks | null>(null);
  useLayoutEffect(() => {
    setMarks(layer.current && marksOf(editor, layer.current.getBoundingClientRect(), drag));
  }, [editor, layer, drag]);
  if (!marks) return null;
  return (
    <>
      <div className={styles.lifted} style={marks.lifted} aria-hidden />
      {marks.line && <div className={styles.line} style={marks.line} data-drop-line aria-hidden />}
    </>
  );
}

function marksOf({ view }: Editor, box: DOMRect, { blocks, gap }: BlockDrag): Marks | null {
  const [first, last] = [extentOf(view, blocks.from), extentOf(view, blocks.to - 1)];
  if (!first || !last) return null;
  const page = view.dom.getBoundingClientRect();
  const [left, width] = [page.left - box.left, page.width];
  const height = gap === null ? null : heightOfGap(view, gap);
  return {
    line: height === null ? null : { left, top: height - box.top, width },
    lifted: { left, top: first.top - box.top, width, height: last.bottom - first.top },
  };
}
