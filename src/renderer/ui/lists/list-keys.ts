const pageStep = 10;

/**
 * Where a key leads in a list, by index.
 * @returns null where the key moves nothing, or nothing is there to move to
 */
export function indexAfter(key: string, index: number, count: number): number | null {
  if (count === 0) return null;
  const within = (next: number) => Math.max(0, Math.min(count - 1, next));
  switch (key) {
    case 'ArrowDown':
    case 'j':
    case 'J':
      return within(index + 1);
    case 'ArrowUp':
    case 'k':
    case 'K':
      return within(index - 1);
    case 'PageDown':
      return within(index + pageStep);
    case 'PageUp':
      return within(index - pageStep);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
