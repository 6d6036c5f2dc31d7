import type { EditorState } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import type * as Y from 'yjs';
import { isHeadPart } from '../piece-keys.ts';

/**
 * Where a picture shall stand: above or below a block, or in a figure that waits for one. Held by the block itself, so
 * that it stays where it is while others write; positions would not, because what comes from elsewhere is written over
 * the whole page.
 */
export interface PicturePlace {
  readonly block: Y.XmlElement;
  readonly at: 'above' | 'below' | 'in';
}

const bodyOf = (state: EditorState): Y.XmlFragment =>
  (ySyncPluginKey.getState(state) as { type: Y.XmlFragment }).type;

/** Kicker, headline, lead picture, lede. */
const headLength = 4;

/** The place that a position on the page means. Nothing stands between the parts of the head: below them is meant. */
export function placeFor(state: EditorState, pos: number, at: 'above' | 'below'): PicturePlace {
  const { doc } = state;
  const index = Math.min(doc.resolve(Math.min(pos, doc.content.size)).index(0), doc.childCount - 1);
  const node = doc.child(index);
  if (node.type.name === 'figure' && node.attrs.imageId === null) return placeAt(state, index, 'in');
  let headEnds = -1;
  for (let part = 0; part < Math.min(headLength, doc.childCount); part++)
    if (isHeadPart(doc.child(part)) || doc.child(part).attrs.lead === true) headEnds = part;
  return index <= headEnds ? placeAt(state, headEnds, 'below') : placeAt(state, index, at);
}

/** The place at a block, by its index on the page. */
export const placeAt = (state: EditorState, index: number, at: PicturePlace['at']): PicturePlace => ({
  block: bodyOf(state).get(index) as Y.XmlElement,
  at,
});

/** Where a place is now, as a position between blocks; the end of the page once its block is gone. */
export function posOf(state: EditorState, { block, at }: PicturePlace): number {
  const index = bodyOf(state).toArray().indexOf(block);
  if (index < 0) return state.doc.content.size;
  const before = at === 'below' ? index + 1 : index;
  let pos = 0;
  for (let part = 0; part < Math.min(before, state.doc.childCount); part++)
    pos += state.doc.child(part).nodeSize;
  return pos;
}
