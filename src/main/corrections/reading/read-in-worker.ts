import { isJobFailure, type JobFailure, runInWorker } from '../../jobs/run-in-worker.ts';
import { workerBeside } from '../../jobs/worker-beside.ts';
import type { ReadFor } from '../claim/extract-claim.ts';
import { type MailPlace, mailAt } from '../mailbox/mail-place.ts';
import { type OpenedMail, openedMail } from './opened-mail.ts';
import { largestMail } from './read-mail.ts';
import { type ReadReport, unreadReport } from './read-report.ts';

/** A mail as bytes, or where they lie. */
export type MailSource = Uint8Array | MailPlace;

const worker = workerBeside(import.meta.url, 'mail');

/** Milliseconds for one mail; real ones take one or two. */
const longestReading = 4500;
/** Milliseconds for several, and for each of them when those are over. */
const longestTogether = 1900;
const longestAfterwards = 3000;
/** Threads that read at once. */
const threads = 2;

/**
 * Reads mails, each of at most 25 MB, in a thread of their own. Never throws on what the bytes hold, and spends no more
 * than five seconds on any of them: where several hang or kill the thread, each is read again alone.
 */
export async function readInWorker(mails: readonly MailSource[], readFor: ReadFor): Promise<OpenedMail[]> {
  const together = await run(mails, readFor, mails.length > 1 ? longestTogether : longestReading);
  if (!isJobFailure(together)) return together;
  const [only] = mails;
  if (mails.length === 1 && only) return [unread(only, together)];
  const opened: OpenedMail[] = [];
  for (const mail of mails) {
    const alone = await run([mail], readFor, longestAfterwards);
    opened.push(...(isJobFailure(alone) ? [unread(mail, alone)] : alone));
  }
  return opened;
}

const run = (mails: readonly MailSource[], readFor: ReadFor, timeoutMs: number) =>
  runInWorker<{ mails: readonly MailSource[]; readFor: ReadFor }, OpenedMail[]>(
    worker,
    { mails, readFor: { baseUrl: readFor.baseUrl, correctionsAddress: readFor.correctionsAddress } },
    { timeoutMs, threads },
  );

/** The bytes all the same, with the reason why nobody can read them. */
function unread(mail: MailSource, { why, message }: JobFailure): OpenedMail {
  if (why === 'closed') throw new Error(`reading mails ended: ${message}`);
  const raw = mail instanceof Uint8Array ? mail : mailAt(mail);
  return openedMail(raw, unreadReport(why === 'timeout' ? 'took-too-long' : 'damaged'));
}

/** Reads one mail; a larger one is not opened at all. */
export async function readOne(raw: Uint8Array, readFor: ReadFor): Promise<ReadReport> {
  if (raw.length > largestMail) return unreadReport('too-large');
  const [opened] = await readInWorker([raw], readFor);
  return opened?.read ?? unreadReport('damaged');
}
