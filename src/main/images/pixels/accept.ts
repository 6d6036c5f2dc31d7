import { type Refusal, refuse } from '#shared/contract/errors.ts';
import { isJobFailure } from '../../jobs/run-in-worker.ts';
import { type ImageSource, type Inspected, largestImage, mostPixels } from './pixel-jobs.ts';
import { inspectPixels } from './pixels.ts';
import { undecodable } from './undecodable.ts';

/**
 * Takes a file for an image, by its bytes alone: its name is for the sentence. Refuses `file-empty`, `file-too-large`,
 * `image-not-an-image`, `image-format-refused`, `image-too-many-pixels` (as declared, before decoding) and
 * `image-damaged` (cut off, or not decodable within the bounds of memory), and `took-too-long`, which a busy computer is
 * the reason of as well.
 */
export async function acceptImage(file: {
  readonly name: string;
  readonly byteLength: number;
  readonly source: ImageSource;
}): Promise<Inspected | Refusal> {
  const { name, byteLength } = file;
  if (byteLength === 0) return refuse('file-empty', { name });
  if (byteLength > largestImage) return refuse('file-too-large', { name, limit: largestImage / 1024 / 1024 });
  const inspected = await inspectPixels(file.source);
  if (isJobFailure(inspected)) return undecodable(inspected, name);
  if (!('code' in inspected)) return inspected;
  return refuse(inspected.code, { name, format: inspected.format, limit: mostPixels / 1_000_000 });
}
