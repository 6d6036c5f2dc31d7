import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Crop } from '#shared/domain/image/crop.ts';
import { picture } from '../files-for-tests.ts';
import { exportSizes, pixelsOf, sizesOf } from './export-sizes.ts';
import type { ExportWish } from './pixel-jobs.ts';

const sizes = (bytes: Uint8Array, wish: Partial<ExportWish>) =>
  exportSizes(sharp(bytes, { autoOrient: true }), {
    ...{ widths: [1600], format: 'auto', crop: null },
    ...wish,
  });

/** Red on the left, blue on the right, green along the lower edge. */
async function flag(width = 120, height = 80): Promise<Buffer> {
  const block = (background: string, across: number, down: number) =>
    sharp({ create: { width: across, height: down, channels: 3, background } })
      .png()
      .toBuffer();
  return sharp(await block('#ff0000', width, height))
    .composite([
      { input: await block('#0000ff', width / 2, height), left: width / 2, top: 0 },
      { input: await block('#00ff00', width, height / 4), left: 0, top: (height * 3) / 4 },
    ])
    .png()
    .toBuffer();
}
const colourOf = async (bytes: Uint8Array | undefined, left: number, top: number): Promise<number[]> => [
  ...(await sharp(bytes).removeAlpha().extract({ left, top, width: 1, height: 1 }).raw().toBuffer()),
];

describe('the sizes of an image', () => {
  it('are those that were asked for, from one decoding, smallest first', async () => {
    const { sizes: made } = await sizes(await picture({ width: 2000, height: 500 }), {
      widths: [1600, 800],
    });
    expect(made.map(({ width, height }) => [width, height])).toEqual([
      [800, 200],
      [1600, 400],
    ]);
    for (const { bytes, width, height } of made)
      expect(await sharp(bytes).metadata()).toMatchObject({ width, height, format: 'jpeg' });
  });

  it('never blow an image up: its own width stands in once', () => {
    expect(sizesOf({ width: 900, height: 600 }, [800, 1600, 2400])).toEqual([
      { width: 800, height: 533 },
      { width: 900, height: 600 },
    ]);
    expect(sizesOf({ width: 60, height: 40 }, [800, 1600])).toEqual([{ width: 60, height: 40 }]);
  });

  it('stay within what a format can hold, and have at least one pixel each way', () => {
    expect(sizesOf({ width: 100, height: 160_000 }, [800])).toEqual([{ width: 10, height: 16_000 }]);
    expect(sizesOf({ width: 4000, height: 1 }, [320])).toEqual([{ width: 320, height: 1 }]);
  });
});

describe('a crop', () => {
  it.each<[string, Crop | null, object]>([
    ['of nothing is the whole', null, { left: 0, top: 0, width: 101, height: 67 }],
    [
      'goes by the nearest whole pixels',
      { x: 0.25, y: 0.5, width: 0.5, height: 0.5 },
      { left: 25, top: 34, width: 51, height: 33 },
    ],
    [
      'has at least one pixel',
      { x: 1, y: 1, width: 0.0001, height: 0.0001 },
      { left: 100, top: 66, width: 1, height: 1 },
    ],
    [
      'ends at the edge of the image',
      { x: 0.5, y: 0.9, width: 0.9, height: 1 },
      { left: 51, top: 60, width: 50, height: 7 },
    ],
  ])('%s', (_, crop, pixels) => {
    expect(pixelsOf(crop, { width: 101, height: 67 })).toEqual(pixels);
  });

  it('cuts what it says out of the image', async () => {
    const made = await sizes(await flag(), {
      crop: { x: 0.5, y: 0, width: 0.5, height: 0.5 },
      format: 'png',
    });
    const [whole] = made.sizes;
    expect(whole).toMatchObject({ width: 60, height: 40 });
    expect(await colourOf(whole?.bytes, 0, 0)).toEqual([0, 0, 255]);
    expect(await colourOf(whole?.bytes, 59, 39)).toEqual([0, 0, 255]);
  });

  it('means the image as it stands upright', async () => {
    // Turned by a quarter to the right when it is shown: what is green below is green on the left.
    const turned = await sharp(await flag())
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const made = await sizes(turned, { crop: { x: 0, y: 0, width: 0.25, height: 1 }, format: 'png' });
    expect(made.sizes[0]).toMatchObject({ width: 20, height: 120 });
    expect(await colourOf(made.sizes[0]?.bytes, 10, 60)).toEqual([0, 255, 0]);
  });
});

describe('the format', () => {
  it.each([
    ['auto', false, 'image/jpeg', 'jpeg', 'jpg'],
    ['auto', true, 'image/webp', 'webp', 'webp'],
    ['jpeg', true, 'image/jpeg', 'jpeg', 'jpg'],
    ['webp', false, 'image/webp', 'webp', 'webp'],
    ['png', true, 'image/png', 'png', 'png'],
    ['avif', false, 'image/avif', 'heif', 'avif'],
  ] as const)('%s (transparent: %s) gives %s', async (format, transparent, mediaType, found, extension) => {
    const made = await sizes(await picture({ format: 'png', transparent }), { format });
    expect(made).toMatchObject({ mediaType, extension });
    const { format: read, space, hasAlpha } = await sharp(made.sizes[0]?.bytes).metadata();
    expect([read, space]).toEqual([found, 'srgb']);
    expect(hasAlpha).toBe(transparent && format !== 'jpeg');
  });

  it('that knows no transparency shows white behind', async () => {
    const clear = await sharp({
      create: { width: 8, height: 8, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer();
    const [jpeg] = (await sizes(clear, { format: 'jpeg' })).sizes;
    expect(await colourOf(jpeg?.bytes, 4, 4)).toEqual([255, 255, 255]);
  });
});
