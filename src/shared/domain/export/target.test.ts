import { expect, test } from 'vitest';
import { mostOfTarget, targetFrom } from './target.ts';

test('a target is read as it was set', () => {
  expect(targetFrom({ unit: 'words', count: 600 })).toEqual({ unit: 'words', count: 600 });
  expect(targetFrom({ unit: 'minutes', count: mostOfTarget })).toEqual({
    unit: 'minutes',
    count: mostOfTarget,
  });
});

test.each([
  undefined,
  null,
  600,
  'words',
  { unit: 'pages', count: 2 },
  { unit: 'words' },
  { unit: 'words', count: 0 },
  { unit: 'words', count: -5 },
  { unit: 'words', count: 2.5 },
  { unit: 'words', count: Number.POSITIVE_INFINITY },
  { unit: 'words', count: mostOfTarget + 1 },
])('what is no target is none: %j', (stored) => {
  expect(targetFrom(stored)).toBeNull();
});
