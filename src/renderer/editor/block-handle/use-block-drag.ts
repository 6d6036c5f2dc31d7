import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element';
import type { Editor } from '@tiptap/core';
import { type RefObject, useEffect, useState } from 'react';
import { type Blocks, selectedBlocks, sizeOf } from '../blocks/move-blocks.ts';
import { gapAt } from './block-places.ts';
import { blocksNow, type HeldBlocks, heldBlocks } from './held-blocks.ts';

const mark = 'blocks of the page';
/** What is dragged lies somewhat to the right of and below the pointer, so that the line stays in sight. */
const previewOffset = { x: -12, y: 12 };

interface BlockDragProps {
  readonly editor: Editor;
  readonly handle: RefObject<HTMLElement | null>;
  /** What the page scrolls in; anywhere in it blocks can be dropped. */
  readonly scroller: RefObject<HTMLElement | null>;
  /** Index of the block that the handle stands beside. */
  readonly index: RefObject<number | null>;
}

/** What is dragged now, and the gap that it would land in; null: it would stay where it is. */
export interface BlockDrag {
  readonly blocks: Blocks;
  readonly gap: number | null;
}

/** All selected blocks, if the one at the handle is among them; else this one. */
function blocksAtHandle(editor: Editor, index: number): Blocks {
  const selected = selectedBlocks(editor.state);
  return index >= selected.from && index < selected.to ? selected : { from: index, to: index + 1 };
}

/** Lets blocks be dragged by their handle to another gap. One drag is one undo step; Escape gives it up. */
export function useBlockDrag({ editor, handle, scroller, index }: BlockDragProps): BlockDrag | null {
  const [drag, setDrag] = useState<BlockDrag | null>(null);
  useEffect(() => {
    const [grip, area] = [handle.current, scroller.current];
    if (!grip || !area) return;
    let held: HeldBlocks | null = null;
    const landing = (y: number): { blocks: Blocks; gap: number } | null => {
      const blocks = held && blocksNow(editor.state, held);
      if (!blocks) return null;
      const gap = gapAt(editor.view, y);
      return gap >= blocks.from && gap <= blocks.to ? null : { blocks, gap };
    };
    const isOurs = ({ source }: { source: { data: Record<string | symbol, unknown> } }) =>
      mark in source.data;
    return combine(
      draggable({
        element: grip,
        canDrag: () => editor.isEditable && index.current !== null,
        getInitialData: () => ({ [mark]: true }),
        onGenerateDragPreview({ nativeSetDragImage }) {
          const { doc } = editor.state;
          const { from } = blocksAtHandle(editor, index.current!);
          const block = editor.view.nodeDOM(sizeOf(doc, 0, from));
          if (block instanceof HTMLElement) nativeSetDragImage?.(block, previewOffset.x, previewOffset.y);
        },
        onDragStart() {
          const blocks = blocksAtHandle(editor, index.current!);
          held = heldBlocks(editor.state, blocks);
          setDrag({ blocks, gap: null });
        },
        onDrop({ location }) {
          const there =
            location.current.dropTargets.length > 0 ? landing(location.current.input.clientY) : null;
          held = null;
          setDrag(null);
          editor.view.focus();
          if (there) editor.commands.moveBlocksTo(there.blocks, there.gap);
        },
      }),
      dropTargetForElements({
        element: area,
        canDrop: isOurs,
        onDrag({ location }) {
          const gap = landing(location.current.input.clientY)?.gap ?? null;
          setDrag((before) => (before && before.gap !== gap ? { ...before, gap } : before));
        },
        onDragLeave: () => setDrag((before) => before && { ...before, gap: null }),
      }),
      autoScrollForElements({ element: area, canScroll: isOurs }),
      keepFromText(area, () => held !== null),
    );
  }, [editor, handle, scroller, index]);
  return drag;
}

/** The text would take what is dragged over it for text that comes in, with a drop line of its own. */
function keepFromText(area: HTMLElement, isDragging: () => boolean): () => void {
  const keep = (event: Event) => isDragging() && event.stopPropagation();
  const kinds = ['dragenter', 'dragover', 'dragleave', 'drop'] as const;
  for (const kind of kinds) area.addEventListener(kind, keep, { capture: true });
  return () => {
    for (const kind of kinds) area.removeEventListener(kind, keep, { capture: true });
  };
}
