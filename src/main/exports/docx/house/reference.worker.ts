import { serveJobs } from '../../../jobs/serve-jobs.ts';
import { readReference } from './read-reference.ts';

export interface ReferenceJob {
  readonly bytes: Uint8Array;
  readonly name: string;
}

serveJobs(({ bytes, name }: ReferenceJob) => readReference(bytes, name));
