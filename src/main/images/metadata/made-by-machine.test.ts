import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { exiftool } from 'exiftool-vendored';
import { afterAll, describe, expect, it } from 'vitest';
import { freshFolder } from '../../desk-for-tests.ts';
import { c2paStoreOf, picture, signedPicture, withExif, withPngTexts } from '../files-for-tests.ts';
import { trainedMedia } from './made-by-machine.ts';
import { readMetadata } from './read-metadata.ts';

afterAll(() => exiftool.end());

const png = async (texts: Record<string, string>) =>
  (await readMetadata(withPngTexts(await picture({ format: 'png' }), texts))).proposal;
const steps = 'Steps: 20, Sampler: Euler a, CFG scale: 7, Seed: 1, Size: 512x512, Model: sd_xl_base_1.0';
const jobId = 'Job ID: 8f5c2b1e-0c57-4f1a-9d0e-3b1f6a2c4d5e';

describe('a picture that a machine made is no photo, where its file lacks the field for that', () => {
  it.each([
    [{ parameters: `a bridge, fog\nNegative prompt: people\n${steps}` }, 'Stable Diffusion', 'a bridge, fog'],
    [{ parameters: `a bridge, ${steps}` }, 'Stable Diffusion', 'a bridge'],
    [{ prompt: '{"3": {"class_type": "KSampler"}}', workflow: '{"nodes": []}' }, 'ComfyUI', ''],
    [{ invokeai_metadata: '{"app_version": "3.0"}' }, 'InvokeAI', ''],
    [{ Software: 'NovelAI', Description: 'a bridge' }, 'NovelAI', 'a bridge'],
    [
      { Description: `a bridge in fog --ar 16:9 --v 6.1 ${jobId}`, Author: 'u123' },
      'Midjourney',
      'a bridge in fog',
    ],
    [{ Software: 'Adobe Firefly 3' }, 'Adobe Firefly', ''],
  ])('by the texts of a PNG: %j', async (texts, aiSystem, aiPrompt) => {
    expect(await png(texts)).toMatchObject({
      kind: 'ai',
      digitalSourceType: trainedMedia,
      aiSystem,
      aiPrompt,
      caption: '',
    });
  });

  it('by the comment of a JPEG', async () => {
    const file = path.join(freshFolder(), 'bild.jpg');
    writeFileSync(file, await picture());
    await exiftool.write(file, { UserComment: `eine Brücke\n${steps}` }, ['-overwrite_original']);
    expect((await readMetadata(file)).proposal).toMatchObject({
      kind: 'ai',
      aiSystem: 'Stable Diffusion',
      aiSystemVersion: 'sd_xl_base_1.0',
      aiPrompt: 'eine Brücke',
    });
  });

  it('by the program that wrote it, and by its manifest, which counts more', async () => {
    const jpeg = withExif(await picture(), [[0x0131, Buffer.from('Midjourney 6')]]);
    expect((await readMetadata(jpeg)).proposal).toMatchObject({ kind: 'ai', aiSystem: 'Midjourney' });
    const signed = await signedPicture(
      'png',
      c2paStoreOf([
        { action: 'c2pa.created', softwareAgent: { name: 'GPT-4o' }, digitalSourceType: trainedMedia },
      ]),
    );
    const { proposal, metadata } = await readMetadata(withPngTexts(signed, { Software: 'NovelAI' }));
    expect(proposal).toMatchObject({ kind: 'ai', aiSystem: 'GPT-4o', digitalSourceType: trainedMedia });
    expect(metadata).toMatchObject({ 'c2pa.agent': 'GPT-4o', 'c2pa.digitalSourceType': trainedMedia });
  });
});

describe('a picture is a photo', () => {
  it('whatever it was developed with, and whatever its caption tells', async () => {
    for (const texts of [
      { Software: 'Adobe Photoshop 26.1' },
      { Description: 'Midjourney macht Bilder, zeigt der Job ID der Firma.' },
      { Description: 'Steps: 39 Stufen führen zum Fluss.' },
      { Comment: 'Stable Diffusion' },
    ])
      expect(await png(texts)).toMatchObject({ kind: 'photo', aiSystem: '', digitalSourceType: '' });
  });

  it('where its own field says so', async () => {
    const said = 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture';
    const xmp = `<Iptc4xmpExt:DigitalSourceType>${said}</Iptc4xmpExt:DigitalSourceType>`;
    const file = withPngTexts(await picture({ format: 'png', xmp }), { Software: 'NovelAI' });
    expect((await readMetadata(file)).proposal).toMatchObject({ kind: 'photo', digitalSourceType: said });
  });
});
