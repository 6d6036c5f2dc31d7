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

export const reportState = z.enum([
  'received',
  'acknowledged',
  'triaged',
  'under-review',
  'awaiting-reporter',
  'decided',
  'correction-in-progress',
  'published',
  'reporter-informed',
  'closed',
  'set-aside',
]);
export type ReportState = z.infer<typeof reportState>;

/** Everything about a report that follows from its events. */
export const reportStanding = z.object({
  state: reportState,
  exit: exit.nullable(),
  outcome: outcome.nullable(),
  articleId: articleId.nullable(),
  versionId: versionId.nullable(),
  passage: textQuote.nullable(),
  noticeId: noticeId.nullable(),
  /** Whether the passage was changed, and into what. */
  fix: z.object({ was: z.string(), now: z.string(), changeClass }).nullable(),
});
export type ReportStanding = z.infer<typeof reportStanding>;

const undecided: readonly ReportState[] = [
  'received',
  'acknowledged',
  'triaged',
  'under-review',
  'awaiting-reporter',
];
const answered: readonly ReportState[] = ['published', 'reporter-informed', 'closed'];

/** Whether a report still waits for somebody at this desk. */
export const isOpen = (state: ReportState): boolean =>
  state !== 'closed' && state !== 'set-aside' && state !== 'reporter-informed';

/**
 * Which steps the rules allow next; the window offers these and the server refuses all others with
 * `step-not-allowed`.
 */
export function mayFollow(standing: ReportStanding, type: ReportEventType): boolean {
  const { state, outcome } = standing;
  switch (type) {
    case 'received':
      return false;
    case 'matched':
      return undecided.includes(state) || (state === 'decided' && standing.fix === null);
    case 'acknowledged':
      return state === 'received';
    case 'triaged':
    case 'review-started':
    case 'decided':
    case 'set-aside':
      return undecided.includes(state);
    case 'reporter-asked':
      return undecided.includes(state) && state !== 'awaiting-reporter';
    case 'reporter-answered':
      return state === 'awaiting-reporter';
    case 'fixed':
      return state === 'decided' && outcome !== 'not-justified' && standing.articleId !== null;
    case 'notice-drafted':
      return state === 'correction-in-progress';
    case 'published':
      return (
        state === 'correction-in-progress' &&
        standing.fix !== null &&
        (standing.fix.changeClass === 'typo' || standing.noticeId !== null)
      );
    case 'reporter-informed':
      return state === 'published' || (state === 'decided' && outcome === 'not-justified');
    case 'closed':
      return (
        state === 'published' ||
        state === 'reporter-informed' ||
        (state === 'decided' && outcome === 'not-justified')
      );
    case 'reopened':
      return (
        answered.includes(state) ||
        state === 'set-aside' ||
        (state === 'decided' && outcome === 'not-justified')
      );
    case 'noted':
      return true;
    default:
      return type satisfies never;
  }
}

const justArrived: ReportStanding = {
  state: 'received',
  exit: null,
  outcome: null,
  articleId: null,
  versionId: null,
  passage: null,
  noticeId: null,
  fix: null,
};

/** Folds the log into the report's standing; the same events always give the same standing. */
export const standingAfter = (events: readonly ReportEvent[]): ReportStanding =>
  events.reduce(step, justArrived);

function step(standing: ReportStanding, event: ReportEvent): ReportStanding {
  switch (event.type) {
    case 'received':
      return justArrived;
    case 'matched':
      return { ...standing, articleId: event.articleId, versionId: event.versionId, passage: event.passage };
    case 'acknowledged':
      return { ...standing, state: 'acknowledged' };
    case 'triaged':
      return { ...standing, state: 'triaged' };
    case 'review-started':
    case 'reporter-answered':
      return { ...standing, state: 'under-review' };
    case 'reporter-asked':
      return { ...standing, state: 'awaiting-reporter' };
    case 'decided':
      return { ...standing, state: 'decided', outcome: event.outcome };
    case 'fixed':
      return {
        ...standing,
        state: 'correction-in-progress',
        fix: { was: event.was, now: event.now, changeClass: event.changeClass },
      };
    case 'notice-drafted':
      return { ...standing, noticeId: event.noticeId };
    case 'published':
      return { ...standing, state: 'published' };
    case 'reporter-informed':
      return { ...standing, state: 'reporter-informed' };
    case 'closed':
      return { ...standing, state: 'closed' };
    case 'set-aside':
      return { ...standing, state: 'set-aside', exit: event.as };
    case 'reopened':
      return { ...standing, state: 'under-review', exit: null, outcome: null, fix: null, noticeId: null };
    case 'noted':
      return standing;
    default:
      return event satisfies never;
  }
}

/** What a mail says, read by rule: a suggestion, never a fact. */
export const reportClaim = z.object({
  reporterName: z.string(),
  reporterAddress: z.string(),
  subject: z.string(),
  sentAt: moment.nullable(),
  language,
  /** The exact address of the page that is said to be wrong, normalised; empty: none given. */
  locationUrl: z.string(),
  description: z.string(),
  evidence: z.array(z.string()),
  /** The words that the reporter quotes from the piece, as written in the mail; empty: none. */
  quoted: z.string(),
  /** What should stand there instead, if the mail says so. */
  proposed: z.string(),
  /** Which of the three things that the paper asks for are not there. */
  missing: z.array(z.enum(['location', 'description', 'evidence'])),
  /** The whole letter as plain text, quoted parts included. */
  text: z.string(),
});
export type ReportClaim = z.infer<typeof reportClaim>;

/** Why a mail could not, or not fully, be read, or was not taken for a claim; its sentence stands in the words. */
export const mailProblem = z.enum([
  'empty',
  'not-a-mail',
  'too-large',
  'took-too-long',
  'damaged',
  'cut-off',
  'letter-too-long',
  'automatic-reply',
  'delivery-report',
]);
export type MailProblem = z.infer<typeof mailProblem>;

export const attachment = z.object({
  sha256: z.string(),
  /** For show only, cleaned of paths and control characters. */
  name: z.string(),
  mediaType: z.string(),
  byteLength: z.int(),
});
export type Attachment = z.infer<typeof attachment>;

export const report = z.object({
  reportId,
  receivedAt: moment,
  rawSha256: z.string(),
  messageId: z.string(),
  claim: reportClaim,
  attachments: z.array(attachment),
  /** Why the mail could not, or not fully, be read: one sentence; empty when all went well. */
  problem: z.string(),
  readable: z.boolean(),
  standing: reportStanding,
});
export type Report = z.infer<typeof report>;

/** What a report waits for next, and until when by the newsroom's own clocks. */
export const reportDue = z.object({ step: z.enum(['acknowledge', 'decide']), at: moment });
export type ReportDue = z.infer<typeof reportDue>;

/** One line of the inbox. */
export const reportSummary = z.object({
  reportId,
  receivedAt: moment,
  reporter: z.string(),
  subject: z.string(),
  opening: z.string(),
  state: reportState,
  outcome: outcome.nullable(),
  articleId: articleId.nullable(),
  articleHeadline: z.string(),
  readable: z.boolean(),
  /** Null where no clock runs. */
  due: reportDue.nullable(),
});
export type ReportSummary = z.infer<typeof reportSummary>;
