import { z } from 'zod';
import { preferredWording } from '../publication.ts';

/** The checks of the gate, by name; what each means in words stands in the words of each language. */
export const gateRule = z.enum([
  'image-without-credit',
  'image-rights-ended',
  'image-rights-ending',
  'image-used-elsewhere',
  'image-not-for-archive',
  'image-not-on-cards',
  'ai-image-without-label',
  'image-missing',
  'image-without-alt-text',
  'weak-alt-text',
  'unclassed-change',
  'correction-in-progress',
  'empty-headline',
  'empty-lede',
  'unsafe-link',
  'double-space',
  'long-headline',
  'house-typography',
  'claim-open',
  'claim-disputed',
  'named-in-report',
  'suggestion-open',
  'comment-open',
  'house-wording',
]);
export type GateRule = z.infer<typeof gateRule>;

/** Where a finding is: the index of a top-level block of the body as it is printed, a field of the record, or an image. */
export const findingPlace = z.object({
  field: z.enum(['kicker', 'headline', 'lede', 'body', 'image', 'record', 'correction']),
  block: z.int().nullable(),
  imageId: z.string().nullable(),
  /** A few words at the place, as printed. */
  excerpt: z.string(),
});
export type FindingPlace = z.infer<typeof findingPlace>;

export const finding = z.object({
  rule: gateRule,
  /** An export with a blocking finding is refused. */
  severity: z.enum(['blocking', 'advice']),
  /** One sentence in the asker's language. */
  message: z.string(),
  where: findingPlace,
  /** What puts it right everywhere in the piece, where that is one replacement. */
  replacement: preferredWording.optional(),
});
export type Finding = z.infer<typeof finding>;

/** Blocking findings first; within each kind in the order of the piece. */
export const inOrderOfWeight = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((a, b) => Number(a.severity === 'advice') - Number(b.severity === 'advice'));
