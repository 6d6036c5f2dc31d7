import { expect, it } from 'vitest';
import { lastingViews, narrowed, sameWish, wishOf } from './inbox-views.ts';

it('each lasting view is told from all others, and a filter taken off again is none', () => {
  const wishes = lastingViews.map((view) => wishOf(view, 'Lena'));
  wishes.forEach((wish, index) => {
    expect(wishes.findIndex((other) => sameWish(wish, other))).toBe(index);
  });
  const open = wishOf('open', 'Lena');
  const named = { ...open, filter: narrowed(open.filter, 'errorType', 'name') };
  expect(sameWish(named, open)).toBe(false);
  expect(sameWish({ ...named, filter: narrowed(named.filter, 'errorType', undefined) }, open)).toBe(true);
});
