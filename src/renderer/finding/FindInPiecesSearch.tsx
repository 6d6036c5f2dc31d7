import { ActionIcon, Tooltip } from '@mantine/core';
import { CaseSensitive, FileSearch, WholeWord } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import palette from '../app/palette/Palette.module.css';
import { FoundInPiece } from './FoundInPiece.tsx';
import styles from './find-in-pieces.module.css';
import { findInPieces } from './find-in-pieces.ts';
import { type FoundPlace, type FoundPlaces, useFoundPlaces } from './use-found-places.ts';

const ways = [
  { name: 'caseSensitive', icon: CaseSensitive },
  { name: 'wholeWord', icon: WholeWord },
] as const;

/** From this many places before the end of the list the next are asked for. */
const nearEnd = 10;

/** The field, and under it the pieces with their places. */
export function FindInPiecesSearch({ onChoose }: { onChoose: (place: FoundPlace) => void }) {
  const { t } = useTranslation();
  const listId = useId();
  const { looked, inHand } = findInPieces.use();
  const found = useFoundPlaces(looked);
  const { places, pieces, searching } = found;
  const current = Math.max(
    0,
    places.findIndex(({ key }) => key === inHand),
  );
  const place = places[current];
  const enter = useEnter(searching, place, onChoose);
  const rowId = (key: string) => `${listId}-${key}`;
  const currentId = place && rowId(place.key);
  useEffect(() => {
    if (currentId) document.getElementById(currentId)?.scrollIntoView({ block: 'nearest' });
  }, [currentId]);

  const step = (by: number) => {
    const next = places[Math.max(0, Math.min(places.length - 1, current + by))];
    if (next) findInPieces.takeInHand(next.key);
    if (current + by >= places.length - nearEnd) found.more();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'PageDown') step(nearEnd);
    else if (event.key === 'PageUp') step(-nearEnd);
    else if (event.key === 'Enter') enter();
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div className={palette.field}>
        <FileSearch size={18} aria-hidden />
        <input
          // biome-ignore lint/a11y/noAutofocus: what is typed right after the shortcut must not be lost.
          autoFocus
          onFocus={({ currentTarget }) => currentTarget.select()}
          role="combobox"
          aria-label={t('find.pieces.command')}
          aria-expanded={places.length > 0}
          aria-controls={listId}
          aria-activedescendant={currentId}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          maxLength={500}
          placeholder={t('find.pieces.placeholder')}
          value={looked.words}
          onChange={({ currentTarget }) => findInPieces.lookFor({ words: currentTarget.value })}
          onKeyDown={onKeyDown}
        />
        <span className={styles.ways}>
          {ways.map(({ name, icon: Icon }) => (
            <Tooltip key={name} label={t(`find.${name}`)}>
              <ActionIcon
                aria-label={t(`find.${name}`)}
                aria-pressed={looked[name]}
                variant={looked[name] ? 'light' : 'subtle'}
                onClick={() => findInPieces.lookFor({ [name]: !looked[name] })}
              >
                <Icon size={16} aria-hidden />
              </ActionIcon>
            </Tooltip>
          ))}
        </span>
      </div>
      <div
        id={listId}
        className={`${palette.list} ${styles.list}`}
        role="listbox"
        aria-label={t('find.pieces.command')}
        aria-busy={searching}
        tabIndex={-1}
        onScroll={({ currentTarget: list }) => {
          if (list.scrollHeight - list.scrollTop < 2 * list.clientHeight) found.more();
        }}
      >
        {pieces.map((piece) => (
          <FoundInPiece
            key={piece.articleId}
            piece={piece}
            places={places.filter((one) => one.piece === piece)}
            inHand={place?.key}
            rowId={rowId}
            onChoose={onChoose}
          />
        ))}
      </div>
      <p
        className={styles.told}
        role="status"
        data-alone={pieces.length === 0 || undefined}
        data-empty={looked.words.trim() === '' || undefined}
      >
        <Told found={found} words={looked.words} />
      </p>
    </>
  );
}

function Told({ found, words }: { found: FoundPlaces; words: string }) {
  const { t } = useTranslation();
  if (found.failure) return found.failure;
  if (words.trim() === '') return t('find.pieces.hint');
  if (!/[\p{L}\p{N}]/u.test(words)) return t('find.pieces.signsOnly');
  if (found.searching || (found.goesOn && found.pieces.length === 0)) return t('find.pieces.searching');
  if (found.pieces.length === 0) return t('find.pieces.nothing');
  const counted = t('find.pieces.counted', {
    places: t('find.pieces.places', { count: found.count }),
    pieces: t('find.pieces.pieces', { count: found.pieces.length }),
  });
  return found.goesOn ? t('find.pieces.atLeast', { counted }) : counted;
}

/** Enter struck before the answer is here counts for what it brings. */
function useEnter(
  searching: boolean,
  place: FoundPlace | undefined,
  onChoose: (place: FoundPlace) => void,
): () => void {
  const [entered, setEntered] = useState(false);
  const choose = useRef(onChoose);
  choose.current = onChoose;
  useEffect(() => {
    if (!entered || searching) return;
    setEntered(false);
    if (place) choose.current(place);
  }, [entered, searching, place]);
  return () => setEntered(true);
}
