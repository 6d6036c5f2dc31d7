import { z } from 'zod';
import { letterId, reportId } from '../ids.ts';
import { language } from '../language.ts';
import { moment } from '../time.ts';
import { type LetterKind, letterKind } from './letter-kind.ts';
import type { Report } from './report.ts';

/**
 * Where a letter stands. `sending`: the server is being talked to and cannot have accepted it; `handing-over`: its end
 * is on the way, and only the server's answer tells; `perhaps-sent`: that answer never came; `refused`: the server will
 * not take it as it is.
 */
export const letterState = z.enum([
  'draft',
  'queued',
  'sending',
  'handing-over',
  'perhaps-sent',
  'refused',
  'sent',
]);
export type LetterState = z.infer<typeof letterState>;

/** Why a letter has not left yet; the sentence stands in the words. */
export const letterProblem = z.enum([
  'no-account',
  'no-password',
  'wrong-password',
  'no-network',
  'server-unknown',
  'connection-refused',
  'stalled',
  'cut-off',
  'no-encryption',
  'certificate-expired',
  'certificate-name',
  'certificate-self-signed',
  'certificate-unknown',
  'recipient-refused',
  'recipient-not-now',
  'sender-refused',
  'letter-refused',
  'server-busy',
  'not-a-mail-server',
  'no-mailbox',
  'crashed',
  'overtaken',
]);

export type LetterProblem = z.infer<typeof letterProblem>;

/** The longest that an editor's own words in a letter may be, in characters. */
export const longestLetter = 200_000;

/** The longest that a subject may be, in characters. */
export const longestSubject = 1000;

/** What somebody writes. */
export const letterWords = z.object({
  kind: letterKind,
  to: z.string().max(500),
  subject: z.string().max(longestSubject),
  text: z.string().max(longestLetter),
  /** The reader's words that stand below, with «>» before each line; empty: none. */
  quoted: z.string().max(2 * longestLetter),
  language,
});
export type LetterWords = z.infer<typeof letterWords>;

/** A letter from the newsroom to a reporter. */
export const letter = letterWords.extend({
  letterId,
  reportId,
  state: letterState,
  /** Fixed when it is queued, so that a second try is the same mail; empty before. */
  messageId: z.string(),
  /** The mails that it answers, the oldest first. */
  references: z.array(z.string()),
  /** Who wrote it, and after queueing who queued it: its steps in the log go by that name. */
  by: z.string(),
  changedAt: moment,
  queuedAt: moment.nullable(),
  sentAt: moment.nullable(),
  attempts: z.int().min(0),
  nextTryAt: moment.nullable(),
  problem: letterProblem.nullable(),
  /** What the server said, in its own words, for whoever has to ask it; empty: nothing. */
  serverSaid: z.string(),
});
export type Letter = z.infer<typeof letter>;

/** Whether words may still be changed without taking the letter back. */
export const isBeingWritten = (state: LetterState): boolean => state === 'draft' || state === 'refused';

/** Whether it may be taken back: it has not left, and is not about to. */
export const canBeTakenBack = (state: LetterState): boolean => state === 'queued' || state === 'perhaps-sent';

/** The letter that a report calls for next, by where it stands and by what its mail lacks. */
export function usualKind({ claim, standing }: Pick<Report, 'claim' | 'standing'>): LetterKind {
  if (standing.exit === 'duplicate' || standing.exit === 'opinion' || standing.exit === 'not-ours')
    return standing.exit;
  if (standing.outcome) return standing.outcome;
  if (claim.missing.length > 0) return 'ask-missing';
  return standing.state === 'received' ? 'acknowledge' : 'ask';
}

/** Subject of a reply; a subject that is a reply already stays as it is. */
export const replySubject = (subject: string): string =>
  /^(re|aw|antw(?:ort)?)\s*:/i.test(subject) ? subject : `Re: ${subject}`;

/** An address that one letter can be sent to. */
export const recipient = z.email();
