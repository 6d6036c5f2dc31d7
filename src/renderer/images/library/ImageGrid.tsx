import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { ImageId } from '#shared/domain/ids.ts';
import { isFocusNowhere } from '../../ui/focus-nowhere.ts';
import { type Marks, toggled, withRange } from '../../ui/lists/marks.ts';
import styles from './ImageGrid.module.css';
import { ImageRow } from './ImageRow.tsx';
import { tileAfter } from './tile-after.ts';
import { type ImagePlace, useImageRows } from './use-image-row.ts';

/** Pixels; the style sheet has the same. */
const space = { around: 24, between: 20, below: 22, narrowest: 190, words: 84 };

/** How many tiles stand in a row, and how high a row is. */
function tiling(width: number): { inRow: number; rowHeight: number } {
  const room = Math.max(space.narrowest, width - 2 * space.around);
  const inRow = Math.max(1, Math.floor((room + space.between) / (space.narrowest + space.between)));
  const tile = (room - (inRow - 1) * space.between) / inRow;
  return { inRow, rowHeight: Math.round(tile * 0.75) + space.words + space.below };
}

interface ImageGridProps {
  readonly label: string;
  readonly images: readonly ImagePlace[];
  /** The image that is in hand first. */
  readonly inHandFirst: ImageId | null;
  readonly marks: Marks;
  readonly onOpen: (imageId: ImageId) => void;
}

/**
 * Images side by side, of which only those in sight are drawn. Arrow keys move as the eye does, j and k from one to the
 * next; Enter opens, x marks, and Shift marks on the way.
 */
export function ImageGrid({ label, images, inHandFirst, marks, onOpen }: ImageGridProps) {
  const gridId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const { ref: sized, width } = useElementSize<HTMLDivElement>();
  const [inHand, setInHand] = useState<string | null>(inHandFirst);
  const { inRow, rowHeight } = tiling(width);
  const found = useMemo(() => images.findIndex(({ imageId }) => imageId === inHand), [images, inHand]);
  const current = found === -1 ? 0 : found;
  const virtual = useVirtualizer({
    count: width === 0 ? 0 : Math.ceil(images.length / inRow),
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 3,
    useFlushSync: false,
    paddingStart: space.around,
    paddingEnd: space.around,
    scrollPaddingStart: space.around,
    scrollPaddingEnd: space.around,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows of another height stand elsewhere.
  useEffect(() => virtual.measure(), [rowHeight]);
  const cameFrom = useRef(inHandFirst === null ? -1 : current);
  useEffect(() => {
    if (cameFrom.current < 0 || width === 0) return;
    virtual.scrollToIndex(Math.floor(cameFrom.current / inRow), { align: 'center' });
    cameFrom.current = -1;
    scroller.current?.focus({ preventScroll: true });
  }, [width, inRow, virtual]);

  useEffect(() => {
    if (isFocusNowhere()) scroller.current?.focus({ preventScroll: true });
  }, []);

  const order = () => images.map(({ imageId }) => imageId as string);
  const markTo = (index: number) => marks.change(withRange(marks.ids, order(), current, index));
  const onClick = (event: MouseEvent) => {
    const tile = (event.target as Element).closest<HTMLElement>('[data-index]');
    const place = tile && images[Number(tile.dataset.index)];
    if (!place) return;
    const { imageId, index } = place;
    if (event.shiftKey) markTo(index);
    else if (event.ctrlKey || event.metaKey) marks.change(toggled(marks.ids, imageId));
    else onOpen(imageId);
    setInHand(imageId);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const image = images[current];
    if (event.ctrlKey || event.metaKey || event.altKey || !image) return;
    const next = tileAfter(event.key, current, { count: images.length, inRow });
    if (event.key === 'Enter' || event.key === ' ') onOpen(image.imageId);
    else if (event.key === 'x') marks.change(toggled(marks.ids, image.imageId));
    else if (event.key === 'Escape' && marks.ids.size > 0) marks.change(new Set());
    else if (next !== null) {
      if (event.shiftKey) markTo(next);
      setInHand(images[next]!.imageId);
      virtual.scrollToIndex(Math.floor(next / inRow));
    } else return;
    event.preventDefault();
  };

  const tileId = useCallback((index: number) => `${gridId}-${index}`, [gridId]);
  // In slices between the frames, and ahead of them by the rows that are drawn out of sight.
  const rows = useDeferredValue(virtual.getVirtualItems());
  const drawn = images.slice((rows[0]?.index ?? 0) * inRow, ((rows.at(-1)?.index ?? -1) + 1) * inRow);
  const known = useImageRows(drawn[0], drawn.at(-1));
  const isDrawn = rows.some(({ index }) => index === Math.floor(current / inRow));
  return (
    <div
      ref={useMergedRef(scroller, sized)}
      className={styles.grid}
      role="listbox"
      aria-label={label}
      aria-multiselectable
      aria-activedescendant={isDrawn ? tileId(current) : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <div className={styles.all} role="presentation" style={{ height: virtual.getTotalSize() }}>
        {rows.map(({ key, index, start }) => (
          <ImageRow
            key={key}
            images={images}
            index={index}
            inRow={inRow}
            start={start}
            known={known}
            inHand={index === Math.floor(current / inRow) ? current : null}
            marked={marks.ids}
            tileId={tileId}
          />
        ))}
      </div>
    </div>
  );
}
