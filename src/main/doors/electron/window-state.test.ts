import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { firstWindow, fitToScreens, readWindowState, writeWindowState } from './window-state.ts';

const folder = mkdtempSync(join(tmpdir(), 'druckreif-window-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const second = { x: 1440, y: 0, width: 2560, height: 1440 };

describe('the window', () => {
  it('opens as it was left', () => {
    const state = { bounds: { x: 10, y: 20, width: 1000, height: 700 }, maximized: true };
    const path = join(folder, 'left.json');
    writeWindowState(path, state);
    expect(readWindowState(path)).toEqual(state);
  });

  it('opens in its first size where nothing readable was left', () => {
    expect(readWindowState(join(folder, 'absent.json'))).toEqual(firstWindow);
    for (const damaged of ['', '{', 'null', '{"bounds":{"width":0,"height":-3},"maximized":true}', '[1,2]'])
      expect(readWindowState(file('damaged.json', damaged)), damaged).toEqual(firstWindow);
  });

  it('keeps its place on a second screen, and comes back when that screen is gone', () => {
    const there = { bounds: { x: 1600, y: 100, width: 1200, height: 800 }, maximized: false };
    expect(fitToScreens(there, [laptop, second])).toEqual(there);
    expect(fitToScreens(there, [laptop])).toEqual({ bounds: { width: 1200, height: 800 }, maximized: false });
  });

  it('that stood under a bar, where it cannot be taken hold of, opens in the middle', () => {
    const under = { bounds: { x: 100, y: 0, width: 800, height: 600 }, maximized: false };
    expect(fitToScreens(under, [laptop]).bounds).toEqual({ width: 800, height: 600 });
  });

  it('is never larger than a screen, and always within reach', () => {
    const bounds = fc.record({
      x: fc.integer({ min: -9000, max: 9000 }),
      y: fc.integer({ min: -9000, max: 9000 }),
      width: fc.integer({ min: 1, max: 9000 }),
      height: fc.integer({ min: 1, max: 9000 }),
    });
    fc.assert(
      fc.property(bounds, (left) => {
        const { bounds: now } = fitToScreens({ bounds: left, maximized: false }, [laptop]);
        expect(now.width).toBeLessThanOrEqual(laptop.width);
        expect(now.height).toBeLessThanOrEqual(laptop.height);
        if (now.y !== undefined) expect(now.y).toBeGreaterThanOrEqual(laptop.y);
        if (now.x !== undefined) expect(now.x).toBeLessThan(laptop.x + laptop.width - 100);
      }),
    );
  });
});
