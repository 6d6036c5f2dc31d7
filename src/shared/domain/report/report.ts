import { z } from 'zod';
import { articleId, reportId } from '../ids.ts';
import { language } from '../language.ts';
import { moment } from '../time.ts';
import { lane, outcome } from './report-event.ts';
import { reportStanding, reportState } from './report-standing.ts';

/** What a mail says, read by rule: a suggestion, never a fact. */
export const reportClaim = z.object({
  reporterName: z.string(),
  reporterAddress: z.string(),
  /** Where the mail asks answers to go; absent where that is the reporter's address. */
  replyTo: z.string().optional(),
  /** As it was told; absent where nobody told one. */
  reporterPhone: z.string().optional(),
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
  /** Which of the three things that the paper asks for are not there; `clear-text`: nobody can open the mail. */
  missing: z.array(z.enum(['location', 'description', 'evidence', 'clear-text'])),
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
  'mass-mail',
  'spam',
  'encrypted',
  'signed-sealed',
  'charset-mended',
  'signature-unchecked',
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

/** What a report waits for next, and until when by the newsroom's own clocks; `anything`: a day set by hand. */
export const reportDue = z.object({ step: z.enum(['acknowledge', 'decide', 'anything']), at: moment });
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
  /** Who works on it; empty: nobody. */
  owner: z.string(),
  /** Null unless it sleeps, or slept, until then. */
  snoozedUntil: moment.nullable(),
  lane,
  /** A reply came in after the desk was done with it. */
  replied: z.boolean(),
  /** Who wrote it, and what, is taken out for good. */
  redacted: z.boolean(),
});
export type ReportSummary = z.infer<typeof reportSummary>;
