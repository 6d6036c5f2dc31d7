import { serveJobs } from '../jobs/serve-jobs.ts';
import { spell } from './speller.ts';
import type { SpellingAnswer, SpellingJob } from './spelling-jobs.ts';

serveJobs<SpellingJob, SpellingAnswer>(async (job) => {
  try {
    return await spell(job);
  } catch (fault) {
    // A checker that stumbled over its own memory gives no right answers any more: the next job gets a fresh thread.
    console.error(fault);
    return process.exit(1);
  }
});
