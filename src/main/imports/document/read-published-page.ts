import { type Refusal, refuse } from '#shared/contract/errors.ts';
import { isJobFailure, runInWorker } from '../../jobs/run-in-worker.ts';
import type { Upload } from '../../uploads/index.ts';
import { decodeText } from '../decode-text.ts';
import type { PublishedLine, PublishedPageJob } from './document-jobs.ts';
import { documentWorker, kindOfDocument } from './read-document.ts';

/** Megabytes; pages that were saved in one file hold their pictures. */
const largestPage = 60;

/** A page that went online, as it was read. */
export interface PublishedPage {
  readonly lines: readonly PublishedLine[];
  /** It told its links and pictures; else it is words alone. */
  readonly isMarkup: boolean;
}

/**
 * Reads a saved page, or the text that somebody copied from one, in a thread that is bounded in time and memory.
 * Refuses `file-too-large`, `file-empty`, `text-not-text`, `page-unreadable`.
 *
 * @param signal ends it; what is answered then is of no use
 * @param address where the page stands, for links that do not say it; empty: nobody knows
 */
export async function readPublishedPage(
  upload: Upload,
  address: string,
  signal: AbortSignal,
): Promise<PublishedPage | Refusal> {
  const { name, byteLength } = upload;
  if (byteLength > largestPage * 1024 * 1024) return refuse('file-too-large', { name, limit: largestPage });
  const bytes = await upload.read();
  const isMarkup = (await kindOfDocument(bytes, name)) === 'html';
  if (!isMarkup && decodeText(bytes) === null) return refuse('text-not-text', { name });
  const lines = await runInWorker<PublishedPageJob, PublishedLine[]>(
    documentWorker,
    { kind: 'published-page', bytes, isMarkup, address },
    { timeoutMs: 20_000, signal },
  );
  if (isJobFailure(lines)) return refuse('page-unreadable', { name });
  return lines.some(({ inline }) => inline.length > 0) ? { lines, isMarkup } : refuse('file-empty', { name });
}
