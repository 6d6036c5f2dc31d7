import { isJobFailure, runInWorker } from '../jobs/run-in-worker.ts';
import type { ReadFor } from './extract-claim.ts';
import { largestMail } from './read-mail.ts';
import { type ReadReport, unreadReport } from './read-report.ts';

const worker = new URL(`./mail.worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);

/** Milliseconds for one mail; real ones take two or three. */
const longestReading = 4500;

/** Reads a mail in a thread of its own, within 25 MB and 5 seconds. Never throws on what the bytes hold. */
export async function readInWorker(raw: Uint8Array, readFor: ReadFor): Promise<ReadReport> {
  if (raw.length > largestMail) return unreadReport('too-large');
  const read = await runInWorker<{ raw: Uint8Array; readFor: ReadFor }, ReadReport>(
    worker,
    { raw, readFor },
    { timeoutMs: longestReading },
  );
  if (!isJobFailure(read)) return read;
  return unreadReport(read.why === 'timeout' ? 'took-too-long' : 'damaged');
}
