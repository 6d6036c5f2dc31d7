import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import palette from '../app/palette/Palette.module.css';
import { Moment } from '../ui/Moment.tsx';
import { Snippet } from '../ui/Snippet.tsx';
import styles from './find-in-pieces.module.css';
import type { FoundPiece, FoundPlace } from './use-found-places.ts';

interface FoundInPieceProps {
  readonly piece: FoundPiece;
  readonly places: readonly FoundPlace[];
  /** The key of the place in hand. */
  readonly inHand: string | undefined;
  readonly rowId: (key: string) => string;
  readonly onChoose: (place: FoundPlace) => void;
}

/** A piece, and under it the lines in which the words stand. */
export function FoundInPiece({ piece, places, inHand, rowId, onChoose }: FoundInPieceProps) {
  const { t } = useTranslation();
  const headId = useId();
  const { headline, section, status, changedAt, count } = piece;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options in a list box.
    <div role="group" aria-labelledby={headId} className={styles.piece}>
      <div id={headId} className={styles.head}>
        <span className={styles.headline}>{headline || t('window.palette.untitled')}</span>
        <span className={styles.about}>
          {[section, t(`articles.status.${status}`)].filter(Boolean).join(' · ')}
          {' · '}
          <Moment at={changedAt} brief />
        </span>
      </div>
      {places.map((place) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the place in hand.
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys of all places.
        <div
          key={place.key}
          id={rowId(place.key)}
          className={`${palette.row} ${styles.place}`}
          role="option"
          aria-selected={place.key === inHand}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(place)}
        >
          <span className={styles.line}>
            <Snippet>{place.line}</Snippet>
          </span>
        </div>
      ))}
      {count > places.length && (
        <div className={styles.further} role="presentation">
          {t('find.pieces.further', { count: count - places.length })}
        </div>
      )}
    </div>
  );
}
