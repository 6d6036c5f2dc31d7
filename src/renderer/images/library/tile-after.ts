/** How tiles stand: how many there are, and how many of them in a row. */
export interface Tiling {
  readonly count: number;
  readonly inRow: number;
}

/** Rows that Page Up and Page Down leap over. */
const rowsInLeap = 3;

/** The tile that a key leads to from the one at `index`; null for keys that lead nowhere. */
export function tileAfter(key: string, index: number, { count, inRow }: Tiling): number | null {
  const last = count - 1;
  const up = (rows: number) => (index - rows * inRow < 0 ? index % inRow : index - rows * inRow);
  const down = (rows: number) => Math.min(last, index + rows * inRow);
  switch (key) {
    case 'ArrowRight':
    case 'j':
    case 'J':
      return Math.min(last, index + 1);
    case 'ArrowLeft':
    case 'k':
    case 'K':
      return Math.max(0, index - 1);
    case 'ArrowDown':
      return down(1);
    case 'ArrowUp':
      return up(1);
    case 'PageDown':
      return down(rowsInLeap);
    case 'PageUp':
      return up(rowsInLeap);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
