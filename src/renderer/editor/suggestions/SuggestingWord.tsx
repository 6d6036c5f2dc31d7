import { Tooltip } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { PencilLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { say } from '../blocks/block-moves.ts';
import { isSuggesting, setSuggesting } from './suggesting.ts';
import styles from './suggestions.module.css';

/** Says in the status line that changes are suggested, for as long as they are, and ends it. */
export function SuggestingWord({ editor }: { readonly editor: Editor }) {
  const { t } = useTranslation();
  const on = useEditorState({ editor, selector: ({ editor }) => isSuggesting(editor.state) });
  const stop = () => {
    setSuggesting(editor, false);
    say(t('suggestions.stopped'));
    editor.commands.focus();
  };
  return (
    <span role="status" className={styles.mode}>
      {on && (
        <Tooltip label={t('suggestions.modeHint')}>
          <button type="button" className={styles.modeButton} data-wants-room onClick={stop}>
            <PencilLine size={13} aria-hidden />
            <span className={styles.modeWord}>{t('suggestions.mode')}</span>
          </button>
        </Tooltip>
      )}
    </span>
  );
}
