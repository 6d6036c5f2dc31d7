/**
 * The tile that a key leads to from the one at `index`; null for keys that lead nowhere.
 *
 * @param tops the upper edge of each tile in pixels; tiles of one row share it
 */
export function tileAfter(key: string, index: number, tops: readonly number[]): number | null {
  const last = tops.length - 1;
  switch (key) {
    case 'ArrowRight':
    case 'j':
      return Math.min(last, index + 1);
    case 'ArrowLeft':
    case 'k':
      return Math.max(0, index - 1);
    case 'ArrowDown':
      return Math.min(last, index + tilesInRow(tops));
    case 'ArrowUp':
      return index - tilesInRow(tops) < 0 ? index : index - tilesInRow(tops);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

const tilesInRow = (tops: readonly number[]): number => tops.filter((top) => top === tops[0]).length;
