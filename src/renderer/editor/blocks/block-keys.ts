import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { isMac, isPressed } from '../../app/shortcut.ts';
import { blockKinds, mayChangeKind } from './block-kinds.ts';
import { inOneUndoStep } from './one-undo-step.ts';

/**
 * The shortcuts that stand beside the kinds of blocks, before those that TipTap binds to the same keys (Ctrl-Shift-B
 * would make bold). A head part or caption keeps its kind; the keys do nothing else there.
 */
export const BlockKeys = Extension.create({
  name: 'blockKeys',
  priority: 1100,
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        props: {
          handleKeyDown: (_, event) => {
            if (event.isComposing) return false;
            const kind = blockKinds.find(({ shortcut }) => shortcut && isPressed(shortcut, event, isMac()));
            if (!kind) return false;
            if (editor.isEditable && mayChangeKind(editor))
              inOneUndoStep(editor.view, () => kind.make(editor));
            return true;
          },
        },
      }),
    ];
  },
});
