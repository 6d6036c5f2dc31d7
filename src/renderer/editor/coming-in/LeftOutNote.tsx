import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import type { LeftOut } from '#shared/coming-in/left-out.ts';
import { leftOutSentences, namedAtMost } from '#shared/coming-in/left-out-words.ts';
import styles from './left-out-note.module.css';

/** What names a picture to somebody who must find it again; a data address names nothing. */
const nameOf = ({ address, altText }: LeftOut['pictures'][number]): string =>
  /^(https?|file):/i.test(address) ? address : altText;

/** What of a paste did not come in as it was, each thing in one sentence. */
export function LeftOutNote({ left, rawByUndo }: { left: LeftOut; rawByUndo: boolean }) {
  const { t } = useTranslation();
  const names = left.pictures.map(nameOf).filter((name) => name !== '');
  return (
    <div className={styles.note}>
      <p>{t('editor.paste.left')}</p>
      <ul>
        {left.pictures.length > 0 && (
          <li>
            {t('editor.paste.pictures', { count: left.pictures.length })}
            {names.slice(0, namedAtMost).map((name) => (
              <span key={name} className={styles.address}>
                {name}
              </span>
            ))}
            {names.length > namedAtMost && (
              <span className={styles.address}>
                {t('editor.paste.morePictures', { count: names.length - namedAtMost })}
              </span>
            )}
          </li>
        )}
        {leftOutSentences(left, t).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {rawByUndo && <p>{t('editor.paste.rawByUndo')}</p>}
    </div>
  );
}

/**
 * Stays until it is closed where something has to be looked after, else leaves by itself.
 * @returns takes the note away, for when its piece is left: over another one it would speak of the wrong page
 */
export function notifyLeftOut(left: LeftOut, rawByUndo: boolean): () => void {
  const needsCare = left.pictures.length + left.deleted.length + left.comments.length + left.embedsLost > 0;
  const note = notifications.show({
    message: <LeftOutNote left={left} rawByUndo={rawByUndo} />,
    autoClose: needsCare ? false : 12_000,
    withBorder: true,
  });
  return () => void notifications.hide(note);
}
