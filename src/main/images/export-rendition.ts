import { type Refusal, refuse } from '#shared/contract/errors.ts';
import type { CreditRecord, Image } from '#shared/domain/image.ts';
import { isJobFailure } from '../jobs/run-in-worker.ts';
import { harmlessCredit } from './harmless.ts';
import type { ExportRendition, ExportWish } from './pixel-jobs.ts';
import { makeExportRendition } from './pixels.ts';
import { readMetadata } from './read-metadata.ts';
import { xmpPacket } from './xmp.ts';

/**
 * An image for readers with its whole credit record embedded, read back before it is handed out. Refuses
 * `image-damaged` where the original cannot be decoded any more, and `image-credit-lost` where any field of the record
 * does not come back word for word.
 */
export async function exportRendition(
  image: Image,
  originalPath: string,
  wish: Omit<ExportWish, 'xmp'>,
): Promise<ExportRendition | Refusal> {
  const name = image.originalName;
  const credit = harmlessCredit(image.credit);
  const made = await makeExportRendition(originalPath, { ...wish, xmp: xmpPacket(credit) });
  if (isJobFailure(made)) return refuse('image-damaged', { name });
  for (const { bytes } of made.sizes) {
    const { proposal } = await readMetadata(bytes);
    const lost = lostField(credit, proposal);
    if (lost) return refuse('image-credit-lost', { name, field: lost });
  }
  return made;
}

/** Our own, without a place in any file. */
const ownFields: ReadonlySet<string> = new Set<keyof CreditRecord>(['kind', 'restrictions']);

/** The first field that reads otherwise than it was written. */
export function lostField(written: CreditRecord, read: CreditRecord): keyof CreditRecord | null {
  const fields = Object.keys(written) as (keyof CreditRecord)[];
  return (
    fields.find(
      (field) => !ownFields.has(field) && JSON.stringify(written[field]) !== JSON.stringify(read[field]),
    ) ?? null
  );
}
