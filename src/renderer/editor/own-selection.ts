import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';

/**
 * Keeps React from remembering the cursor of the page. Before each commit anywhere in the window, React looks what has
 * the focus, and of an editable element it counts all letters up to the cursor, so that it could put the cursor back; in a
 * piece of 20,000 words that takes longer than the commit. It knows such an element by this property. The page is not
 * drawn by React, and ProseMirror minds the cursor; it reads the property only to find what may not be edited.
 */
export const OwnSelection = Extension.create({
  name: 'ownSelection',
  addProseMirrorPlugins: () => [
    new Plugin({
      view({ dom }) {
        Object.defineProperty(dom, 'contentEditable', { configurable: true, get: () => 'inherit' });
        return {};
      },
    }),
  ],
});
