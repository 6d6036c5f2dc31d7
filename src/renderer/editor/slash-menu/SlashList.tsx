import { type Ref, useEffect, useImperativeHandle, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Keys } from '../Keys.tsx';
import styles from '../menus.module.css';
import { labelKey, type SlashEntry } from './slash-entries.ts';

export const slashListId = 'slash-menu';
const optionId = ({ name }: SlashEntry): string => `${slashListId}-${name}`;

export interface SlashListHandle {
  /** @returns whether the key was for the menu. */
  onKeyDown(event: KeyboardEvent): boolean;
}

interface SlashListProps {
  readonly items: readonly SlashEntry[];
  /** What was typed after the sign. */
  readonly query: string;
  readonly onChoose: (entry: SlashEntry) => void;
  /** Told which line is in hand; null: none. */
  readonly onActive: (optionId: string | null) => void;
  readonly ref?: Ref<SlashListHandle>;
}

/** The lines of the slash menu. The focus stays in the text. */
export function SlashList({ items, query, onChoose, onActive, ref }: SlashListProps) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState(0);
  const active = Math.min(wanted, items.length - 1);
  const inHand = items[active];
  const inHandId = inHand ? optionId(inHand) : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another set of lines begins at its first.
  useEffect(() => setWanted(0), [items]);
  useEffect(() => onActive(inHandId), [onActive, inHandId]);

  useImperativeHandle(ref, () => ({
    onKeyDown(event) {
      const count = items.length;
      if (count === 0) return false;
      if (event.key === 'ArrowDown') setWanted((active + 1) % count);
      else if (event.key === 'ArrowUp') setWanted((active + count - 1) % count);
      else if ((event.key === 'Enter' || event.key === 'Tab') && inHand) onChoose(inHand);
      else return false;
      return true;
    },
  }));

  if (items.length === 0)
    return (
      <div className={styles.menu} id={slashListId}>
        <p className={styles.told} role="status">
          {t('editor.slash.none', { query: `/${query}` })}
        </p>
      </div>
    );
  return (
    <div className={styles.menu} id={slashListId} role="listbox" aria-label={t('editor.slash.label')}>
      {items.map((entry) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the text box handles the keys of all lines.
        // biome-ignore lint/a11y/useFocusableInteractive: the text box has the focus and names the line in hand.
        <div
          key={entry.name}
          id={optionId(entry)}
          className={styles.line}
          role="option"
          aria-selected={entry === inHand}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(entry)}
        >
          <entry.icon size={16} aria-hidden />
          <span className={styles.lineLabel}>{t(labelKey(entry.name))}</span>
          {entry.shortcut && <Keys shortcut={entry.shortcut} />}
        </div>
      ))}
    </div>
  );
}
