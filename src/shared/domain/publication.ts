import { z } from 'zod';
import { locale } from './language.ts';
import { typographyDefaults, typographySettings } from './typography.ts';

const httpUrl = z.url({ protocol: /^https?$/ });

/** A box that many pieces carry. Its text is plain: paragraphs and bullet items. */
export const standingElement = z.object({
  kind: z.enum(['corrections-policy', 'support-appeal', 'other']),
  heading: z.string(),
  blocks: z.array(z.object({ kind: z.enum(['paragraph', 'item']), text: z.string() })),
});
export type StandingElement = z.infer<typeof standingElement>;

export const contributor = z.object({ name: z.string().min(1), sign: z.string().default('') });
export type Contributor = z.infer<typeof contributor>;

/** A word that is right in this house, whatever a dictionary says. */
export const ownWord = z.string().trim().min(1).max(100).regex(/^\S+$/);

/** One newsroom's title and its settings. One document; a desk has exactly one. */
export const publication = z.object({
  name: z.string().trim().min(1),
  /** Printed at the head of the byline, e.g. `DMZ`. */
  shortName: z.string().trim().min(1),
  baseUrl: httpUrl,
  /** Where readers mail their correction reports. */
  correctionsAddress: z.email(),
  locale,
  sections: z.array(z.string().trim().min(1)),
  contributors: z.array(contributor),
  /** Placeholders: `{publication}`, `{section}`, `{authors}`, `{imageCredit}`; see `byline.ts`. */
  bylinePattern: z.string().min(1),
  standingElements: z.array(standingElement),
  typography: typographySettings,
  /** The house's own word list for the spelling, in no order. */
  ownWords: z.array(ownWord),
});
export type Publication = z.infer<typeof publication>;

/** What a first start asks for. */
export const newPublication = publication
  .pick({ name: true, shortName: true, baseUrl: true, correctionsAddress: true })
  .extend({ locale: locale.default('de-CH') });

/** A new publication's settings until the newsroom changes them. */
export const publicationDefaults = {
  sections: [],
  contributors: [],
  bylinePattern: '{publication} – {section} ¦ {authors} ¦ {imageCredit}',
  standingElements: [],
  typography: typographyDefaults,
  ownWords: [],
} satisfies Partial<Publication>;

/** Who works at this desk; events carry the name. */
export const person = z.object({ name: z.string().trim().min(1).max(120), sign: z.string().trim().max(12) });
export type Person = z.infer<typeof person>;
