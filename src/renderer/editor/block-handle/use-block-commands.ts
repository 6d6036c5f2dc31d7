import type { Editor } from '@tiptap/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommands } from '../../app/commands.ts';
import { isMac, isPressed, type Shortcut } from '../../app/shortcut.ts';
import { say } from '../blocks/block-moves.ts';
import { headEnds, selectedBlocks } from '../blocks/move-blocks.ts';
import { duplicateSelected, removeSelected } from './block-commands.ts';

export const blockKeys: Readonly<Record<'menu' | 'duplicate' | 'remove', Shortcut>> = {
  menu: 'mod+.',
  duplicate: 'mod+shift+D',
  remove: 'mod+shift+backspace',
};

/** What can be done with the block in hand, from the palette and by keys. @param openMenu for the block at an index */
export function useBlockCommands(editor: Editor, openMenu: (index: number) => void): void {
  const { t } = useTranslation();
  /** A part of the head stays as it is; who hears the page is told so. */
  const orSay = (isDone: boolean) => isDone || say(t('editor.moves.head'));
  const remove = () => void orSay(removeSelected(editor, t('editor.handle.removed')));
  useKeyBeforeText(editor, blockKeys.remove, remove);
  const inText = { keysWhile: () => editor.view.hasFocus(), when: () => editor.isEditable };
  useCommands([
    {
      id: 'editor.blockMenu',
      label: t('editor.commands.blockMenu'),
      shortcut: blockKeys.menu,
      run: () => {
        const { from } = selectedBlocks(editor.state);
        const isFree = from >= headEnds(editor.state.doc);
        if (isFree) openMenu(from);
        orSay(isFree);
      },
      ...inText,
    },
    {
      id: 'editor.duplicateBlock',
      label: t('editor.commands.duplicateBlock'),
      shortcut: blockKeys.duplicate,
      run: () => orSay(duplicateSelected(editor, t('editor.handle.duplicated'))),
      ...inText,
    },
    {
      id: 'editor.removeBlock',
      label: t('editor.commands.removeBlock'),
      shortcut: blockKeys.remove,
      run: remove,
      ...inText,
    },
  ]);
}

/** ProseMirror keeps each Backspace at the edge of a block to itself, whatever is held with it. */
function useKeyBeforeText(editor: Editor, shortcut: Shortcut, run: () => void): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    const { dom } = editor.view;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || !isPressed(shortcut, event, isMac()) || !editor.view.hasFocus()) return;
      event.preventDefault();
      latest.current();
    };
    dom.addEventListener('keydown', onKeyDown, { capture: true });
    return () => dom.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [editor, shortcut]);
}
