import type { Crop, FocalPoint } from '#shared/domain/image/crop.ts';

/** The proportions that are offered: width by height in pixels. */
export const ratios = { '16:9': 16 / 9, '4:3': 4 / 3, '1:1': 1 } as const;
export type RatioName = keyof typeof ratios;
export type FrameShape = 'whole' | 'free' | RatioName;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Shares: a smaller frame could not be taken hold of. */
const least = 0.05;
/** Shares by which an arrow key moves or resizes. */
export const step = 0.01;

const between = (low: number, value: number, high: number) => Math.max(low, Math.min(value, high));

/** Width by height of a frame in shares, for a ratio in pixels of an image. */
const inShares = (ratio: number, { width, height }: Size): number => (ratio * height) / width;

/** The largest frame of a ratio, its middle as near as can be to a point of the image. */
export function largestFrame(ratio: number, image: Size, around: FocalPoint): Crop {
  const shares = inShares(ratio, image);
  const width = Math.min(1, shares);
  return centred({ width, height: width / shares }, around);
}

const centred = ({ width, height }: Size, { x, y }: FocalPoint): Crop => ({
  x: between(0, x - width / 2, 1 - width),
  y: between(0, y - height / 2, 1 - height),
  width,
  height,
});

export const middleOf = ({ x, y, width, height }: Crop): FocalPoint => ({
  x: x + width / 2,
  y: y + height / 2,
});

/** The frame moved by shares of the image, as far as there is image. */
export const moved = (frame: Crop, dx: number, dy: number): Crop => ({
  ...frame,
  x: between(0, frame.x + dx, 1 - frame.width),
  y: between(0, frame.y + dy, 1 - frame.height),
});

/**
 * The frame with its right and lower edge moved by shares of the image; its upper left corner stays.
 * @param ratio what it keeps, in pixels; null: both edges move by themselves
 */
export function resized(frame: Crop, dx: number, dy: number, ratio: number | null, image: Size): Crop {
  const most = { width: 1 - frame.x, height: 1 - frame.y };
  if (ratio === null)
    return {
      ...frame,
      width: between(Math.min(least, most.width), frame.width + dx, most.width),
      height: between(Math.min(least, most.height), frame.height + dy, most.height),
    };
  const shares = inShares(ratio, image);
  const wanted = frame.width + (dx !== 0 ? dx : dy * shares);
  const width = between(least, wanted, Math.min(most.width, most.height * shares));
  return { ...frame, width, height: width / shares };
}

/** The frame grown or shrunk about its middle, its proportions kept. */
export function scaled(frame: Crop, factor: number): Crop {
  const largest = Math.min(1 / frame.width, 1 / frame.height);
  const smallest = Math.max(least / frame.width, least / frame.height);
  const by = between(Math.min(1, smallest), factor, largest);
  return centred({ width: frame.width * by, height: frame.height * by }, middleOf(frame));
}

/** The choice that a crop stands for. */
export function shapeOf(crop: Crop | null, { width, height }: Size): FrameShape {
  if (!crop) return 'whole';
  const ratio = (crop.width * width) / (crop.height * height);
  const named = (Object.keys(ratios) as RatioName[]).find(
    (name) => Math.abs(ratios[name] - ratio) / ratio < 0.01,
  );
  return named ?? 'free';
}

export const ratioOf = (shape: FrameShape): number | null =>
  shape === 'whole' || shape === 'free' ? null : ratios[shape];

/** What an arrow, `+` or `-` makes of the frame; null for any other key. */
export function frameAfter(
  key: string,
  isShift: boolean,
  frame: Crop,
  shape: FrameShape,
  image: Size,
): Crop | null {
  if (key === '+' || key === '=') return scaled(frame, 1.05);
  if (key === '-' || key === '_') return scaled(frame, 1 / 1.05);
  const direction = arrows[key];
  if (!direction) return null;
  const [dx, dy] = direction.map((sign) => sign * step) as [number, number];
  return isShift ? resized(frame, dx, dy, ratioOf(shape), image) : moved(frame, dx, dy);
}

/** What an arrow makes of the focal point; with Shift in larger steps. Null for any other key. */
export function pointAfter(key: string, isShift: boolean, point: FocalPoint, frame: Crop): FocalPoint | null {
  const direction = arrows[key];
  if (!direction) return null;
  const by = step * (isShift ? 5 : 1);
  return {
    x: between(frame.x, point.x + direction[0] * by, frame.x + frame.width),
    y: between(frame.y, point.y + direction[1] * by, frame.y + frame.height),
  };
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
