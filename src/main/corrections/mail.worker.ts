import { serveJobs } from '../jobs/serve-jobs.ts';
import type { ReadFor } from './extract-claim.ts';
import { readReport } from './read-report.ts';

/** Mails come from strangers: they are read in a thread of their own, which may hang or die without harm. */
serveJobs(({ raw, readFor }: { raw: Uint8Array; readFor: ReadFor }) => readReport(raw, readFor));
