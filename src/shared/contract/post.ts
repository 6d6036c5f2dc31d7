import { z } from 'zod';
import { letterId, reportId } from '#shared/domain/ids.ts';
import { language } from '#shared/domain/language.ts';
import { letter, letterWords } from '#shared/domain/report/letter.ts';
import { letterKind } from '#shared/domain/report/letter-kind.ts';
import { request } from './request.ts';

/** A letter as it is shown: with one sentence for what stands in its way, empty where nothing does. */
export const shownLetter = letter.omit({ problem: true, serverSaid: true }).extend({ problem: z.string() });
export type ShownLetter = z.infer<typeof shownLetter>;

/** A certificate as it is shown to somebody who is to say whether it is the right one. */
export const serverCertificate = z.object({
  /** SHA-256 of the certificate, as `AB:CD:…`. */
  fingerprint: z.string(),
  subject: z.string(),
  issuer: z.string(),
  validFrom: z.string(),
  validTo: z.string(),
});
export type ServerCertificate = z.infer<typeof serverCertificate>;

/** How mail stands, coming in and going out. */
export const mailState = z.object({
  /** Where passwords are: in the system's keychain, or in memory until the program ends. */
  passwordsKept: z.enum(['keychain', 'session']),
  incoming: z.object({
    hasServer: z.boolean(),
    hasPassword: z.boolean(),
    /** When the mailbox was last looked at; null: never. */
    fetchedAt: z.string().nullable(),
    /** What is being fetched right now; null: nothing. */
    fetching: z.object({ done: z.int(), of: z.int() }).nullable(),
    /** Mails that are too large to be fetched; they stay on the server. */
    leftBehind: z.int(),
    /** Why nothing is fetched at the moment: one sentence; empty where nothing is in the way. */
    problem: z.string(),
  }),
  outgoing: z.object({
    hasServer: z.boolean(),
    hasPassword: z.boolean(),
    waiting: z.int(),
    perhapsSent: z.int(),
    refused: z.int(),
    /** Why letters wait: one sentence; empty where none do. */
    problem: z.string(),
  }),
});
export type MailState = z.infer<typeof mailState>;

const one = z.object({ letterId });
const answer = z.object({ letter: shownLetter });

/** Letters to reporters, and the outbox that they leave by. */
export const postRequests = {
  /** A letter to begin with, out of the newsroom's templates, in the reporter's language; nothing is stored. */
  'letters.propose': request({
    input: z.object({ reportId, kind: letterKind, language: language.optional() }),
    output: z.object({ words: letterWords }),
  }),
  /** Letters to the reporter of one report, oldest first. */
  'letters.of': request({
    input: z.object({ reportId }),
    output: z.object({ letters: z.array(shownLetter) }),
  }),
  /** Keeps what is being written, as a new draft or in place of what an old one said. Refuses `letter-not-now`. */
  'letters.keep': request({
    input: z.object({ reportId, letterId: letterId.nullable().default(null), words: letterWords }),
    output: answer,
  }),
  'letters.discard': request({ input: one, output: z.object({}) }),
  /**
   * Puts a draft into the outbox, from where it leaves as soon as it can. Refuses `letter-without-recipient`,
   * `letter-unfinished`, `letter-not-now`, and `letter-does-not-fit` where it says of the report what is not so.
   */
  'letters.queue': request({ input: one, output: answer }),
  /** Makes a draft again of a letter that has not left, or of one of which nobody knows. Refuses `letter-not-now`. */
  'letters.takeBack': request({ input: one, output: answer }),
  /** Somebody says that it was sent: by another program, or that it arrived after all. Refuses `letter-not-now`, `letter-does-not-fit`. */
  'letters.markSent': request({ input: one, output: answer }),
  /** Hands a letter over once more that may have been sent already; it stays the same mail. Refuses `letter-not-now`. */
  'letters.sendAgain': request({ input: one, output: answer }),
  /** The letter as a file for any mail program. */
  'letters.file': request({ input: one, output: z.object({ fileName: z.string(), text: z.string() }) }),
  /** What waits to leave, what is being written, and what left last, each oldest first. */
  'outbox.list': request({
    input: z.object({}),
    output: z.object({
      waiting: z.array(shownLetter),
      drafts: z.array(shownLetter),
      sent: z.array(shownLetter),
    }),
  }),
  /** Sends what waits at once, whatever the last try said. */
  'outbox.send': request({
    input: z.object({}),
    output: z.object({
      sent: z.int(),
      refused: z.int(),
      perhapsSent: z.int(),
      waiting: z.int(),
      /** Why letters wait: one sentence; empty where none do. */
      problem: z.string(),
    }),
  }),
  /** How mail stands, for the status line and the settings. */
  'mailbox.state': request({ input: z.object({}), output: mailState }),
  /** Fetches what is new. Being offline is no refusal: the answer says what was in the way. */
  'mailbox.fetch': request({
    input: z.object({}),
    output: z.object({
      imported: z.int(),
      duplicates: z.int(),
      unreadable: z.int(),
      leftBehind: z.int(),
      problem: z.string(),
    }),
  }),
  /** Keeps the password of a server; it comes back in no answer. An empty one forgets it. */
  'mailbox.setPassword': request({
    input: z.object({ server: z.enum(['incoming', 'outgoing']), password: z.string().max(1000) }),
    output: mailState,
  }),
  /** Tries to reach a server and to be let in, and says how that went. Nothing is fetched, nothing is sent. */
  'mailbox.test': request({
    input: z.object({ server: z.enum(['incoming', 'outgoing']) }),
    output: z.object({
      /** One sentence; empty where all went well. */
      problem: z.string(),
      /** The certificate that stood in the way, for somebody to look at; else null. */
      certificate: serverCertificate.nullable(),
    }),
  }),
};
