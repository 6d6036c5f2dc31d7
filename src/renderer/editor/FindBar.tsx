import { ActionIcon, TextInput, Tooltip } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type KeyboardEvent, type Ref, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { findNext, findState, findWords, selectFound } from './find-in-text.ts';
import styles from './menus.module.css';

interface FindBarProps {
  readonly editor: Editor;
  readonly onClose: () => void;
  /** The field, so that a second Ctrl-F leads back into it. */
  readonly ref: Ref<HTMLInputElement>;
}

/** Finds words on the page. Enter goes on, Shift-Enter back, Escape returns to the text at the place in hand. */
export function FindBar({ editor, onClose, ref }: FindBarProps) {
  const { t } = useTranslation();
  const { words, count, current } = useEditorState({
    editor,
    selector: ({ editor }) => {
      const { words, matches, current } = findState(editor.state);
      return { words, count: matches.length, current };
    },
  });
  useEffect(() => {
    if (current >= 0) editor.view.dom.querySelector('.found-current')?.scrollIntoView({ block: 'center' });
  }, [editor, current]);
  useEffect(() => () => void (editor.isDestroyed || findWords(editor.view, '')), [editor]);

  const close = () => {
    selectFound(editor.view);
    editor.commands.focus();
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter') findNext(editor.view, event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };

  const countInWords =
    words === ''
      ? ''
      : count === 0
        ? t('editor.find.none')
        : t('editor.find.count', { current: current + 1, count });
  return (
    <search className={styles.find} aria-label={t('editor.find.label')}>
      <TextInput
        ref={ref}
        className={styles.findField}
        size="xs"
        autoFocus
        aria-label={t('editor.find.words')}
        placeholder={t('editor.find.words')}
        value={words}
        onChange={(event) => findWords(editor.view, event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <span className={styles.findCount} role="status">
        {countInWords}
      </span>
      <Step
        label={t('editor.find.previous')}
        disabled={count === 0}
        onClick={() => findNext(editor.view, -1)}
      >
        <ChevronUp size={16} aria-hidden />
      </Step>
      <Step label={t('editor.find.next')} disabled={count === 0} onClick={() => findNext(editor.view, 1)}>
        <ChevronDown size={16} aria-hidden />
      </Step>
      <Step label={t('window.close')} onClick={close}>
        <X size={16} aria-hidden />
      </Step>
    </search>
  );
}

interface StepProps {
  readonly label: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children: React.ReactNode;
}

function Step({ label, disabled = false, onClick, children }: StepProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} disabled={disabled} onClick={onClick}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
