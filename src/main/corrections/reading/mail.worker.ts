import { serveJobs } from '../../jobs/serve-jobs.ts';
import type { ReadFor } from '../claim/extract-claim.ts';
import { type MailPlace, mailAt, mailsAt } from '../mailbox/mail-place.ts';
import { type OpenedMail, openedMail } from './opened-mail.ts';
import type { MailSource } from './read-in-worker.ts';
import { readReport } from './read-report.ts';

/** Mails that are read by turns: the parser waits for its own streams, and the wait of one is the time of another. */
const byTurns = 8;

/** Mails come from strangers: they are read in a thread of their own, which may hang or die without harm. */
serveJobs(async ({ mails, readFor }: { mails: readonly MailSource[]; readFor: ReadFor }) => {
  const opened: OpenedMail[] = [];
  const next = rawMails(mails).entries();
  const read = async () => {
    for (const [place, raw] of next) opened[place] = openedMail(raw, await readReport(raw, readFor));
  };
  await Promise.all(Array.from({ length: byTurns }, read));
  return opened;
});

function rawMails(mails: readonly MailSource[]): readonly Uint8Array[] {
  const lyingTogether = mails.every((mail): mail is MailPlace => !(mail instanceof Uint8Array));
  return lyingTogether
    ? mailsAt(mails)
    : mails.map((mail) => (mail instanceof Uint8Array ? mail : mailAt(mail)));
}
