import { type Crop, crop, type FocalPoint, focalPoint } from './crop.ts';

/** Shares closer than this are the same pixel of any original that the desk takes. */
const hair = 1e-4;

/**
 * A crop out of a document that a paste, a merge or another program may have written: kept inside the image; null where
 * it is none, and where it shows the whole image.
 */
export function cropFrom(value: unknown): Crop | null {
  const read = crop.safeParse(value);
  if (!read.success) return null;
  const { x, y } = read.data;
  const width = Math.min(read.data.width, 1 - x);
  const height = Math.min(read.data.height, 1 - y);
  if (width < hair || height < hair) return null;
  return width > 1 - hair && height > 1 - hair ? null : { x, y, width, height };
}

/** A focal point out of a document, or null where there is none that can be read. */
export const focalPointFrom = (value: unknown): FocalPoint | null => focalPoint.safeParse(value).data ?? null;

/** Width by height of what is shown of an image, in pixels of its upright original; never less than one pixel. */
export const croppedSize = (
  { width, height }: { readonly width: number; readonly height: number },
  shown: Crop | null,
): { readonly width: number; readonly height: number } =>
  shown === null
    ? { width, height }
    : {
        width: Math.max(1, Math.round(width * shown.width)),
        height: Math.max(1, Math.round(height * shown.height)),
      };

/** The path of an image for the window, cut where a use cuts it; shares to four places are the same pixels. */
export const pageRendition = (imageId: string, shown: Crop | null): string =>
  `/media/${imageId}/page${shown ? `@${[shown.x, shown.y, shown.width, shown.height].map((share) => Number(share.toFixed(4))).join(',')}` : ''}`;

/** The crop that such a path names behind its `@`, or null where that is none. */
export function cropInPath(text: string): Crop | null {
  const [x, y, width, height] = text.split(',').map(Number);
  return cropFrom({ x, y, width, height });
}

/** The point within the crop that is nearest to it. */
export function pointInside(point: FocalPoint, shown: Crop | null): FocalPoint {
  const { x, y, width, height } = shown ?? whole;
  return { x: between(x, point.x, x + width), y: between(y, point.y, y + height) };
}

/** A point of the image as shares of what the crop shows of it. */
export function pointWithin(point: FocalPoint, shown: Crop | null): FocalPoint {
  const { x, y, width, height } = shown ?? whole;
  const inside = pointInside(point, shown);
  return { x: between(0, (inside.x - x) / width, 1), y: between(0, (inside.y - y) / height, 1) };
}

/** A focal point in the words of CSS `object-position`, for a box that shows a part of what the crop shows. */
export function objectPosition(point: FocalPoint, shown: Crop | null): string {
  const { x, y } = pointWithin(point, shown);
  return `${Math.round(x * 100)}% ${Math.round(y * 100)}%`;
}

export const whole: Crop = { x: 0, y: 0, width: 1, height: 1 };

const between = (least: number, value: number, most: number): number =>
  Math.max(least, Math.min(value, most));
