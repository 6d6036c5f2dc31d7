import { Search } from 'lucide-react';
import { Fragment, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Palette.module.css';
import { PaletteFilters } from './PaletteFilters.tsx';
import { PaletteHints } from './PaletteHints.tsx';
import { PaletteRow } from './PaletteRow.tsx';
import { type PaletteItem, usePaletteItems } from './palette-items.ts';
import { useChoice } from './use-choice.ts';

/** The field, and under it the list that follows it. @param onChoose gets what the chosen line does. */
export function PaletteSearch({ onChoose }: { onChoose: (run: () => void) => void }) {
  const { t } = useTranslation();
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const { query, items, searching, failure } = usePaletteItems(typed);
  const type = (next: string) => {
    setTyped(next);
    choice.startAnew();
    field.current?.focus();
  };
  const take = (item: PaletteItem) => ('run' in item ? onChoose(item.run) : type(item.query));
  const choice = useChoice(items, searching, take);
  const { current } = choice;
  const rowId = (index: number) => `${listId}-${index}`;
  useEffect(() => {
    document.getElementById(`${listId}-${current}`)?.scrollIntoView({ block: 'nearest' });
  }, [listId, current]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const first = items[0];
    if (event.key === 'ArrowDown') choice.step(1);
    else if (event.key === 'ArrowUp') choice.step(-1);
    else if (event.key === 'Enter') choice.enter();
    else if (event.key === 'Tab' && !event.shiftKey && first?.kind === 'completion') take(first);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div className={styles.field}>
        <Search size={18} aria-hidden />
        <input
          ref={field}
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
          maxLength={500}
          placeholder={t('window.palette.placeholder')}
          value={typed}
          onChange={({ currentTarget }) => type(currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <PaletteFilters typed={typed} query={query} onType={type} />
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
                {t(`window.palette.groups.${item.kind}`)}
              </div>
            )}
            <PaletteRow
              item={item}
              query={query}
              id={rowId(index)}
              selected={index === current}
              onPoint={() => choice.point(index)}
              onChoose={() => take(item)}
            />
          </Fragment>
        ))}
      </div>
      <p
        className={styles.told}
        role="status"
        data-seen={!items.some(({ kind }) => kind !== 'meant') || failure !== null || undefined}
      >
        {failure ??
          (searching
            ? t('window.palette.searching')
            : items.some(({ kind }) => kind !== 'meant')
              ? t('window.palette.count', { count: items.length })
              : t('window.palette.nothing'))}
      </p>
      <PaletteHints
        onHint={(hint) => type(`${typed}${typed === '' || /\s$/.test(typed) ? '' : ' '}${hint}`)}
      />
    </>
  );
}
