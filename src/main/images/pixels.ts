import { type JobFailure, runInWorker } from '../jobs/run-in-worker.ts';
import type {
  ExportRendition,
  ImageSource,
  Inspected,
  NotTaken,
  PixelJob,
  RenditionName,
} from './pixel-jobs.ts';

const worker = new URL(`./pixels.worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);

const ask = <Output>(job: PixelJob): Promise<Output | JobFailure> =>
  runInWorker<PixelJob, Output>(worker, job, { timeoutMs: 30_000 });

/** Says what a file is and decodes it to its end. */
export const inspectPixels = (source: ImageSource) => ask<Inspected | NotTaken>({ do: 'inspect', source });

/** A WebP for the window. */
export const makeRendition = (source: ImageSource, name: RenditionName) =>
  ask<Uint8Array>({ do: 'rendition', source, name });

/** An image for readers, with the XMP packet in it. */
export const makeExportRendition = (source: ImageSource, xmp: string) =>
  ask<ExportRendition>({ do: 'export', source, xmp });
