import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import { serveJobs } from '../jobs/serve-jobs.ts';
import { exportSizes } from './export-sizes.ts';
import { recogniseImage } from './image-format.ts';
import {
  type ImageSource,
  type Inspected,
  mostPixels,
  type NotTaken,
  type PixelJob,
  renditionWidths,
} from './pixel-jobs.ts';

// The formats of the desk and no others: libvips could also read SVG, PDF and whatever ImageMagick reads.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['Jpeg', 'Png', 'Webp', 'Tiff', 'Heif', 'Nsgif'].map(
    (format) => `VipsForeignLoad${format}Buffer`,
  ),
});
sharp.cache(false);

/** Seconds of decoding; a thread cannot be stopped inside native code, so libvips keeps this time itself. */
const decodeSeconds = 20;

serveJobs(async (job: PixelJob) => {
  const bytes = await bytesOf(job.source);
  switch (job.do) {
    case 'inspect':
      return inspect(bytes);
    case 'rendition':
      return rendition(bytes, renditionWidths[job.name]);
    case 'export':
      return exportSizes(decode(bytes), job.wish);
    default:
      return job satisfies never;
  }
});

const bytesOf = async (source: ImageSource): Promise<Uint8Array> =>
  typeof source === 'string' ? readFile(source) : source;

const notTaken = (code: NotTaken['code'], format = ''): NotTaken => ({ code, format });

/** Upright, in sRGB, without any metadata; fails where the file is cut off or damaged. */
const decode = (bytes: Uint8Array): Sharp =>
  sharp(bytes, { failOn: 'error', limitInputPixels: mostPixels, autoOrient: true }).timeout({
    seconds: decodeSeconds,
  });

const rendition = (bytes: Uint8Array, width: number): Promise<Uint8Array> =>
  decode(bytes)
    // The height is bounded by WebP itself.
    .resize({ width, height: 16_000, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 80, effort: 2 })
    .toBuffer();

async function inspect(bytes: Uint8Array): Promise<Inspected | NotTaken> {
  const recognised = await recogniseImage(bytes);
  if (!recognised) return notTaken('image-not-an-image');
  if ('refused' in recognised) return notTaken('image-format-refused', recognised.refused);
  try {
    // The limit is checked here, where the declared size is known, and before any pixel is made.
    const { autoOrient, width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > mostPixels) return notTaken('image-too-many-pixels');
    return {
      mediaType: recognised.mediaType,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      width: autoOrient.width,
      height: autoOrient.height,
      thumb: await rendition(bytes, renditionWidths.thumb),
    };
  } catch {
    return notTaken('image-damaged');
  }
}
