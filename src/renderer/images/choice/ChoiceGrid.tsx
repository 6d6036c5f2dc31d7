import { useIntersection, useMergedRef } from '@mantine/hooks';
import { type KeyboardEvent, type Ref, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Image } from '#shared/domain/image/image.ts';
import { ImageFace } from '../library/ImageFace.tsx';
import { tileAfter } from '../library/tile-after.ts';
import styles from './ImageChoice.module.css';

interface ChoiceGridProps {
  readonly images: readonly Image[];
  readonly onChoose: (image: Image) => void;
  /** Up from the first row, or «/»: back to the search. */
  readonly onBack: () => void;
  readonly onNearEnd: () => void;
  readonly ref: Ref<HTMLDivElement>;
}

/** Images side by side, one of them in hand. Arrow keys move as the eye does, Enter chooses. */
export function ChoiceGrid({ images, onChoose, onBack, onNearEnd, ref }: ChoiceGridProps) {
  const { t } = useTranslation();
  const listId = useId();
  const tiles = useRef<HTMLDivElement>(null);
  const [inHand, setInHand] = useState<string | null>(null);
  const current = Math.max(
    0,
    images.findIndex(({ imageId }) => imageId === inHand),
  );
  const tileId = (index: number) => `${listId}-${index}`;
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const { ref: end, entry } = useIntersection({ root: scroller, rootMargin: '400px' });
  const isNearEnd = entry?.isIntersecting === true;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page that does not fill the dialog asks for the next.
  useEffect(() => {
    if (isNearEnd) onNearEnd();
  }, [isNearEnd, images.length, onNearEnd]);

  const takeInHand = (index: number) => {
    setInHand(images[index]!.imageId);
    document.getElementById(tileId(index))?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const tops = Array.from(tiles.current?.querySelectorAll('[role="option"]') ?? [], (tile) =>
      tile instanceof HTMLElement ? tile.offsetTop : 0,
    );
    const inRow = tops.filter((top) => top === tops[0]).length;
    const next = tileAfter(event.key, current, { count: tops.length, inRow });
    if (event.key === '/' || (event.key === 'ArrowUp' && next === current)) onBack();
    else if (event.key === 'Enter' || event.key === ' ') onChoose(images[current]!);
    else if (next !== null) takeInHand(next);
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={useMergedRef(ref, setScroller)}
      className={styles.grid}
      role="listbox"
      aria-label={t('images.library.label')}
      aria-activedescendant={tileId(current)}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div ref={tiles} className={styles.tiles} role="presentation">
        {images.map((image, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus and names the image in hand.
          // biome-ignore lint/a11y/useKeyWithClickEvents: the grid handles the keys of all images.
          <div
            key={image.imageId}
            id={tileId(index)}
            className={styles.tile}
            role="option"
            aria-selected={index === current}
            onClick={() => onChoose(image)}
          >
            <ImageFace image={image} />
          </div>
        ))}
        <div ref={end} className={styles.end} role="presentation" />
      </div>
    </div>
  );
}
