import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { menusId } from './slash-menu.ts';

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
          keydown: (_, event) =>
            event.key === 'Escape' &&
            !event.isComposing &&
            !document.getElementById(menusId)?.childElementCount,
        },
      },
    }),
  ],
});
