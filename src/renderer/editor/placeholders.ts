import { Extension } from '@tiptap/core';
import { type EditorState, Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** The places of a piece that say what belongs there while they are empty. */
export type Place = 'kicker' | 'headline' | 'lede' | 'firstParagraph' | 'emptyLine';

/** Kicker, headline, lead picture, lede, first block: no key looks further, however long the piece. */
const headLength = 5;

function emptyPlaces(state: EditorState): { pos: number; size: number; place: Place }[] {
  const { doc, selection } = state;
  const found: { pos: number; size: number; place: Place }[] = [];
  let pos = 0;
  for (let index = 0; index < Math.min(headLength, doc.childCount); index++) {
    const node = doc.child(index);
    const { name } = node.type;
    if (node.content.size === 0 && (name === 'kicker' || name === 'headline' || name === 'lede'))
      found.push({ pos, size: node.nodeSize, place: name });
    const onlyBlock = name === 'paragraph' && index === doc.childCount - 1;
    if (node.content.size === 0 && onlyBlock)
      found.push({ pos, size: node.nodeSize, place: 'firstParagraph' });
    pos += node.nodeSize;
  }
  const { $from, empty } = selection;
  const line = $from.parent;
  if (empty && line.type.name === 'paragraph' && line.content.size === 0 && $from.depth > 0) {
    const here = $from.before();
    if (!found.some((other) => other.pos === here))
      found.push({ pos: here, size: line.nodeSize, place: 'emptyLine' });
  }
  return found;
}

/** Says in each empty part what belongs there, in the window's language. */
export const Placeholders = Extension.create<{ wordsFor: (place: Place) => string }>({
  name: 'placeholders',
  addOptions: () => ({ wordsFor: () => '' }),
  addProseMirrorPlugins() {
    const { wordsFor } = this.options;
    return [
      new Plugin({
        props: {
          decorations: (state) =>
            DecorationSet.create(
              state.doc,
              emptyPlaces(state).map(({ pos, size, place }) =>
                Decoration.node(pos, pos + size, {
                  class: 'empty-part',
                  'data-placeholder': wordsFor(place),
                  // A heading must say something; the others are paragraphs and cannot be named.
                  ...(place === 'headline' ? { 'aria-label': wordsFor(place) } : {}),
                }),
              ),
            ),
        },
      }),
    ];
  },
});
