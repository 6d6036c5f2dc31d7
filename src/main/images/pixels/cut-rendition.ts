import type { Crop } from '#shared/domain/image/crop.ts';
import { isJobFailure, type JobFailure } from '../../jobs/run-in-worker.ts';
import { type ExportSize, renditionWidths } from './pixel-jobs.ts';
import { previewExportRendition } from './pixels.ts';

/**
 * A WebP for the window of what a use shows of an image. Previews alone ask for it, and the window keeps it: crops are
 * tried out, and a folder of all that were would only grow.
 */
export async function cutRendition(original: string, crop: Crop): Promise<Uint8Array | JobFailure> {
  const wish = { widths: [renditionWidths.page], format: 'webp', crop } as const;
  const made = await previewExportRendition(original, wish);
  if (isJobFailure(made)) return made;
  const [only] = made.sizes as [ExportSize];
  return only.bytes;
}
