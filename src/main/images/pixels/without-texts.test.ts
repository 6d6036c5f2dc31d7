import sharp from 'sharp';
import { expect, it } from 'vitest';
import { picture, withExif } from '../files-for-tests.ts';
import { takenAndHarmless } from './hostile-files-for-tests.ts';
import { withoutTexts } from './without-texts.ts';

const pixels = (file: Uint8Array) => sharp(file, { failOn: 'error' }).raw().toBuffer();

it.each(['a WebP with 50 MB of XMP', 'a PNG whose iTXt grow to 64 MB each', 'a PNG with 20,000 texts'])(
  '%s loses its texts and no pixel',
  async (name) => {
    const file = (await takenAndHarmless[name]?.()) as Buffer;
    const bare = withoutTexts(file);
    expect(bare.length).toBeLessThan(10_000);
    expect((await pixels(bare)).equals(await pixels(file))).toBe(true);
  },
);

it('texts that somebody may have written stay where they are asked for', async () => {
  const file = await picture({ format: 'webp', xmp: '<x:xmpmeta xmlns:x="adobe:ns:meta/"/>' });
  expect(withoutTexts(file, 1000)).toEqual(file);
  expect((await sharp(withoutTexts(file)).metadata()).xmp).toBeUndefined();
});

it('a picture keeps which way up it is, and other formats are left alone', async () => {
  const upright = withExif(await picture(), [[0x8298, Buffer.from('Rechte')]]);
  expect(withoutTexts(upright)).toBe(upright);
});

it.each(['png', 'webp'] as const)('a %s that breaks off still breaks off', async (format) => {
  const file = await picture({ format });
  const cut = file.subarray(0, file.length - 20);
  await expect(pixels(withoutTexts(cut))).rejects.toThrow();
});
