import { expect, test } from 'vitest';
import { stepIn, typeSizes, writingViewFrom } from './writing-view.ts';

const atFirst = { focus: 'off', typewriter: false, typeSize: 19.5, measure: 68 };

test('a machine that remembers nothing, or nonsense, shows the page as at first', () => {
  expect(writingViewFrom(undefined)).toEqual(atFirst);
  expect(writingViewFrom('{"focus":')).toEqual(atFirst);
  expect(writingViewFrom('null')).toEqual(atFirst);
});

test('a field that cannot be read leaves the others as they were chosen', () => {
  expect(writingViewFrom('{"focus":"sentence","typewriter":true,"typeSize":400,"measure":72}')).toEqual({
    focus: 'sentence',
    typewriter: true,
    typeSize: 19.5,
    measure: 72,
  });
});

test('the type grows and shrinks by steps, and stays at the ends', () => {
  expect(stepIn(typeSizes, 19.5, 1)).toBe(21);
  expect(stepIn(typeSizes, 19.5, -1)).toBe(18);
  expect(stepIn(typeSizes, 26, 1)).toBe(26);
  expect(stepIn(typeSizes, 16, -1)).toBe(16);
});
