import type { Editor } from '@tiptap/core';
import { useTranslation } from 'react-i18next';
import { useCommands } from '../app/commands.ts';
import { blockKinds, mayChangeKind } from './blocks/block-kinds.ts';
import { moveKeys } from './blocks/block-moves.ts';

/** What can be done on the page that is written on, for the palette and by key. */
export function usePageCommands(editor: Editor, openFind: (replace: boolean) => void): void {
  const { t } = useTranslation();
  const kinds = blockKinds.map((kind) => ({
    id: `editor.${kind.name}`,
    label: t('editor.commands.block', { kind: t(`editor.blocks.${kind.name}`) }),
    shortcut: kind.shortcut ?? undefined,
    // In the text the keys are the text's own, see `block-keys.ts`; nowhere else they change it unseen.
    keysWhile: () => editor.view.hasFocus(),
    run: () => void kind.make(editor),
    // The lead picture has its own place, wherever the cursor is.
    when: () => kind.name === 'leadImage' || mayChangeKind(editor),
  }));
  useCommands([
    { id: 'find', label: t('editor.commands.find'), shortcut: 'mod+F', run: () => openFind(false) },
    { id: 'replace', label: t('find.command'), shortcut: 'mod+alt+F', run: () => openFind(true) },
    {
      id: 'undo',
      label: t('editor.commands.undo'),
      run: () => editor.chain().focus().undo().run(),
      when: () => editor.can().undo(),
    },
    {
      id: 'redo',
      label: t('editor.commands.redo'),
      run: () => editor.chain().focus().redo().run(),
      when: () => editor.can().redo(),
    },
    ...kinds,
    {
      id: 'editor.moveUp',
      label: t('editor.commands.moveUp'),
      shortcut: moveKeys.up,
      run: () => editor.chain().focus().moveBlock('up').run(),
    },
    {
      id: 'editor.moveDown',
      label: t('editor.commands.moveDown'),
      shortcut: moveKeys.down,
      run: () => editor.chain().focus().moveBlock('down').run(),
    },
  ]);
}
