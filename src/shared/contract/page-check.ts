import { z } from 'zod';
import { articleId, uploadId, versionId } from '#shared/domain/ids.ts';
import { moment } from '#shared/domain/time.ts';
import { request } from './request.ts';

/** Where on a published page something stands. */
export const pagePlace = z.enum([
  'kicker',
  'headline',
  'byline',
  'dateline',
  'lede',
  'subhead',
  'text',
  'quote',
  'item',
  'caption',
  'credit',
  'label',
  'altText',
  'notice',
  'standing',
  /** On the page alone. */
  'page',
]);
export type PagePlace = z.infer<typeof pagePlace>;

/** A stretch of what a difference is about, in reading order. */
export const pageStretch = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('same'), words: z.string() }),
  /** One side is empty where words are only on the other. */
  z.object({ kind: z.literal('words'), version: z.string(), page: z.string() }),
  /** Where the same words lead; empty where they are no link. */
  z.object({ kind: z.literal('link'), words: z.string(), version: z.string(), page: z.string() }),
]);
export type PageStretch = z.infer<typeof pageStretch>;

export const pageDifference = z.object({
  /**
   * `missing`: not on the page; `changed`: other words; `link`: the same words lead elsewhere; `moved`: stands elsewhere in the
   * text; `added`: on the page alone. Without weight: `typography`: quotes, blanks and dashes; `form`: bold, italic;
   * `in-byline`: a credit that stands in the byline and not at its image.
   */
  kind: z.enum(['missing', 'changed', 'link', 'moved', 'added', 'typography', 'form', 'in-byline']),
  place: pagePlace,
  /** Of the image, notice or standing element, from 1; null for what there is once, or is told by its words. */
  number: z.int().nullable(),
  stretches: z.array(pageStretch),
});
export type PageDifference = z.infer<typeof pageDifference>;

/** What a page says otherwise than a version. */
export const pageComparison = z.object({
  /** `agrees`: every word and link of the version, and no other amid them; what frames a page is not looked at; `another-page`: hardly a word of the piece. */
  verdict: z.enum(['agrees', 'differs', 'another-page']),
  /** What a reader would feel: credits that are missing first, then notices, then in the order of print. */
  differences: z.array(pageDifference),
  /** What a site builder does to any text. */
  slight: z.array(pageDifference),
});
export type PageComparison = z.infer<typeof pageComparison>;

export const pageCheck = pageComparison.extend({
  articleId,
  versionId,
  checkedAt: moment,
  /** The page told its links and pictures; text that was copied does not. */
  linksCompared: z.boolean(),
});

export const pageCheckRequests = {
  /**
   * Compares a page that went online, saved or copied as text, with a version of the piece: with `null` the one that
   * readers have, else the one that left last, else the piece as it was kept last. The page is not kept; that it was
   * looked at is told in the history of the piece. Refuses `version-unknown`, `version-missing`, `page-unreadable`,
   * `file-too-large`, `file-empty`, `text-not-text`, and `page-check-stopped` where it was ended by `exports.stopLooking`.
   */
  'exports.checkPage': request({
    input: z.object({
      articleId,
      versionId: versionId.nullable().default(null),
      uploadId,
      /** A name that the asker makes up, to end this look. */
      look: z.string().max(80).default(''),
    }),
    output: pageCheck,
  }),
};
