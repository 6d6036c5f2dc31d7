import { parentPort } from 'node:worker_threads';
import type { WorkerMessage } from './run-in-worker.ts';

/**
 * The other end of `runInWorker`, called once in a `*.worker.ts` file. An error that the handler throws becomes the
 * job's failure `threw`; the thread lives on.
 */
export function serveJobs<Input, Output>(
  handle: (input: Input, report: (progress: unknown) => void) => Output | Promise<Output>,
): void {
  const tell = (message: WorkerMessage) => parentPort?.postMessage(message);
  parentPort?.on('message', async ({ jobId, input }: { jobId: number; input: Input }) => {
    try {
      const output = await handle(input, (progress) => tell({ jobId, type: 'progress', progress }));
      tell({ jobId, type: 'done', output });
    } catch (error) {
      tell({ jobId, type: 'threw', message: error instanceof Error ? error.message : String(error) });
    }
  });
  tell({ type: 'ready' });
}
