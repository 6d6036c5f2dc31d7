import { useMemo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './AlsoOpen.module.css';
import type { Other, Presence } from './presence.ts';

interface AlsoOpenProps {
  readonly presence: Presence;
  /** The name of who works here; the same name elsewhere is a window of one's own. */
  readonly me: string;
}

interface Elsewhere {
  readonly name: string;
  readonly hue: number;
  readonly windows: number;
}

/** Windows by name; a person with two of them is named once. */
function byName(others: readonly Other[]): Elsewhere[] {
  const names = new Map<string, Elsewhere>();
  for (const { person, hue } of others) {
    const known = names.get(person.name);
    names.set(person.name, {
      name: person.name,
      hue: known?.hue ?? hue,
      windows: (known?.windows ?? 0) + 1,
    });
  }
  return [...names.values()];
}

/** Who else has the piece open. A change of cursors alone draws nothing anew. */
export function AlsoOpen({ presence, me }: AlsoOpenProps) {
  const { t } = useTranslation();
  const seen = useSyncExternalStore(
    (listener) => presence.subscribe(listener),
    () => JSON.stringify(byName(presence.others)),
  );
  const elsewhere = useMemo(() => JSON.parse(seen) as Elsewhere[], [seen]);
  const own = elsewhere.find(({ name }) => name === me);
  const others = elsewhere.filter(({ name }) => name !== me);
  return (
    <span className={styles.also} role="status">
      {own && (
        <span className={styles.one}>
          <span className={`${styles.dot} person-${own.hue}`} aria-hidden />
          {t('editor.also.ownWindow', { count: own.windows })}
        </span>
      )}
      {others.length > 0 && (
        <span className={styles.one}>
          {others.map(({ name, hue }) => (
            <span key={name} className={`${styles.dot} person-${hue}`} aria-hidden />
          ))}
          {t('editor.also.others', { names: others.map(({ name }) => name).join(', ') })}
        </span>
      )}
    </span>
  );
}
