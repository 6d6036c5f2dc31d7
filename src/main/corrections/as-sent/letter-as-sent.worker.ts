import { serveJobs } from '../../jobs/serve-jobs.ts';
import { letterAsSent } from './letter-as-sent.ts';

/** Mails come from strangers: their markup is taken apart in a thread of its own. */
serveJobs(({ raw }: { raw: Uint8Array }) => letterAsSent(raw));
