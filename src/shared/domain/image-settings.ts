import { z } from 'zod';
import { restriction } from './image.ts';

/** In which format images leave; `auto`: JPEG for what is opaque, WebP for what is not. */
export const imageOutputFormat = z.enum(['auto', 'jpeg', 'webp', 'png', 'avif']);
export type ImageOutputFormat = z.infer<typeof imageOutputFormat>;

/** What a newsroom has settled for all its images. */
export const imageSettings = z.object({
  /** Pixels across the images that leave with a piece, smallest first; never more than the original has. */
  widths: z.array(z.int().min(320).max(6000)).min(1).max(6),
  format: imageOutputFormat,
  /** With these an image begins that becomes a handout. */
  handoutRestrictions: z.array(restriction),
});
export type ImageSettings = z.infer<typeof imageSettings>;

export const imageSettingsDefaults: ImageSettings = {
  widths: [800, 1600],
  format: 'auto',
  handoutRestrictions: ['single-use', 'no-archive'],
};
