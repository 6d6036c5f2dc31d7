import sharp, { type OutputInfo, type Sharp } from 'sharp';
import type { Crop } from '#shared/domain/image/crop.ts';
import type { BareRendition, ExportWish } from './pixel-jobs.ts';

/** Pixels down that every format can hold; WebP ends soonest, at 16,383. */
const tallest = 16_000;
/** Of encoding one size; AVIF takes its time. */
const encodeSeconds = 60;

interface PixelSize {
  readonly width: number;
  readonly height: number;
}
type Format = BareRendition['mediaType'];

const extensions: Record<Format, BareRendition['extension']> = {
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/png': 'png',
  'image/avif': 'avif',
};

/**
 * An image in the sizes for readers, from one decoding: in sRGB, upright, never blown up. What can be seen through
 * stands on white in a JPEG.
 */
export async function exportSizes(image: Sharp, wish: ExportWish): Promise<BareRendition> {
  const { autoOrient } = await image.metadata();
  const part = pixelsOf(wish.crop, autoOrient);
  const sizes = sizesOf(part, wish.widths);
  const largest = sizes.at(-1) ?? part;
  const { data, info } = await image
    .extract(part)
    .resize({ ...largest, fit: 'fill' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const pixels = () => sharp(data, { raw: rawOf(info), limitInputPixels: false });
  const opaque = info.channels % 2 === 1 || (await pixels().stats()).isOpaque;
  const format = formatOf(wish, opaque);
  const made = sizes.map(async (size) => {
    const sized = size.width === info.width ? pixels() : pixels().resize({ ...size, fit: 'fill' });
    const encoded = encode(opaque ? sized.removeAlpha() : sized, format);
    const bytes = await encoded.timeout({ seconds: encodeSeconds }).toBuffer();
    return { bytes, ...size };
  });
  return { mediaType: format, extension: extensions[format], sizes: await Promise.all(made) };
}

const rawOf = ({ width, height, channels }: OutputInfo) => ({ width, height, channels });

const formatOf = ({ format }: ExportWish, opaque: boolean): Format =>
  format === 'auto' ? (opaque ? 'image/jpeg' : 'image/webp') : `image/${format}`;

function encode(image: Sharp, format: Format): Sharp {
  switch (format) {
    case 'image/jpeg':
      return image.flatten({ background: '#fff' }).jpeg({ quality: 88, chromaSubsampling: '4:4:4' });
    case 'image/webp':
      return image.webp({ quality: 90, effort: 4 });
    case 'image/png':
      return image.png();
    case 'image/avif':
      return image.avif({ quality: 65, effort: 2 });
    default:
      throw new Error(`No encoder for ${format satisfies never}`);
  }
}

/** A crop in whole pixels: its edges at the nearest ones, inside the image, at least one pixel each way. */
export function pixelsOf(crop: Crop | null, { width, height }: PixelSize) {
  const { x, y, width: across, height: down } = crop ?? { x: 0, y: 0, width: 1, height: 1 };
  const [left, right] = edges(x, across, width);
  const [top, bottom] = edges(y, down, height);
  return { left, top, width: right - left, height: bottom - top };
}

function edges(from: number, share: number, pixels: number): [number, number] {
  const first = Math.min(Math.round(from * pixels), pixels - 1);
  const end = Math.min(Math.max(Math.round((from + share) * pixels), first + 1), pixels);
  return [first, end];
}

/** The sizes that a part of an image can give without being blown up, smallest first, no width twice. */
export function sizesOf({ width, height }: PixelSize, widths: readonly number[]): PixelSize[] {
  const most = Math.min(width, Math.max(1, Math.floor((tallest * width) / height)));
  const reachable = [...new Set(widths.map((wanted) => Math.min(wanted, most)))];
  return reachable
    .sort((a, b) => a - b)
    .map((across) => ({
      width: across,
      height: Math.min(tallest, Math.max(1, Math.round((across * height) / width))),
    }));
}
