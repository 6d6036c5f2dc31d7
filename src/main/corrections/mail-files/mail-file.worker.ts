import { serveJobs } from '../../jobs/serve-jobs.ts';
import { fileInMail } from './file-in-mail.ts';

/** Mails come from strangers: they are taken apart in a thread of their own. */
serveJobs(({ raw, sha256 }: { raw: Uint8Array; sha256: string }) => fileInMail(raw, sha256));
