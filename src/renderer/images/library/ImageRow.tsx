import { memo } from 'react';
import type { ImageId } from '#shared/domain/ids.ts';
import type { ImageSummary } from '#shared/domain/image/image-library.ts';
import styles from './ImageGrid.module.css';
import { ImageTile } from './ImageTile.tsx';
import type { ImagePlace } from './use-image-row.ts';

interface ImageRowProps {
  readonly images: readonly ImagePlace[];
  /** Which of the rows this is, from 0. */
  readonly index: number;
  readonly inRow: number;
  /** Pixels from the top of the grid. */
  readonly start: number;
  readonly known: ReadonlyMap<ImageId, ImageSummary>;
  /** The index of the image in hand; null: it is in another row. */
  readonly inHand: number | null;
  readonly marked: ReadonlySet<string>;
  readonly tileId: (index: number) => string;
}

/** One row of tiles. Drawn anew only where something in it changed, so that a scroll draws the rows that come and no other. */
export const ImageRow = memo(function ImageRow(props: ImageRowProps) {
  const { images, index, inRow, start, known, inHand, marked, tileId } = props;
  return (
    <div
      className={styles.row}
      role="presentation"
      style={{
        transform: `translateY(${start}px)`,
        gridTemplateColumns: `repeat(${inRow}, minmax(0, 1fr))`,
      }}
    >
      {images.slice(index * inRow, (index + 1) * inRow).map((place) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus and names the image in hand.
        <div
          key={place.imageId}
          id={tileId(place.index)}
          className={styles.cell}
          role="option"
          aria-selected={marked.has(place.imageId)}
          aria-setsize={images.length}
          aria-posinset={place.index + 1}
          data-index={place.index}
          data-in-hand={place.index === inHand || undefined}
        >
          <ImageTile image={known.get(place.imageId)} marked={marked.has(place.imageId)} />
        </div>
      ))}
    </div>
  );
});
