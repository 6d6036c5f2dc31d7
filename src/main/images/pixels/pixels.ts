import { type JobFailure, runInWorker } from '../../jobs/run-in-worker.ts';
import { workerBeside } from '../../jobs/worker-beside.ts';
import type {
  BareRendition,
  ExportWish,
  ImageSource,
  Inspected,
  NotTaken,
  PixelJob,
  RenditionName,
} from './pixel-jobs.ts';

const worker = workerBeside(import.meta.url, 'pixels');

const ask = <Output>(job: PixelJob, timeoutMs = 30_000): Promise<Output | JobFailure> =>
  // Two, so that many images that come in use a second core, and never the whole of a bigger machine.
  runInWorker<PixelJob, Output>(worker, job, { timeoutMs, threads: 2 });

/** Says what a file is and decodes it to its end. */
export const inspectPixels = (source: ImageSource) => ask<Inspected | NotTaken>({ do: 'inspect', source });

/** A WebP for the window. */
export const makeRendition = (source: ImageSource, name: RenditionName) =>
  ask<Uint8Array>({ do: 'rendition', source, name });

/**
 * An image for readers, in all its sizes; `damaged` where its original is no longer the file that came in.
 * @param sha256 of that file
 */
export const makeExportRendition = (source: ImageSource, wish: ExportWish, sha256: string) =>
  ask<BareRendition | 'damaged'>({ do: 'export', source, wish, sha256 }, 120_000);

/** What an image for readers would show, for a preview at the desk. */
export const previewExportRendition = (source: ImageSource, wish: ExportWish) =>
  ask<BareRendition>({ do: 'export', source, wish, sha256: null }, 120_000);
