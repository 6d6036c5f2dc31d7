import { type JobFailure, runInWorker } from '../jobs/run-in-worker.ts';
import { workerBeside } from '../jobs/worker-beside.ts';
import type { PackageProblem, PackageSays } from './unpack.ts';

const worker = workerBeside(import.meta.url, 'package');

/** Looks a package over in a thread of its own, bounded in time and memory. @param file where it lies */
export const readPackage = (file: string): Promise<PackageSays | PackageProblem | JobFailure> =>
  runInWorker<{ file: string }, PackageSays | PackageProblem>(worker, { file }, { timeoutMs: 120_000 });
