import { Loader } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './pasting-note.module.css';

/** Says that a long paste is being read, which halts the page; nothing while none is. */
export function PastingNote({ editor }: { readonly editor: Editor }) {
  const { t } = useTranslation();
  const { subscribe, isRunning } = editor.storage.comingIn.progress;
  const running = useSyncExternalStore(subscribe, isRunning);
  return (
    <div className={styles.place} role="status">
      {running && (
        <p className={styles.note}>
          <Loader size={14} aria-hidden />
          {t('editor.paste.running')}
        </p>
      )}
    </div>
  );
}
