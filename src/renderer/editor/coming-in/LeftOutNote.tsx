import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import type { LeftOut } from './left-out.ts';
import styles from './left-out-note.module.css';

/** Longer lists are cut and counted; the note stays a note. */
const namedAtMost = 4;
const longestWords = 90;

const shortened = (words: string): string =>
  words.length <= longestWords ? words : `${words.slice(0, longestWords - 1).trimEnd()}…`;

const quoted = (all: readonly string[]): string =>
  all
    .slice(0, namedAtMost)
    .map((words) => `«${shortened(words)}»`)
    .join(', ') + (all.length > namedAtMost ? ' …' : '');

/** What names a picture to somebody who must find it again; a data address names nothing. */
const nameOf = ({ address, altText }: LeftOut['pictures'][number]): string =>
  /^(https?|file):/i.test(address) ? address : altText;

/** What is told by its number alone, in this order. */
const countedThings = [
  'tables',
  'notes',
  'embedsAsLink',
  'embedsLost',
  'smallPictures',
  'rules',
  'struck',
  'links',
] as const satisfies readonly (keyof LeftOut)[];

/** What of a paste did not come in as it was, each thing in one sentence. */
export function LeftOutNote({ left }: { left: LeftOut }) {
  const { t } = useTranslation();
  const names = left.pictures.map(nameOf).filter((name) => name !== '');
  const counted = countedThings.filter((what) => left[what] > 0);
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
        {(['deleted', 'comments'] as const).map(
          (what) =>
            left[what].length > 0 && (
              <li key={what}>
                {t(`editor.paste.${what}`, { count: left[what].length, words: quoted(left[what]) })}
              </li>
            ),
        )}
        {counted.map((what) => (
          <li key={what}>{t(`editor.paste.${what}`, { count: left[what] })}</li>
        ))}
      </ul>
    </div>
  );
}

/** Stays until it is closed where something has to be looked after, else leaves by itself. */
export function notifyLeftOut(left: LeftOut): void {
  const needsCare = left.pictures.length + left.deleted.length + left.comments.length + left.embedsLost > 0;
  notifications.show({
    message: <LeftOutNote left={left} />,
    autoClose: needsCare ? false : 12_000,
    withBorder: true,
  });
}
