import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { isRefusal } from '#shared/contract/errors.ts';
import { closeWorkers } from '../../jobs/run-in-worker.ts';
import { declaredPng, heicOpening, picture, withTextBomb } from '../files-for-tests.ts';
import { acceptImage } from './accept.ts';
import { recogniseImage } from './image-format.ts';

afterAll(closeWorkers);

const accept = (bytes: Uint8Array, name = 'aare.jpg') =>
  acceptImage({ name, byteLength: bytes.length, source: bytes });
const formats = ['jpeg', 'png', 'webp', 'tiff', 'avif', 'gif'] as const;

describe('a picture that comes in', () => {
  it.each(formats)('is taken as %s whatever its name says', async (format) => {
    expect(await accept(await picture({ format }), 'brief.txt')).toMatchObject({
      mediaType: `image/${format}`,
      width: 60,
      height: 40,
    });
  });

  it('has the size that it shows after turning', async () => {
    expect(await accept(await picture({ orientation: 6 }))).toMatchObject({ width: 40, height: 60 });
  });

  it.each(formats)('is refused as damaged when a %s is cut off', async (format) => {
    const whole = await picture({ format, width: 400, height: 300 });
    expect(await accept(whole.subarray(0, Math.floor(whole.length * 0.6)))).toMatchObject({
      code: 'image-damaged',
      params: { name: 'aare.jpg' },
    });
  });

  it('is refused by the size that it declares, before anything is decoded', async () => {
    expect(await accept(declaredPng(30_000, 30_000))).toMatchObject({
      code: 'image-too-many-pixels',
      params: { limit: 150 },
    });
    expect(await accept(declaredPng(12_000, 12_000))).toMatchObject({ code: 'image-damaged' });
  });

  it('is taken with its texts unread when they grow without end', async () => {
    const bomb = withTextBomb(await picture({ format: 'png' }), 64 * 1024 * 1024, 40);
    expect(await accept(bomb)).toMatchObject({ mediaType: 'image/png', width: 60 });
  });

  it('is never too hostile for an answer', async () => {
    const whole = await picture({ format: 'jpeg' });
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 30 }), async (changes) => {
        const hurt = Buffer.from(whole);
        for (const [at, byte] of changes) hurt[at] = byte;
        const answer = await accept(hurt);
        expect(isRefusal(answer) ? answer.code : answer.mediaType).toMatch(/^image/);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a file that is no picture for this desk', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

  it.each([
    ['an empty file', Buffer.alloc(0), 'file-empty', {}],
    ['text named .jpg', Buffer.from('Sehr geehrte Redaktion, anbei das Bild.'), 'image-not-an-image', {}],
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj\n'), 'image-not-an-image', {}],
    ['HTML that speaks of SVG', Buffer.from('<p>An &lt;svg&gt; <svg></svg></p>'), 'image-not-an-image', {}],
    ['an SVG', Buffer.from(svg), 'image-format-refused', { format: 'SVG' }],
    [
      'an SVG with a prolog',
      Buffer.from(`\ufeff<?xml version="1.0"?>\n<!-- Logo -->\n${svg}`),
      'image-format-refused',
      { format: 'SVG' },
    ],
    ['a HEIC', heicOpening(), 'image-format-refused', { format: 'HEIC' }],
    [
      'a bitmap',
      Buffer.concat([Buffer.from('BM'), Buffer.alloc(60)]),
      'image-format-refused',
      { format: 'BMP' },
    ],
  ])('%s is refused by name', async (_, bytes, code, params) => {
    expect(await accept(bytes, 'x.jpg')).toMatchObject({ code, params: { name: 'x.jpg', ...params } });
  });

  it('is refused by its size without being read', async () => {
    const byteLength = 201 * 1024 * 1024;
    expect(await acceptImage({ name: 'riesig.tif', byteLength, source: '/must/not/be/read' })).toMatchObject({
      code: 'file-too-large',
      params: { name: 'riesig.tif', limit: 200 },
    });
  });

  it('is told apart from any other bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        await expect(recogniseImage(bytes)).resolves.toBeDefined();
      }),
    );
  });
});
