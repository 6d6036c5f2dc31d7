import { z } from 'zod';
import { articleId, letterId, noticeId, reportId, versionId } from '../ids.ts';
import { language } from '../language.ts';
import { changeClass } from '../piece/article.ts';
import { moment } from '../time.ts';
import { letterKind } from './letter-kind.ts';
import { textQuote } from './text-quote.ts';

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

/** How much hangs on an error. */
export const severity = z.enum(['minor', 'normal', 'severe']);

/** Whether a report is an ordinary claim of an error, or runs on a clock of its own. */
export const lane = z.enum(['correction', 'right-of-reply', 'legal-letter']);
export type Lane = z.infer<typeof lane>;

/** How a report reached the newsroom. */
export const channel = z.enum(['mail', 'paste', 'phone']);
export type Channel = z.infer<typeof channel>;

const happened = { at: moment, by: z.string() };

/**
 * Who did what to a report, when. Append-only; a report's state is derived from these and from nothing else.
 */
export const reportEvent = z.discriminatedUnion('type', [
  z.object({
    ...happened,
    type: z.literal('received'),
    channel,
    /** When it reached the newsroom, where it was written down here only later; clocks run from then. See `isFromArchive`. */
    arrivedAt: moment.optional(),
    /** Split off from that report: the same raw message, of which only `words` are this one's claim. */
    partOf: reportId.optional(),
    words: z.string().optional(),
  }),
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
    severity,
    personRelated: z.boolean(),
  }),
  z.object({ ...happened, type: z.literal('review-started') }),
  z.object({ ...happened, type: z.literal('reporter-asked'), question: z.string() }),
  z.object({ ...happened, type: z.literal('reporter-answered') }),
  z.object({ ...happened, type: z.literal('decided'), outcome, reason: z.string() }),
  z.object({
    ...happened,
    type: z.literal('fixed'),
    /** What readers have. */
    was: z.string(),
    now: z.string(),
    changeClass,
    /** What stood in the piece in place of `was` until then, where a fix was fixed again. */
    stood: z.string().optional(),
  }),
  /**
   * What the report is right about was put right by another change that is public: one that the newsroom made by itself,
   * or that of another report (`asReport`). A notice names it; a typo has none and is named by the version it came with.
   */
  z.object({
    ...happened,
    type: z.literal('fixed-elsewhere'),
    noticeId: noticeId.nullable(),
    versionId: versionId.nullable(),
    asReport: reportId.nullable(),
    was: z.string(),
    now: z.string(),
    changeClass,
    /** The words of that notice; empty for a typo. */
    notice: z.string(),
    publishedAt: moment,
  }),
  z.object({
    ...happened,
    type: z.literal('notice-drafted'),
    noticeId,
    language,
    placement: z.enum(['top', 'bottom']),
    text: z.string(),
    /** The moment that stands in the text as it was proposed; the text is dated anew when it goes out. */
    datedAt: moment.optional(),
  }),
  z.object({
    ...happened,
    type: z.literal('published'),
    versionId,
    /** Who approved it; null: the newsroom wants no second approval. Absent in logs from before there was one. */
    secondedBy: z.string().nullable().optional(),
    /** Its notice as it came out, with that date; absent in older logs. */
    notice: z.string().optional(),
  }),
  z.object({ ...happened, type: z.literal('reporter-informed') }),
  z.object({ ...happened, type: z.literal('closed') }),
  z.object({ ...happened, type: z.literal('set-aside'), as: exit, duplicateOf: reportId.nullable() }),
  z.object({ ...happened, type: z.literal('reopened'), reason: z.string() }),
  z.object({
    ...happened,
    type: z.literal('noted'),
    text: z.string(),
    /** Steps of another desk that the text tells and this one did not take, by their keys in `mergedLogs`. */
    tells: z.array(z.string()).optional(),
  }),
  // How the desk works on it.
  /** Empty: nobody. */
  z.object({ ...happened, type: z.literal('assigned'), to: z.string() }),
  /** Out of the list until then; null: woken by hand. */
  z.object({ ...happened, type: z.literal('snoozed'), until: moment.nullable() }),
  /** `source`: a web address, or who or what it is. */
  z.object({ ...happened, type: z.literal('source-consulted'), source: z.string(), says: z.string() }),
  z.object({ ...happened, type: z.literal('author-statement'), text: z.string() }),
  /** Whether the reporter may be named in public. */
  z.object({ ...happened, type: z.literal('consent-set'), mayBeNamed: z.boolean() }),
  /** Whether the reporter is the person, or speaks for the person, that the passage is about. */
  z.object({ ...happened, type: z.literal('affected-set'), affected: z.boolean() }),
  z.object({ ...happened, type: z.literal('lane-set'), lane }),
  /** Set by hand in place of the newsroom's clocks; null: the clocks again. */
  z.object({ ...happened, type: z.literal('due-set'), due: moment.nullable() }),
  z.object({ ...happened, type: z.literal('approval-asked') }),
  z.object({ ...happened, type: z.literal('approved') }),
  z.object({ ...happened, type: z.literal('approval-refused'), reason: z.string() }),
  /** Another error of the same letter is a report of its own. */
  z.object({ ...happened, type: z.literal('split-off'), reportId, words: z.string() }),
  /** The event at that place of the log, the first being 1, counts no more; it stays in the log. */
  z.object({ ...happened, type: z.literal('undone'), event: z.int().min(1) }),
  // Letters to the reporter. What a letter means for the report is an event of its own, once it was really sent.
  z.object({ ...happened, type: z.literal('letter-queued'), letterId, kind: letterKind }),
  z.object({ ...happened, type: z.literal('letter-withdrawn'), letterId, kind: letterKind }),
  /** `how`: by this program, or by other means, as somebody says. */
  z.object({
    ...happened,
    type: z.literal('letter-sent'),
    letterId,
    kind: letterKind,
    how: z.enum(['sent', 'elsewhere']),
  }),
  /** A mail that answers one of this report's, or a letter that went out for it. */
  z.object({
    ...happened,
    type: z.literal('reply-joined'),
    rawSha256: z.string(),
    messageId: z.string(),
    from: z.string(),
    /** It came from another address than the report. */
    fromOther: z.boolean(),
    /** Its own words. */
    text: z.string(),
    /** Older logs do not tell the media type. */
    attachments: z.array(
      z.object({ name: z.string(), sha256: z.string(), mediaType: z.string().optional() }),
    ),
  }),
  /** The reporter's data are gone from mail, letters and log; this is all that is left of what the mail said. */
  z.object({
    ...happened,
    type: z.literal('redacted'),
    locationUrl: z.string(),
    quoted: z.string(),
    proposed: z.string(),
    language,
  }),
]);
export type ReportEvent = z.infer<typeof reportEvent>;

/** Three months: after that not even a right of reply can be asked for (ZGB Art. 28i). */
const archiveAge = 92 * 24 * 60 * 60 * 1000;

/** A mail that was taken in so long after it had come that its clocks say nothing: out of an archive. */
export const isFromArchive = ({
  channel,
  arrivedAt,
  at,
}: Extract<ReportEvent, { type: 'received' }>): boolean =>
  channel === 'mail' && arrivedAt !== undefined && Date.parse(at) - Date.parse(arrivedAt) > archiveAge;
export type ReportEventType = ReportEvent['type'];

/** What the outbox writes into a log; never a step that a person takes by itself. */
export const letterEventTypes = ['letter-queued', 'letter-withdrawn', 'letter-sent'] as const;
export type LetterEventType = (typeof letterEventTypes)[number];
/** Steps that a person takes; a mail comes in by itself, and a letter leaves by the outbox. */
export type ReportStep = Exclude<ReportEventType, 'received' | 'reply-joined' | 'redacted' | LetterEventType>;
