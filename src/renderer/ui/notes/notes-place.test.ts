import { expect, it } from 'vitest';
import { type Box, notesPlace } from './notes-place.ts';

const window = { width: 1280, height: 800 };
/** Between the list and the inspector. */
const page: Box = { left: 308, top: 0, right: 990, bottom: 800 };
const place = (focus: Box | null, before: 'top' | 'bottom' = 'bottom', on = page) =>
  notesPlace({ window, page: on, height: 120, focus, before });
const line = (top: number): Box => ({ left: 340, top, right: 960, bottom: top + 30 });

it('notes stand at the bottom of the page, and never over the inspector', () => {
  const { at, right, width } = place(null);
  expect(at).toBe('bottom');
  expect(window.width - right).toBeLessThan(page.right);
  expect(window.width - right - width).toBeGreaterThan(page.left);
});

it('notes give way to the line that is written, and stay where they are while nothing is in the way', () => {
  expect(place(line(700)).at).toBe('top');
  expect(place(line(300)).at).toBe('bottom');
  expect(place(line(300), 'top').at).toBe('top');
  expect(place(line(80), 'top').at).toBe('bottom');
  expect(place({ left: 0, top: 0, right: 1280, bottom: 800 }).at).toBe('bottom');
});

it('notes become narrow where the page is', () => {
  const narrow = place(null, 'bottom', { left: 88, top: 0, right: 360, bottom: 800 });
  expect(narrow.width).toBe(240);
  expect(window.width - narrow.right).toBeLessThan(360);
});
