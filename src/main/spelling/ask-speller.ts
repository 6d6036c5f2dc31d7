import { isJobFailure, runInWorker } from '../jobs/run-in-worker.ts';
import { workerBeside } from '../jobs/worker-beside.ts';
import type { SpellingAnswer, SpellingJob } from './spelling-jobs.ts';

const worker = workerBeside(import.meta.url, 'spelling');

/** Milliseconds; the largest dictionaries open in two seconds on a slow machine, and a batch is checked in one. */
const timeoutMs = 30_000;

/**
 * Asks the thread of the dictionaries, which is started again when it dies.
 * @returns null when it died twice over the same question
 */
export async function askSpeller(job: SpellingJob): Promise<SpellingAnswer | null> {
  for (let attempt = 0; attempt < 2; attempt++) {
    const answer = await runInWorker<SpellingJob, SpellingAnswer>(worker, job, { timeoutMs });
    if (!isJobFailure(answer)) return answer;
    if (answer.why !== 'crashed') return null;
  }
  return null;
}
