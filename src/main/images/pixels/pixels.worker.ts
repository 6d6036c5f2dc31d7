import { readFile } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import { serveJobs } from '../../jobs/serve-jobs.ts';
import { sha256Of } from '../../store/originals.ts';
import { exportSizes } from './export-sizes.ts';
import { recogniseImage } from './image-format.ts';
import {
  type ImageSource,
  type Inspected,
  mostPixels,
  type NotTaken,
  type PixelJob,
  type RenditionName,
  renditionWidths,
} from './pixel-jobs.ts';
import { ranOutOfTime } from './undecodable.ts';
import { withoutTexts } from './without-texts.ts';

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
  const raw = await rawOf(job.source);
  const bytes = withoutTexts(raw);
  switch (job.do) {
    case 'inspect':
      return inspect(bytes);
    case 'rendition':
      return rendition(bytes, renditionWidths[job.name]);
    case 'export':
      // Of the very bytes that are decoded: bit rot passes every decoder, and only the hash shows it.
      if (job.sha256 !== null && sha256Of(raw) !== job.sha256) return 'damaged';
      return exportSizes(decode(bytes), job.wish);
    default:
      return job satisfies never;
  }
});

const rawOf = async (source: ImageSource): Promise<Uint8Array> =>
  typeof source === 'string' ? await readFile(source) : source;

const notTaken = (code: NotTaken['code'], format = ''): NotTaken => ({ code, format });

/** Upright, in sRGB, without any metadata; fails where the file is cut off or damaged. */
const decode = (bytes: Uint8Array): Sharp =>
  sharp(bytes, { failOn: 'error', limitInputPixels: mostPixels, autoOrient: true }).timeout({
    seconds: decodeSeconds,
  });

const resized = (image: Sharp, width: number): Sharp =>
  // The height is bounded by WebP itself.
  image.resize({ width, height: 16_000, fit: 'inside', withoutEnlargement: true });

const webp = (image: Sharp): Promise<Uint8Array> => image.webp({ quality: 80, effort: 2 }).toBuffer();

const rendition = (bytes: Uint8Array, width: number): Promise<Uint8Array> =>
  webp(resized(decode(bytes), width));

/** All images for the window from one decoding, which costs more than the rest: the smaller ones from the largest. */
async function renditions(bytes: Uint8Array): Promise<Record<RenditionName, Uint8Array>> {
  const { data, info } = await resized(decode(bytes), renditionWidths.page)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const decoded = () => sharp(data, { raw: { width, height, channels } });
  const [page, thumb] = await Promise.all([webp(decoded()), webp(resized(decoded(), renditionWidths.thumb))]);
  return { page, thumb };
}

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
      width: autoOrient.width,
      height: autoOrient.height,
      renditions: await renditions(bytes),
    };
  } catch (error) {
    // No sign of damage; whoever asked says so.
    if (ranOutOfTime(error)) throw error;
    return notTaken('image-damaged');
  }
}
