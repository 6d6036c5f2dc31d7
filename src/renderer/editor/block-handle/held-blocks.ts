import type { EditorState } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import type * as Y from 'yjs';
import type { Blocks } from '../blocks/move-blocks.ts';

/** Blocks that are held by themselves and not by their places, which change while somebody else writes. */
export type HeldBlocks = readonly unknown[];

const bodyOf = (state: EditorState): readonly unknown[] =>
  (ySyncPluginKey.getState(state) as { type: Y.XmlFragment }).type.toArray();

export const heldBlocks = (state: EditorState, { from, to }: Blocks): HeldBlocks =>
  bodyOf(state).slice(from, to);

/** Where they stand now; null: they are gone, or no longer next to each other. */
export function blocksNow(state: EditorState, held: HeldBlocks): Blocks | null {
  const body = bodyOf(state);
  const from = body.indexOf(held[0]);
  const areTogether = from >= 0 && held.every((block, at) => body[from + at] === block);
  return areTogether ? { from, to: from + held.length } : null;
}
