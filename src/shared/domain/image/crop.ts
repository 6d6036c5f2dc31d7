import { z } from 'zod';

const share = z.number().min(0).max(1);

/**
 * The part of an image that is shown: left edge, top edge, width and height as shares of the upright original, so that
 * the same crop holds for every rendition.
 */
export const crop = z.object({
  x: share,
  y: share,
  width: share.gt(0),
  height: share.gt(0),
});
export type Crop = z.infer<typeof crop>;

/** What must stay in view wherever an image is cut: shares of the upright original from its left and top edge. */
export const focalPoint = z.object({ x: share, y: share });
export type FocalPoint = z.infer<typeof focalPoint>;
