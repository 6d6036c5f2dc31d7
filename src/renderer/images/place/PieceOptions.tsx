import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleSummary } from '#shared/domain/piece/article.ts';
import { Moment } from '../../ui/Moment.tsx';
import styles from './PlaceForm.module.css';

interface PieceOptionsProps {
  readonly id: string;
  readonly pieces: readonly ArticleSummary[];
  /** Index of the piece in hand. */
  readonly current: number;
  readonly onTake: (index: number) => void;
}

export const pieceOptionId = (listId: string, index: number): string => `${listId}-${index}`;

/** The pieces to choose from; the field above has the focus and moves through them. */
export function PieceOptions({ id, pieces, current, onTake }: PieceOptionsProps) {
  const { t } = useTranslation();
  useEffect(() => {
    document.getElementById(pieceOptionId(id, current))?.scrollIntoView({ block: 'nearest' });
  }, [id, current]);
  return (
    <div id={id} className={styles.list} role="listbox" aria-label={t('images.place.pieces')} tabIndex={-1}>
      {pieces.map(({ articleId, headline, section, changedAt }, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus and names the piece in hand.
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys of all pieces.
        <div
          key={articleId}
          id={pieceOptionId(id, index)}
          className={styles.piece}
          role="option"
          aria-selected={index === current}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(index)}
        >
          <span className={styles.headline}>{headline || t('images.detail.untitled')}</span>
          <span className={styles.soft}>
            {section && `${section} · `}
            <Moment at={changedAt} brief />
          </span>
        </div>
      ))}
    </div>
  );
}
