import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const size = z.int().min(1).max(100_000);
const place = z.int().min(-100_000).max(100_000);

const windowState = z.object({
  /** In points of the screen; without x and y the window stands in the middle. */
  bounds: z.object({ x: place.exactOptional(), y: place.exactOptional(), width: size, height: size }),
  maximized: z.boolean(),
});
export type WindowState = z.infer<typeof windowState>;

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const firstWindow: WindowState = { bounds: { width: 1280, height: 840 }, maximized: false };

/** The window as it was left; the first one where nothing readable was left. Never fails. */
export function readWindowState(file: string): WindowState {
  try {
    return windowState.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return firstWindow;
  }
}

/** Remembers the window. A place that cannot be written loses the size, not the work: it never fails either. */
export function writeWindowState(file: string, state: WindowState): void {
  try {
    writeFileSync(file, JSON.stringify(state));
  } catch (error) {
    console.error('The size of the window could not be remembered:', error);
  }
}

/** So much of the window's upper edge must lie on a screen that it can be taken hold of. */
const grip = { width: 120, height: 32 };

/**
 * The window on the screens that are there now: on the same spot if it can be reached there, else in the middle, and no
 * larger than the largest screen.
 *
 * @param screens areas without bars and docks, at least one
 */
export function fitToScreens({ bounds, maximized }: WindowState, screens: readonly Rectangle[]): WindowState {
  const width = Math.min(bounds.width, Math.max(...screens.map((screen) => screen.width)));
  const height = Math.min(bounds.height, Math.max(...screens.map((screen) => screen.height)));
  const { x, y } = bounds;
  const reachable =
    x !== undefined &&
    y !== undefined &&
    screens.some((screen) => holdsGrip(screen, { x, y, width, height }));
  return { bounds: reachable ? { x, y, width, height } : { width, height }, maximized };
}

function holdsGrip(screen: Rectangle, window: Rectangle): boolean {
  const shared = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x);
  const below = screen.y + screen.height - window.y;
  return shared >= grip.width && window.y >= screen.y && below >= grip.height;
}
