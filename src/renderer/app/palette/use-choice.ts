import { useEffect, useState } from 'react';
import type { PaletteItem } from './palette-items.ts';

interface Choice {
  /** The line in hand. */
  readonly current: number;
  readonly point: (index: number) => void;
  readonly step: (by: number) => void;
  /** Takes the line in hand. */
  readonly enter: () => void;
  /** Another query: the first line is in hand again. */
  readonly startAnew: () => void;
}

/**
 * The line of the palette in hand. Enter struck while a search is under way counts for what it finds, unless somebody
 * went to a line: that one was seen.
 */
export function useChoice(
  items: readonly PaletteItem[],
  searching: boolean,
  take: (item: PaletteItem) => void,
): Choice {
  const [{ index, seen }, setChosen] = useState({ index: 0, seen: false });
  const [entered, setEntered] = useState(false);
  const current = Math.max(0, Math.min(index, items.length - 1));
  const item = items[current];
  const mayWait = searching && !seen && (item === undefined || item.kind === 'hit' || item.kind === 'meant');
  useEffect(() => {
    if (!entered || mayWait) return;
    setEntered(false);
    if (item) take(item);
  }, [entered, mayWait, item, take]);
  return {
    current,
    point: (to) => setChosen({ index: to, seen: true }),
    step: (by) =>
      items.length > 0 && setChosen({ index: (current + by + items.length) % items.length, seen: true }),
    enter: () => setEntered(true),
    startAnew: () => {
      setChosen({ index: 0, seen: false });
      setEntered(false);
    },
  };
}
