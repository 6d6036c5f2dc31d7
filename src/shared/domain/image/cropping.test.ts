import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cropFrom, croppedSize, focalPointFrom, pointInside, pointWithin } from './cropping.ts';

test('a crop stays inside the image, whoever wrote it, and one that shows everything is none', () => {
  expect(cropFrom({ x: 0.5, y: 0.5, width: 0.9, height: 0.25 })).toEqual({
    x: 0.5,
    y: 0.5,
    width: 0.5,
    height: 0.25,
  });
  expect(cropFrom({ x: 0, y: 0, width: 1, height: 1 })).toBeNull();
  for (const hostile of [
    null,
    'x',
    7,
    [],
    {},
    { x: '0', y: 0, width: 1, height: 0.5 },
    { x: -1, y: 0, width: 1, height: 1 },
    { x: 0, y: 0, width: Number.NaN, height: 0.5 },
    { x: 0, y: 0, width: 0, height: 0.5 },
    { x: 1, y: 0, width: 0.5, height: 0.5 },
    { x: 0, y: 0, width: Number.POSITIVE_INFINITY, height: 0.5 },
  ])
    expect(cropFrom(hostile)).toBeNull();
  expect(cropFrom({ x: 0, y: 0, width: 0.5, height: 0.5, onload: 'alert(1)' })).toEqual({
    x: 0,
    y: 0,
    width: 0.5,
    height: 0.5,
  });
  expect(focalPointFrom({ x: 2, y: 0 })).toBeNull();
});

test('a focal point is kept inside the crop, and told as a share of what is shown', () => {
  const shown = { x: 0.5, y: 0, width: 0.5, height: 0.5 };
  expect(pointInside({ x: 0.1, y: 0.25 }, shown)).toEqual({ x: 0.5, y: 0.25 });
  expect(pointWithin({ x: 0.75, y: 0.25 }, shown)).toEqual({ x: 0.5, y: 0.5 });
  expect(pointWithin({ x: 0.3, y: 0.4 }, null)).toEqual({ x: 0.3, y: 0.4 });
});

test('any crop leaves at least a pixel of any image', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      fc.record({ x: share, y: share, width: share, height: share }),
      fc.integer({ min: 1, max: 20_000 }),
      (value, pixels) => {
        const shown = cropFrom(value);
        const size = croppedSize({ width: pixels, height: pixels }, shown);
        expect(Math.min(size.width, size.height)).toBeGreaterThanOrEqual(1);
        expect((shown?.x ?? 0) + (shown?.width ?? 1)).toBeLessThanOrEqual(1 + 1e-9);
      },
    ),
  );
});
