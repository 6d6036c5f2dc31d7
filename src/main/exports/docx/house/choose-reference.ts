import type { Handlers } from '#shared/contract/contract.ts';
import { isRefusal, refuse } from '#shared/contract/errors.ts';
import type { exportsRequests } from '#shared/contract/exports.ts';
import type { WordReference } from '#shared/domain/export/word-reference.ts';
import { isJobFailure, runInWorker } from '../../../jobs/run-in-worker.ts';
import { workerBeside } from '../../../jobs/worker-beside.ts';
import type { ExportsDeps } from '../../deps.ts';
import type { ReferenceProblem } from './read-reference.ts';
import type { ReferenceJob } from './reference.worker.ts';

const worker = workerBeside(import.meta.url, 'reference');

/** Megabytes; letter paper with its pictures has a tenth of it. */
const largest = 50;
/** Milliseconds; a template takes a hundredth of them. */
const longest = 20_000;

/** Reads documents for their styles, each in a thread that it may hold up or bring down without harm. */
export const wordReferences = (
  deps: Pick<ExportsDeps, 'uploads'>,
): Pick<Handlers<typeof exportsRequests>, 'exports.readWordReference'> => ({
  async 'exports.readWordReference'({ uploadId }) {
    const upload = deps.uploads.find(uploadId);
    if (isRefusal(upload)) return upload;
    const name = upload.name || 'Word';
    try {
      if (upload.byteLength > largest * 1024 * 1024)
        return refuse('file-too-large', { name, limit: largest });
      const bytes = new Uint8Array(await upload.read());
      const read = await runInWorker<ReferenceJob, WordReference | ReferenceProblem>(
        worker,
        { bytes, name },
        { timeoutMs: longest },
      );
      if (isJobFailure(read)) return refuse('reference-not-word', { name });
      return 'problem' in read ? refuse(read.problem, { name }) : { reference: read };
    } finally {
      upload.discard();
    }
  },
});
