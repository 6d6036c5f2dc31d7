import { expect, it } from 'vitest';
import { afterLeaving, neighbour } from './neighbour.ts';

it('j and k walk the list and stop at its ends', () => {
  const inbox = ['a', 'b', 'c'];
  expect(neighbour(inbox, null, 1)).toBe('a');
  expect(neighbour(inbox, 'a', 1)).toBe('b');
  expect(neighbour(inbox, 'c', 1)).toBe('c');
  expect(neighbour(inbox, 'a', -1)).toBe('a');
  expect(neighbour(inbox, 'gone', 1)).toBe('a');
  expect(neighbour([], null, 1)).toBeNull();
});

it('a report that leaves the inbox makes room for the next one', () => {
  expect(afterLeaving(['a', 'b', 'c'], 'b')).toBe('c');
  expect(afterLeaving(['a', 'b', 'c'], 'c')).toBe('b');
  expect(afterLeaving(['a'], 'a')).toBeNull();
});
