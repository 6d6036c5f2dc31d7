import { z } from 'zod';

/**
 * Where in a file it stands; XMP counts before IIM, and both before EXIF, which cameras fill with their owner. The texts of
 * a PNG come last: whatever program wrote it last says there what it likes.
 */
export const creditOrigin = z.enum(['xmp', 'iim', 'exif', 'png']);
export type CreditOrigin = z.infer<typeof creditOrigin>;

/** Fields of the credit record that stand in more than one place of a file. */
export const saidField = z.enum([
  'creators',
  'creditLine',
  'source',
  'copyrightNotice',
  'usageTerms',
  'rightsEndOn',
  'caption',
  'createdAt',
]);
export type SaidField = z.infer<typeof saidField>;

/** A list for the creators, text for everything else. */
const saying = z.union([z.string(), z.array(z.string())]);
export type Saying = z.infer<typeof saying>;

/** What each place of a file says, field by field; what says nothing is left out. */
export type Said = { readonly [field in SaidField]?: { readonly [origin in CreditOrigin]?: Saying } };

/** A field on which a file says more than one thing; those places that mean the same stand together. */
export const creditConflict = z.object({
  field: saidField,
  sayings: z.array(z.object({ origins: z.array(creditOrigin), value: saying })),
});
export type CreditConflict = z.infer<typeof creditConflict>;
