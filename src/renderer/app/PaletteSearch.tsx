import { Search } from 'lucide-react';
import { Fragment, type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Palette.module.css';
import { PaletteRow } from './PaletteRow.tsx';
import { usePaletteItems } from './palette-items.ts';

/** The field, and under it the list that follows it. @param onChoose gets what the chosen line does. */
export function PaletteSearch({ onChoose }: { onChoose: (run: () => void) => void }) {
  const { t } = useTranslation();
  const listId = useId();
  const [query, setQuery] = useState('');
  const [selected, setSelected] = useState(0);
  const { items, searching, failure } = usePaletteItems(query);
  const current = Math.min(selected, items.length - 1);
  const rowId = (index: number) => `${listId}-${index}`;
  useEffect(() => {
    document.getElementById(`${listId}-${current}`)?.scrollIntoView({ block: 'nearest' });
  }, [listId, current]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || items.length === 0) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setSelected((current + step + items.length) % items.length);
    else if (event.key === 'Enter') onChoose(items[current]!.run);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div className={styles.field}>
        <Search size={18} aria-hidden />
        <input
          // biome-ignore lint/a11y/noAutofocus: what is typed right after the shortcut must not be lost.
          autoFocus
          role="combobox"
          aria-label={t('window.palette.label')}
          aria-expanded={items.length > 0}
          aria-controls={listId}
          aria-activedescendant={items.length > 0 ? rowId(current) : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          placeholder={t('window.palette.placeholder')}
          value={query}
          onChange={({ currentTarget }) => {
            setQuery(currentTarget.value);
            setSelected(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div
        id={listId}
        className={styles.list}
        role="listbox"
        aria-label={t('window.palette.label')}
        tabIndex={-1}
      >
        {items.map((item, index) => (
          <Fragment key={item.key}>
            {item.kind !== items[index - 1]?.kind && (
              <div className={styles.head} role="presentation">
                {t(item.kind === 'command' ? 'window.palette.commands' : 'window.palette.hits')}
              </div>
            )}
            <PaletteRow
              item={item}
              id={rowId(index)}
              selected={index === current}
              onPoint={() => setSelected(index)}
              onChoose={() => onChoose(item.run)}
            />
          </Fragment>
        ))}
      </div>
      <p
        className={styles.told}
        role="status"
        data-seen={items.length === 0 || failure !== null || undefined}
      >
        {failure ??
          (searching
            ? t('window.palette.searching')
            : items.length === 0
              ? t('window.palette.nothing')
              : t('window.palette.count', { count: items.length }))}
      </p>
    </>
  );
}
