import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { exiftool } from 'exiftool-vendored';
import { afterAll, describe, expect, it } from 'vitest';
import { freshFolder } from '../../desk-for-tests.ts';
import { c2paStoreOf, picture, signedJpeg, signedPicture } from '../files-for-tests.ts';
import { contentCredentials } from './content-credentials.ts';

afterAll(() => exiftool.end());

const source = (name: string) => `http://cv.iptc.org/newscodes/digitalsourcetype/${name}`;
const made = {
  action: 'c2pa.created',
  softwareAgent: { name: 'GPT-4o' },
  digitalSourceType: source('trainedAlgorithmicMedia'),
};
const converted = { action: 'c2pa.converted', softwareAgent: { name: 'OpenAI API' } };

describe('what the manifests of C2PA say', () => {
  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('is read out of a file (%s)', async (format) => {
    const file = await signedPicture(format, c2paStoreOf([made, converted]));
    expect(await contentCredentials(file)).toEqual({
      digitalSourceType: source('trainedAlgorithmicMedia'),
      agent: 'GPT-4o',
    });
    expect(await contentCredentials(await picture({ format }))).toEqual({ digitalSourceType: '', agent: '' });
  });

  it('is what another tool reads there', async () => {
    for (const format of ['jpeg', 'png'] as const) {
      const file = path.join(freshFolder(), `bild.${format}`);
      writeFileSync(file, await signedPicture(format, c2paStoreOf([made])));
      expect(await exiftool.readRaw(file, { readArgs: ['-ActionsDigitalSourceType'] })).toMatchObject({
        ActionsDigitalSourceType: source('trainedAlgorithmicMedia'),
      });
    }
  });

  it('goes on over as many segments as it needs', async () => {
    const long = { ...converted, description: 'x'.repeat(2_000) };
    const store = c2paStoreOf([long, made]);
    const file = signedJpeg(await picture(), store, 100);
    expect((await contentCredentials(file)).agent).toBe('GPT-4o');
  });

  it('is the latest word, unless a machine made what was changed later', async () => {
    const shot = {
      action: 'c2pa.created',
      softwareAgent: 'Leica M11-P',
      digitalSourceType: source('digitalCapture'),
    };
    const said = async (...manifests: object[][]) =>
      contentCredentials(await signedPicture('jpeg', c2paStoreOf(...manifests)));
    expect(await said([shot])).toEqual({ digitalSourceType: source('digitalCapture'), agent: 'Leica M11-P' });
    expect((await said([made], [{ ...shot, softwareAgent: 'Photoshop' }])).agent).toBe('GPT-4o');
    expect(await said([{ action: 'c2pa.opened' }], [])).toEqual({ digitalSourceType: '', agent: '' });
    expect((await said([{ ...made, digitalSourceType: 'javascript:alert(1)' }])).digitalSourceType).toBe('');
  });

  it('is nothing where it breaks off or makes no sense, and nothing hangs', async () => {
    const store = c2paStoreOf([made]);
    for (let length = 0; length < store.length; length += 7)
      expect((await contentCredentials(await signedPicture('png', store.subarray(0, length)))).agent).toBe(
        '',
      );
    const file = await signedPicture('jpeg', store);
    for (let at = 20; at < 400; at += 3) {
      const broken = Buffer.from(file);
      broken[at] = 0xff;
      await expect(contentCredentials(broken)).resolves.toBeDefined();
    }
  });
});
