import type { Editor } from '@tiptap/core';
import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { findCommand, useCommands } from '../../app/commands.ts';
import { isMac, isPressed } from '../../app/shortcut.ts';
import styles from '../menus.module.css';
import { useMenuPlace } from '../use-menu-place.ts';
import { LinkForm } from './LinkForm.tsx';

export const linkShortcut = 'mod+shift+K';
const commandId = 'editor.link';

/** Opens the address of the link in hand, or of one for the selected words, from wherever it is asked for. */
export const openLinkDialog = (): void => findCommand(({ id }) => id === commandId)?.run();

/** Whether the text at the selection can carry marks, as headline and kicker cannot. */
export const carriesMarks = ({ state, schema }: Editor): boolean =>
  state.selection.$from.parent.type.allowsMarkType(schema.marks.bold!);

/** The form of a link, below the words that it is about. Escape leads back to them, and so does a click beside it. */
export function LinkDialog({ editor }: { readonly editor: Editor }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  useCommands([
    {
      id: commandId,
      label: t('editor.commands.link'),
      shortcut: linkShortcut,
      keysWhile: () => editor.view.hasFocus(),
      run: () => {
        if (editor.isActive('link')) editor.commands.extendMarkRange('link');
        // Drawn at once, so that the next key is already for the address.
        flushSync(() => setOpened(true));
      },
      when: () =>
        editor.isEditable && editor.state.selection.$from.parent.isTextblock && carriesMarks(editor),
    },
  ]);
  useKeyOnWords(editor);
  return opened ? <Opened editor={editor} onClose={() => setOpened(false)} /> : null;
}

function Opened({ editor, onClose }: { readonly editor: Editor; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useMenuPlace(editor.view, editor.state.selection.to, box);
  useSelectionInSight(editor);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
    editor.view.focus();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    // Another window in front takes the focus for a while and leaves it here.
    if (document.hasFocus() && !currentTarget.contains(relatedTarget)) onClose();
  };
  return (
    <div
      ref={box}
      className={`${styles.bubble} ${styles.linkDialog}`}
      role="dialog"
      aria-label={t('editor.link.label')}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      <LinkForm editor={editor} onDone={onClose} />
    </div>
  );
}

/** Keeps the selected words in sight while the form has the focus, and with it the browser's own selection. */
function useSelectionInSight({ state, view }: Editor): void {
  const { from, to } = state.selection;
  useEffect(() => {
    if (from === to) return;
    const range = document.createRange();
    const [start, end] = [view.domAtPos(from), view.domAtPos(to)];
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    CSS.highlights.set('meant-for-link', new Highlight(range));
    return () => void CSS.highlights.delete('meant-for-link');
  }, [view, from, to]);
}

/** On selected words that can be linked, Ctrl-K is for the link; elsewhere it opens the palette. */
function useKeyOnWords(editor: Editor): void {
  useEffect(() => {
    const { dom } = editor.view;
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (!isPressed('mod+K', event, isMac()) || editor.state.selection.empty || !carriesMarks(editor))
        return;
      event.preventDefault();
      openLinkDialog();
    };
    dom.addEventListener('keydown', onKeyDown);
    return () => dom.removeEventListener('keydown', onKeyDown);
  }, [editor]);
}
