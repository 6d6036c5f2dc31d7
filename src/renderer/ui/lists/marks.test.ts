import { expect, it } from 'vitest';
import { toggled, withRange } from './marks.ts';

it('a second mark on a row takes the first away', () => {
  const once = toggled(new Set(['a']), 'b');
  expect([...once]).toEqual(['a', 'b']);
  expect([...toggled(once, 'a')]).toEqual(['b']);
});

it('a range runs in either direction and keeps what was marked', () => {
  const order = ['a', 'b', 'c', 'd', 'e'];
  expect([...withRange(new Set(['e']), order, 1, 3)].sort()).toEqual(['b', 'c', 'd', 'e']);
  expect(withRange(new Set(), order, 3, 1)).toEqual(new Set(['b', 'c', 'd']));
  expect(withRange(new Set(), order, 2, 2)).toEqual(new Set(['c']));
});
