import { type JobFailure, type JobOptions, runInWorker } from '../../jobs/run-in-worker.ts';
import { serveJobs } from '../../jobs/serve-jobs.ts';
import type { FileFormat, FileToPrint, ShownFile } from '../format.ts';

/** Milliseconds that a file may take; a book with hundreds of images takes seconds. */
const longestPrinting = 120_000;

interface FileJob extends FileToPrint {
  readonly do: 'print' | 'show';
}

/** A format whose files are printed by the thread of a worker file, which answers through `serveFileFormat`. */
export function fileFormat(
  worker: URL,
  { ending, images, renewAfter }: Pick<FileFormat, 'ending' | 'images'> & Pick<JobOptions, 'renewAfter'>,
): FileFormat {
  const ask = <Output>(job: FileJob, signal?: AbortSignal): Promise<Output | JobFailure> =>
    runInWorker<FileJob, Output>(worker, job, {
      timeoutMs: longestPrinting,
      renewAfter,
      ...(signal ? { signal } : {}),
    });
  return {
    ...{ kind: 'file', ending, images },
    print: (file) => ask<Uint8Array>({ ...file, do: 'print' }),
    show: (file, signal) => ask<ShownFile>({ ...file, do: 'show' }, signal),
  };
}

/** The other end of `fileFormat`, called once in a `*.worker.ts` file. */
export const serveFileFormat = (format: {
  readonly print: (file: FileToPrint) => Uint8Array | Promise<Uint8Array>;
  readonly show: (file: FileToPrint) => ShownFile | Promise<ShownFile>;
}): void => serveJobs<FileJob, Uint8Array | ShownFile>((job) => format[job.do](job));
