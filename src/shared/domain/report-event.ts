import { z } from 'zod';
import { changeClass } from './article.ts';
import { articleId, noticeId, reportId, versionId } from './ids.ts';
import { language } from './language.ts';
import { textQuote } from './text-quote.ts';
import { moment } from './time.ts';

export const outcome = z.enum(['justified', 'partly', 'not-justified']);
export type Outcome = z.infer<typeof outcome>;

/** Ways out of the desk without a decision. */
export const exit = z.enum(['duplicate', 'opinion', 'not-ours', 'withdrawn', 'spam']);
export type Exit = z.infer<typeof exit>;

export const errorType = z.enum([
  'typo',
  'fact',
  'name',
  'number',
  'quote',
  'image-or-credit',
  'translation',
  'context',
  'other',
]);
export type ErrorType = z.infer<typeof errorType>;

const happened = { at: moment, by: z.string() };

/**
 * Who did what to a report, when. Append-only; a report's state is derived from these and from nothing else.
 */
export const reportEvent = z.discriminatedUnion('type', [
  z.object({ ...happened, type: z.literal('received'), channel: z.enum(['mail', 'paste', 'phone']) }),
  /** The piece and the passage that the report means, found by rule or set by hand; null: none. */
  z.object({
    ...happened,
    type: z.literal('matched'),
    articleId: articleId.nullable(),
    versionId: versionId.nullable(),
    passage: textQuote.nullable(),
  }),
  z.object({ ...happened, type: z.literal('acknowledged') }),
  z.object({
    ...happened,
    type: z.literal('triaged'),
    errorType,
    severity: z.enum(['minor', 'normal', 'severe']),
    personRelated: z.boolean(),
  }),
  z.object({ ...happened, type: z.literal('review-started') }),
  z.object({ ...happened, type: z.literal('reporter-asked'), question: z.string() }),
  z.object({ ...happened, type: z.literal('reporter-answered') }),
  z.object({ ...happened, type: z.literal('decided'), outcome, reason: z.string() }),
  z.object({ ...happened, type: z.literal('fixed'), was: z.string(), now: z.string(), changeClass }),
  z.object({
    ...happened,
    type: z.literal('notice-drafted'),
    noticeId,
    language,
    placement: z.enum(['top', 'bottom']),
    text: z.string(),
  }),
  z.object({ ...happened, type: z.literal('published'), versionId }),
  z.object({ ...happened, type: z.literal('reporter-informed') }),
  z.object({ ...happened, type: z.literal('closed') }),
  z.object({ ...happened, type: z.literal('set-aside'), as: exit, duplicateOf: reportId.nullable() }),
  z.object({ ...happened, type: z.literal('reopened'), reason: z.string() }),
  z.object({ ...happened, type: z.literal('noted'), text: z.string() }),
]);
export type ReportEvent = z.infer<typeof reportEvent>;
export type ReportEventType = ReportEvent['type'];
