import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { isMenuOpen } from './menu-over-text.ts';

/**
 * Leaves Escape to the room around, which leads one step out. ProseMirror would keep it from everybody else; only a menu
 * over the text needs it first.
 */
export const EscapeLeadsOut = Extension.create({
  name: 'escapeLeadsOut',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleDOMEvents: {
          keydown: ({ dom }, event) => event.key === 'Escape' && !event.isComposing && !isMenuOpen(dom),
        },
      },
    }),
  ],
});
