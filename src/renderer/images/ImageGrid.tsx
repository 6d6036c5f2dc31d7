import { useIntersection } from '@mantine/hooks';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Image } from '#shared/domain/image.ts';
import styles from './ImageGrid.module.css';
import { ImageTile } from './ImageTile.tsx';
import { tileAfter } from './tile-after.ts';

interface ImageGridProps {
  readonly label: string;
  readonly images: readonly Image[];
  readonly onNearEnd: () => void;
}

/** Images side by side; arrow keys move as the eye does. */
export function ImageGrid({ label, images, onNearEnd }: ImageGridProps) {
  const grid = useRef<HTMLUListElement>(null);
  const { ref: end, entry } = useIntersection({ rootMargin: '600px' });
  const isNearEnd = entry?.isIntersecting === true;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page that does not fill the window asks for the next.
  useEffect(() => {
    if (isNearEnd) onNearEnd();
  }, [isNearEnd, images.length, onNearEnd]);

  const onKeyDown = (event: KeyboardEvent) => {
    const tiles = Array.from(grid.current?.querySelectorAll<HTMLAnchorElement>('a') ?? []);
    const index = tiles.indexOf(document.activeElement as HTMLAnchorElement);
    if (index < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const tops = tiles.map((tile) => tile.offsetTop);
    const next = tileAfter(event.key, index, tops);
    if (next === null) return;
    event.preventDefault();
    tiles[next]?.focus();
  };

  return (
    <ul className={styles.grid} ref={grid} aria-label={label} onKeyDown={onKeyDown}>
      {images.map((image) => (
        <li key={image.imageId} className={styles.cell}>
          <ImageTile image={image} />
        </li>
      ))}
      <li ref={end} className={styles.end} aria-hidden />
    </ul>
  );
}
