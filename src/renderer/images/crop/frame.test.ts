import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameAfter, largestFrame, pointAfter, shapeOf } from './frame.ts';

const image = { width: 1600, height: 1200 };

test('a ratio begins with the largest frame there is, near to what was in the middle', () => {
  expect(largestFrame(16 / 9, image, { x: 0.5, y: 0.5 })).toEqual({
    x: 0,
    y: expect.closeTo(0.125),
    width: 1,
    height: expect.closeTo(0.75),
  });
  expect(largestFrame(16 / 9, image, { x: 0.5, y: 0.9 })).toEqual({
    x: 0,
    y: expect.closeTo(0.25),
    width: 1,
    height: expect.closeTo(0.75),
  });
  expect(largestFrame(1, image, { x: 0, y: 0.5 })).toEqual({ x: 0, y: 0, width: 0.75, height: 1 });
});

test('arrows move the frame, Shift resizes it, plus and minus scale it', () => {
  const frame = { x: 0.2, y: 0.2, width: 0.4, height: 0.4 };
  const after = (key: string, isShift = false) => frameAfter(key, isShift, frame, 'free', image);
  expect(after('ArrowRight')?.x).toBeCloseTo(0.21);
  expect(after('ArrowUp')?.y).toBeCloseTo(0.19);
  expect(after('ArrowRight', true)).toMatchObject({ x: 0.2, width: expect.closeTo(0.41), height: 0.4 });
  expect(after('ArrowDown', true)).toMatchObject({ y: 0.2, width: 0.4, height: expect.closeTo(0.41) });
  expect(after('+')).toMatchObject({ x: expect.closeTo(0.19), width: expect.closeTo(0.42) });
  expect(after('a')).toBeNull();
});

test('no key leads the frame out of the image, breaks its ratio, or makes it vanish', () => {
  const key = fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', '+', '-');
  const shape = fc.constantFrom('free' as const, '16:9' as const, '4:3' as const, '1:1' as const);
  fc.assert(
    fc.property(
      shape,
      fc.integer({ min: 200, max: 4000 }),
      fc.integer({ min: 200, max: 4000 }),
      fc.array(fc.tuple(key, fc.boolean()), { maxLength: 80 }),
      (name, width, height, keys) => {
        const size = { width, height };
        let frame = largestFrame(name === '16:9' ? 16 / 9 : name === '4:3' ? 4 / 3 : 1, size, {
          x: 0.4,
          y: 0.7,
        });
        for (const [pressed, isShift] of keys)
          frame = frameAfter(pressed, isShift, frame, name, size) ?? frame;
        expect(Math.min(frame.x, frame.y)).toBeGreaterThanOrEqual(0);
        expect(Math.max(frame.x + frame.width, frame.y + frame.height)).toBeLessThanOrEqual(1 + 1e-9);
        expect(Math.min(frame.width, frame.height)).toBeGreaterThan(0);
        if (name !== 'free') expect(shapeOf(frame, size)).toBe(name);
      },
    ),
  );
});

test('the focal point moves by arrows and stays inside the frame', () => {
  const frame = { x: 0.5, y: 0, width: 0.5, height: 1 };
  expect(pointAfter('ArrowLeft', true, { x: 0.52, y: 0.5 }, frame)).toEqual({ x: 0.5, y: 0.5 });
  expect(pointAfter('ArrowDown', false, { x: 0.52, y: 0.5 }, frame)?.y).toBeCloseTo(0.51);
  expect(pointAfter('Enter', false, { x: 0.52, y: 0.5 }, frame)).toBeNull();
});
