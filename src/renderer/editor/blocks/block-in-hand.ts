import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/**
 * Marks the top-level block that the cursor stands in. Blocks out of sight are not laid out (`content-visibility` in
 * `page.css`); the one that is written in must be, from its first moment on: in a block that Chromium still skips, the
 * first letter lands behind the ones that follow.
 */
export const BlockInHand = Extension.create({
  name: 'blockInHand',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        decorations: ({ doc, selection: { $head } }) => {
          if ($head.depth === 0) return null;
          return DecorationSet.create(doc, [
            Decoration.node($head.before(1), $head.after(1), { class: 'in-hand' }),
          ]);
        },
      },
    }),
  ],
});
