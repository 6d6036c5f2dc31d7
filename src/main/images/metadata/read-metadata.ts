import { type CreditRecord, emptyCredit } from '#shared/domain/image/image.ts';
import type { Said } from '#shared/domain/image/said.ts';
import { isJobFailure, runInWorker } from '../../jobs/run-in-worker.ts';
import { workerBeside } from '../../jobs/worker-beside.ts';
import type { ImageSource } from '../pixels/pixel-jobs.ts';

/** What a file says about itself. */
export interface FileSays {
  /** All of it as text, by `group.tag`. */
  readonly metadata: Record<string, string>;
  /** The credit record that follows from it; harmless, whatever the file says. */
  readonly proposal: CreditRecord;
  /** What each place of the file says on the record's fields; null when nobody has asked the file. */
  readonly said: Said | null;
}

export interface ReadWish {
  readonly source: ImageSource;
  /** Of the publication, `de-CH`; empty where nobody reads for one. */
  readonly locale: string;
}

const worker = workerBeside(import.meta.url, 'metadata');

/**
 * Reads a file's metadata in a thread of its own, bounded in time and memory. Metadata that cannot be read is no
 * reason to refuse a picture: then the file says nothing. `said` is null only when the program ended before the answer.
 */
export async function readMetadata(source: ImageSource, locale = ''): Promise<FileSays> {
  const says = await runInWorker<ReadWish, FileSays>(worker, { source, locale }, { timeoutMs: 10_000 });
  if (!isJobFailure(says)) return says;
  return { metadata: {}, proposal: emptyCredit(), said: says.why === 'closed' ? null : {} };
}
