import { z } from 'zod';

/** The rules of the house for signs and spaces, in the order in which they are applied and shown. */
export const typographyRule = z.enum([
  'double-quotes',
  'single-quotes',
  'foreign-quotes',
  'quote-spaces',
  'apostrophe',
  'sharp-s',
  'ellipsis',
  'dash',
  'double-hyphen',
  'range',
  'abbreviation',
  'unit',
  'currency',
  'reference',
  'clock',
  'grouping',
]);
export type TypographyRule = z.infer<typeof typographyRule>;

export const typographySettings = z.object({
  /** Rules are applied while somebody writes; without it, only when a piece is checked. */
  asTyped: z.boolean(),
  /** Rules that this house does not want; a rule that is new to the program is wanted. */
  off: z.array(typographyRule),
  /** What stands between the thousands of numbers with five digits and more; `none` leaves them as written. */
  grouping: z.enum(['none', 'thin-space', 'apostrophe']),
});
export type TypographySettings = z.infer<typeof typographySettings>;

/** Every rule is on; grouping is contested between houses, so it waits for a decision. */
export const typographyDefaults: TypographySettings = { asTyped: true, off: [], grouping: 'none' };
