import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import styles from './coming-in/ImportNotes.module.css';
import type { Posts } from './coming-in/import-word-press.ts';

/** Headlines that are named on the spot; all of them can be taken along as text. */
const namedAtMost = 3;

/** What is to be said of the posts of an export: those that were here by name, and what came in otherwise than it was. */
export function PostNotes({ posts: { alreadyHere, known, notes } }: { readonly posts: Posts }) {
  const { t } = useTranslation();
  const { copied, copy } = useClipboard({ timeout: 1600 });
  const named = alreadyHere.slice(0, namedAtMost).map((headline) => `«${headline}»`);
  const more = known - named.length;
  return (
    <div className={styles.told}>
      {named.length > 0 && (
        <p className={styles.quiet}>
          {t('window.bringIn.postsHere', { names: named.join(', ') })}
          {more > 0 && ` ${t('window.bringIn.postsMore', { count: more })}`}
        </p>
      )}
      {more > 0 && (
        <Button size="compact-xs" variant="default" onClick={() => copy(alreadyHere.join('\n'))}>
          {t(copied ? 'window.bringIn.copied' : 'window.bringIn.copy')}
        </Button>
      )}
      {notes.length > 0 && (
        // A list that scrolls has to be reached by the keyboard.
        <ul
          className={styles.found}
          tabIndex={notes.length > 3 ? 0 : undefined}
          aria-label={t('window.bringIn.postsTold')}
        >
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
