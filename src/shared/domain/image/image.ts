import { z } from 'zod';
import { imageId } from '../ids.ts';
import { moment } from '../time.ts';

/** IPTC NewsCodes digital source type, https://cv.iptc.org/newscodes/digitalsourcetype/ */
export const trainedAlgorithmicMedia =
  'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia';

export const imageKind = z.enum(['photo', 'symbol', 'archive', 'handout', 'montage', 'graphic', 'ai']);
export type ImageKind = z.infer<typeof imageKind>;

/** What may not be done with an image although it is paid for; our own, no standard field holds it in three words. */
export const restriction = z.enum([
  /** In one piece only. */
  'single-use',
  /** Not in a piece that stands in the archive. */
  'no-archive',
  /** Not on the cards of social networks. */
  'no-social',
]);
export type Restriction = z.infer<typeof restriction>;

/**
 * Who must be named beside an image, and on which terms it may be used. Field for field the table in the IPTC
 * Photo Metadata Standard (2025.1); an empty string means "not known".
 */
export const creditRecord = z.object({
  kind: imageKind,
  creators: z.array(z.string()),
  creditLine: z.string(),
  copyrightNotice: z.string(),
  source: z.string(),
  licenceUrl: z.string(),
  licensorName: z.string(),
  licensorUrl: z.string(),
  usageTerms: z.string(),
  /** Calendar day, `2026-12-31`, on whose end the right to publish runs out; empty for none. */
  rightsEndOn: z.string(),
  restrictions: z.array(restriction),
  caption: z.string(),
  altText: z.string(),
  /** What does not fit into one sentence, as the numbers of a chart. */
  extendedDescription: z.string(),
  createdAt: z.string(),
  /** URI of the IPTC digital source type; empty when unknown. */
  digitalSourceType: z.string(),
  aiSystem: z.string(),
  aiSystemVersion: z.string(),
  aiPrompt: z.string(),
  aiPromptWriter: z.string(),
  /** URI of the PLUS vocabulary on data mining (http://ns.useplus.org/ldf/vocab/DMI-…); empty when unknown. */
  dataMining: z.string(),
});
export type CreditRecord = z.infer<typeof creditRecord>;

export const emptyCredit = (): CreditRecord => ({
  kind: 'photo',
  creators: [],
  creditLine: '',
  copyrightNotice: '',
  source: '',
  licenceUrl: '',
  licensorName: '',
  licensorUrl: '',
  usageTerms: '',
  rightsEndOn: '',
  restrictions: [],
  caption: '',
  altText: '',
  extendedDescription: '',
  createdAt: '',
  digitalSourceType: '',
  aiSystem: '',
  aiSystemVersion: '',
  aiPrompt: '',
  aiPromptWriter: '',
  dataMining: '',
});

/** A record as it was stored, also by an older program: what that one did not know is not known. */
export const creditFrom = (stored: Partial<CreditRecord>): CreditRecord => ({ ...emptyCredit(), ...stored });

/** Any subset of the record, as typed into a form or given on the command line. */
export const creditChanges = creditRecord.partial();
export type CreditChanges = z.infer<typeof creditChanges>;

/** Formats that are accepted, recognised by their first bytes. */
export const imageMediaType = z.enum([
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/tiff',
  'image/avif',
  'image/gif',
]);
export type ImageMediaType = z.infer<typeof imageMediaType>;

export const image = z.object({
  imageId,
  /** Of the original file, lower-case hex; also its name in the desk folder. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  mediaType: imageMediaType,
  /** Bytes of the original file. */
  byteLength: z.int(),
  /** Pixels, after the orientation that the file asks for. */
  width: z.int(),
  height: z.int(),
  originalName: z.string(),
  credit: creditRecord,
  addedAt: moment,
});
export type Image = z.infer<typeof image>;

/** What has become of a file that was kept: as it came, otherwise than it came, or gone. */
export const originalState = z.enum(['intact', 'damaged', 'missing']);
export type OriginalState = z.infer<typeof originalState>;

/** AI-made when the record says so in any of the three ways that it can. */
export const isMadeByAi = (credit: CreditRecord): boolean =>
  credit.kind === 'ai' ||
  credit.digitalSourceType.endsWith('/trainedAlgorithmicMedia') ||
  credit.digitalSourceType.endsWith('/compositeWithTrainedAlgorithmicMedia') ||
  credit.aiSystem !== '';

/** Lays changes over a record and keeps kind, origin and AI system in agreement with one another. */
export function withCreditChanges(credit: CreditRecord, changes: CreditChanges): CreditRecord {
  const changed = { ...credit };
  for (const [field, value] of Object.entries(changes))
    if (value !== undefined) Object.assign(changed, { [field]: value });
  // Each once and in one order, so that two records that say the same are the same.
  changed.restrictions = restriction.options.filter((each) => changed.restrictions.includes(each));
  if (changes.aiSystem && changes.kind === undefined) changed.kind = 'ai';
  if (changed.kind === 'ai' && changed.digitalSourceType === '')
    changed.digitalSourceType = trainedAlgorithmicMedia;
  return changed;
}
