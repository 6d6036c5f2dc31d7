import { serveJobs } from '../jobs/serve-jobs.ts';
import { sha256Of } from '../store/originals.ts';
import type { ReadFor } from './extract-claim.ts';
import { mailAt } from './mailbox/mail-place.ts';
import type { MailSource, OpenedMail } from './read-in-worker.ts';
import { readReport } from './read-report.ts';

/** Mails come from strangers: they are read in a thread of their own, which may hang or die without harm. */
serveJobs(async ({ mails, readFor }: { mails: readonly MailSource[]; readFor: ReadFor }) => {
  const opened: OpenedMail[] = [];
  for (const mail of mails) {
    const raw = mail instanceof Uint8Array ? mail : mailAt(mail);
    opened.push({ raw, sha256: sha256Of(raw), read: await readReport(raw, readFor) });
  }
  return opened;
});
