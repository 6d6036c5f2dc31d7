import { describe, expect, it } from 'vitest';
import { indexAfter } from './list-keys.ts';

const moves = ['ArrowDown', 'j', 'J', 'ArrowUp', 'k', 'K', 'PageDown', 'PageUp', 'Home', 'End'];

describe('the keys of a list', () => {
  it.each(moves)('%s leads nowhere in an empty column', (key) => {
    expect(indexAfter(key, 0, 0)).toBeNull();
  });

  it.each(moves)('%s stays with the only row', (key) => {
    expect(indexAfter(key, 0, 1)).toBe(0);
  });

  it('go row by row, page by page and to the ends, and never past them', () => {
    expect(indexAfter('j', 3, 30)).toBe(4);
    expect(indexAfter('k', 3, 30)).toBe(2);
    expect(indexAfter('PageDown', 25, 30)).toBe(29);
    expect(indexAfter('PageUp', 3, 30)).toBe(0);
    expect(indexAfter('End', 3, 30)).toBe(29);
    expect(indexAfter('m', 3, 30)).toBeNull();
  });
});
