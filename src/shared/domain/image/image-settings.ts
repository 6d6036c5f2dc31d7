import { z } from 'zod';
import { manyCredits } from './change-many.ts';
import { restriction } from './image.ts';

/** In which format images leave; `auto`: JPEG for what is opaque, WebP for what is not. */
export const imageOutputFormat = z.enum(['auto', 'jpeg', 'webp', 'png', 'avif']);
export type ImageOutputFormat = z.infer<typeof imageOutputFormat>;

/** Fields of the credit record that a house sets together, under a name. */
export const creditTemplate = z.object({ name: z.string().trim().min(1).max(80), credit: manyCredits });
export type CreditTemplate = z.infer<typeof creditTemplate>;

/** What a newsroom has settled for all its images. */
export const imageSettings = z.object({
  /** Pixels across the images that leave with a piece, smallest first; never more than the original has. */
  widths: z.array(z.int().min(320).max(6000)).min(1).max(6),
  format: imageOutputFormat,
  /** With these an image begins that becomes a handout. */
  handoutRestrictions: z.array(restriction),
  /** In the order in which they were kept. */
  templates: z.array(creditTemplate),
});
export type ImageSettings = z.infer<typeof imageSettings>;

export const imageSettingsDefaults: ImageSettings = {
  widths: [800, 1600],
  format: 'auto',
  handoutRestrictions: ['single-use', 'no-archive'],
  templates: [],
};
