import { expect, it } from 'vitest';
import { tileAfter } from './tile-after.ts';

it('arrow keys move through the library as the eye does', () => {
  const threeColumns = { count: 7, inRow: 3 };
  expect(tileAfter('ArrowDown', 1, threeColumns)).toBe(4);
  expect(tileAfter('ArrowDown', 5, threeColumns)).toBe(6);
  expect(tileAfter('ArrowUp', 4, threeColumns)).toBe(1);
  expect(tileAfter('ArrowUp', 1, threeColumns)).toBe(1);
  expect(tileAfter('ArrowRight', 6, threeColumns)).toBe(6);
  expect(tileAfter('PageDown', 1, threeColumns)).toBe(6);
  expect(tileAfter('PageUp', 5, threeColumns)).toBe(2);
  expect(tileAfter('k', 0, threeColumns)).toBe(0);
  expect(tileAfter('End', 0, threeColumns)).toBe(6);
  expect(tileAfter('x', 0, threeColumns)).toBeNull();
});
