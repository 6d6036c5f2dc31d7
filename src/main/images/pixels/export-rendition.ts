import { existsSync } from 'node:fs';
import { isRefusal, type Refusal, refuse } from '#shared/contract/errors.ts';
import type { CreditRecord, Image } from '#shared/domain/image/image.ts';
import { isJobFailure } from '../../jobs/run-in-worker.ts';
import { carriesC2pa } from '../metadata/c2pa.ts';
import { creditTags, xmpDate } from '../metadata/credit-tags.ts';
import type { CreditWriter } from '../metadata/credit-writer.ts';
import { readMetadata } from '../metadata/read-metadata.ts';
import { harmlessCredit } from './harmless.ts';
import type { BareRendition, ExportRendition, ExportSize, ExportWish } from './pixel-jobs.ts';
import { makeExportRendition } from './pixels.ts';
import { undecodable } from './undecodable.ts';

export interface ExportedImage {
  readonly image: Image;
  readonly originalPath: string;
  readonly writer: CreditWriter;
}

/**
 * An image for readers with its whole credit record embedded in each size, and read back before it is handed out.
 * Refuses `image-original-missing`, `image-original-damaged` where a single byte of the original changed,
 * `image-damaged`, `took-too-long`, `credit-writer-missing` without Perl, `credit-writer-failed`, and
 * `image-credit-lost` where a field of the record does not come back word for word.
 */
export async function exportRendition(
  { image, originalPath, writer }: ExportedImage,
  wish: ExportWish,
): Promise<ExportRendition | Refusal> {
  if (!existsSync(originalPath)) return refuse('image-original-missing', { name: image.originalName });
  const made = await makeExportRendition(originalPath, wish, image.sha256);
  if (made === 'damaged') return refuse('image-original-damaged', { name: image.originalName });
  if (isJobFailure(made)) return undecodable(made, image.originalName);
  const sizes: ExportSize[] = [];
  for (const size of made.sizes) {
    const bytes = await withCredit(size.bytes, made, { image, writer });
    if (isRefusal(bytes)) return bytes;
    sizes.push({ ...size, bytes });
  }
  return { ...made, sizes, signatureLost: await carriesC2pa(originalPath) };
}

/** Read back by another reader than the one that wrote, so that no fault of either proves itself right. */
async function withCredit(
  picture: Uint8Array,
  { extension, mediaType }: BareRendition,
  { image, writer }: Pick<ExportedImage, 'image' | 'writer'>,
): Promise<Uint8Array | Refusal> {
  const name = image.originalName;
  const credit = harmlessCredit(image.credit);
  const bytes = await writer.write(picture, extension, creditTags(credit, mediaType));
  if (bytes === 'no-perl') return refuse('credit-writer-missing');
  if (bytes === 'failed') return refuse('credit-writer-failed', { name });
  const { proposal } = await readMetadata(bytes);
  const lost = lostField({ ...credit, createdAt: xmpDate(credit.createdAt) }, proposal);
  return lost ? refuse('image-credit-lost', { name, field: lost }) : bytes;
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
