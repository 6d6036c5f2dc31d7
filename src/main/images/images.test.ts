import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isRefusal, type Refusal } from '#shared/contract/errors.ts';
import type { WorkstationEvent } from '#shared/contract/events.ts';
import { type ArticleId, type ImageId, idsFrom } from '#shared/domain/ids.ts';
import { type CreditChanges, trainedAlgorithmicMedia } from '#shared/domain/image/image.ts';
import type { ImageShow } from '#shared/domain/image/image-library.ts';
import { type Articles, createArticles } from '../articles/index.ts';
import { closeWorkers } from '../jobs/run-in-worker.ts';
import { openStore, type Store } from '../store/store.ts';
import { openUploads, type Uploads } from '../uploads/index.ts';
import { picture } from './files-for-tests.ts';
import { createImages, type Images } from './index.ts';

const asker = { by: 'Sarah Koller', language: 'de' } as const;
let now = Date.parse('2026-02-12T07:12:00Z');
let folder: string;
let store: Store;
let uploads: Uploads;
let articles: Articles;
let images: Images;
let events: WorkstationEvent[];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'druckreif-images-'));
  store = right(openStore(folder));
  events = [];
  const clock = () => now;
  const ids = idsFrom(() => now++);
  const emit = (event: WorkstationEvent) => void events.push(event);
  uploads = openUploads(folder, ids);
  articles = createArticles({ store, clock, ids, emit });
  images = createImages({ store, clock, ids, emit, uploads, articles, publication: () => null });
});
afterEach(async () => {
  await images.close();
  articles.close();
  store.close();
  rmSync(folder, { recursive: true, force: true });
});
afterAll(closeWorkers);

function right<Value>(answer: Value | Refusal): Value {
  if (isRefusal(answer)) throw new Error(`${answer.code} ${JSON.stringify(answer.params)}`);
  return answer;
}
async function upload(bytes: Uint8Array, name = 'aare.jpg'): Promise<string> {
  return right(await uploads.receive(name, new Response(new Uint8Array(bytes)).body)).uploadId;
}
async function offer(bytes: Uint8Array, credit: CreditChanges = {}, name = 'aare.jpg') {
  return images.handlers['images.add']({ uploadId: await upload(bytes, name), credit }, asker, undefined);
}
async function add(...offered: Parameters<typeof offer>) {
  const added = right(await offer(...offered));
  return { ...added, imageId: added.imageId as ImageId };
}
const list = async (wish: { limit?: number; after?: string | null; words?: string; show?: ImageShow } = {}) =>
  right(
    await images.handlers['images.list'](
      { limit: 60, after: null, words: '', show: null, kind: null, ...wish },
      asker,
      undefined,
    ),
  );
const filesIn = (name: string) =>
  existsSync(path.join(folder, name))
    ? readdirSync(path.join(folder, name), { recursive: true }).map(String)
    : [];

describe('an image that is added', () => {
  it('is kept byte for byte under its SHA-256, with the record that it brought and the one that was given', async () => {
    const bytes = await picture({
      xmp: '<photoshop:Credit>Keystone-SDA</photoshop:Credit><photoshop:Source>SDA</photoshop:Source>',
    });
    const { imageId, image, known } = await add(bytes, { creditLine: 'Foto: Keystone-SDA / A. Frei' });
    expect(known).toBe(false);
    expect(image).toMatchObject({
      originalName: 'aare.jpg',
      byteLength: bytes.length,
      mediaType: 'image/jpeg',
    });
    expect(image.credit).toMatchObject({ creditLine: 'Foto: Keystone-SDA / A. Frei', source: 'SDA' });
    expect(readFileSync(store.originals.pathOf(image.sha256))).toEqual(bytes);
    const detail = right(await images.handlers['images.get']({ imageId }, asker, undefined));
    expect(detail.metadata['xmp.Credit']).toBe('Keystone-SDA');
    expect(events).toEqual([{ type: 'images.changed', imageId: image.imageId }]);
    expect(filesIn('incoming')).toEqual([]);
  });

  it('twice is one image, with the new credit laid over the old', async () => {
    const bytes = await picture();
    const first = await add(bytes, { creditLine: 'A', source: 'B' });
    const again = await add(bytes, { creditLine: 'C' }, 'kopie.jpg');
    expect(again).toMatchObject({ imageId: first.imageId, known: true });
    expect(again.image).toMatchObject({ originalName: 'aare.jpg', credit: { creditLine: 'C', source: 'B' } });
    expect((await add(bytes)).image.credit.creditLine).toBe('C');
    expect((await list()).images).toHaveLength(1);
  });

  it('twice at the same time is one image', async () => {
    const bytes = await picture();
    const both = await Promise.all([add(bytes), add(bytes), add(bytes)]);
    expect(new Set(both.map(({ imageId }) => imageId)).size).toBe(1);
    expect(both.filter(({ known }) => !known)).toHaveLength(1);
  });

  it('again makes good an original that was lost', async () => {
    const bytes = await picture();
    const { image } = await add(bytes);
    rmSync(store.originals.pathOf(image.sha256));
    expect((await add(bytes)).known).toBe(true);
    expect(readFileSync(store.originals.pathOf(image.sha256))).toEqual(bytes);
    expect(filesIn('incoming')).toEqual([]);
  });

  it('again makes good an original that changed on the disk, which no export lets out', async () => {
    const bytes = await picture();
    const { imageId, image } = await add(bytes, { creditLine: 'Keystone' });
    const original = store.originals.pathOf(image.sha256);
    const rotten = Buffer.from(bytes);
    rotten[rotten.length - 20] = (rotten[rotten.length - 20] ?? 0) ^ 1;
    writeFileSync(original, rotten);
    expect(await images.renditionForExport(imageId, null)).toMatchObject({ code: 'image-original-damaged' });
    const alone = images.handlers['images.export'](
      { imageIds: [imageId], width: null, format: null, into: null },
      asker,
      undefined,
    );
    expect(right(await alone)).toMatchObject({ written: [], refused: [{ code: 'image-original-damaged' }] });
    expect((await add(bytes)).known).toBe(true);
    expect(readFileSync(original)).toEqual(bytes);
    expect(right(await images.renditionForExport(imageId, null)).sizes).toHaveLength(1);
  });

  it.each([
    ['transparent', { format: 'png', transparent: true }],
    ['upright by its orientation', { orientation: 6 }],
  ] as const)('is ready for the window at once, in both sizes (%s)', async (_, wish) => {
    const { imageId, image } = await add(await picture({ ...wish, width: 1600, height: 800 }));
    const ready = filesIn('renditions').sort();
    expect(ready).toEqual([`${image.sha256}-page.webp`, `${image.sha256}-thumb.webp`]);
    const upright = 'orientation' in wish;
    for (const [rendition, longest] of [
      ['page', 1280],
      ['thumb', 320],
    ] as const) {
      const answer = right(await images.media(imageId, rendition));
      expect(await sharp(Buffer.from(await answer.arrayBuffer())).metadata()).toMatchObject({
        width: upright ? Math.min(longest, 800) : longest,
        hasAlpha: !upright,
      });
    }
  });

  it('of 16 bits a channel keeps its brightness', async () => {
    const grey = sharp(Buffer.alloc(64 * 64 * 3, 100), { raw: { width: 64, height: 64, channels: 3 } });
    const { imageId } = await add(await grey.toColourspace('rgb16').png().toBuffer());
    const answer = right(await images.media(imageId, 'page'));
    const { channels } = await sharp(Buffer.from(await answer.arrayBuffer())).stats();
    expect(Math.abs((channels[0]?.mean ?? 0) - 100)).toBeLessThan(3);
  });

  it('with an AI system is marked as made by AI', async () => {
    const { image } = await add(await picture(), { aiSystem: 'OpenAI', aiPromptWriter: 'Sarah Koller' });
    expect(image.credit).toMatchObject({
      kind: 'ai',
      digitalSourceType: trainedAlgorithmicMedia,
      creators: [],
    });
  });

  it('that calls itself a handout begins as one, with the restrictions of the house', async () => {
    const { imageId, image } = await add(await picture({ xmp: '<photoshop:Credit>zVg</photoshop:Credit>' }));
    expect(image.credit).toMatchObject({ kind: 'handout', restrictions: ['single-use', 'no-archive'] });
    const lifted = { imageId, credit: { restrictions: [] } };
    expect(
      right(await images.handlers['images.update'](lifted, asker, undefined)).image.credit,
    ).toMatchObject({ kind: 'handout', restrictions: [] });
  });

  it('that is refused leaves nothing behind', async () => {
    expect(await offer(Buffer.from('kein Bild'), {}, 'brief.jpg')).toMatchObject({
      code: 'image-not-an-image',
    });
    expect(await offer(await picture(), { licenceUrl: 'javascript:alert(1)' })).toMatchObject({
      code: 'credit-not-an-address',
      params: { field: 'licenceUrl', value: 'javascript:alert(1)' },
    });
    expect([...filesIn('originals'), ...filesIn('renditions'), ...filesIn('incoming')]).toEqual([]);
    expect((await list()).images).toEqual([]);
  });
});

describe('a file that was offered', () => {
  it.each([
    ['taken', picture],
    ['refused', async () => Buffer.from('kein Bild')],
  ] as const)('and %s cannot be used again', async (_, make) => {
    const uploadId = await upload(await make());
    await images.handlers['images.add']({ uploadId, credit: {} }, asker, undefined);
    expect(await images.handlers['images.add']({ uploadId, credit: {} }, asker, undefined)).toMatchObject({
      code: 'upload-unknown',
    });
  });
});

describe('the record of an image', () => {
  it('is changed field by field and found by its words', async () => {
    const { imageId } = await add(await picture(), { creators: ['Jörg Müller'], caption: 'Hochwasser' });
    const changes = { creditLine: ' Foto:\u202e Zoë\u0000 ', rightsEndOn: '2026-12-31' };
    const { image } = right(
      await images.handlers['images.update']({ imageId, credit: changes }, asker, undefined),
    );
    expect(image.credit).toMatchObject({
      creators: ['Jörg Müller'],
      caption: 'Hochwasser',
      creditLine: 'Foto: Zoë',
      rightsEndOn: '2026-12-31',
    });
    expect((await list({ words: 'zoe' })).images.map((found) => found.imageId)).toEqual([imageId]);
    expect((await list({ words: 'mueller' })).images).toHaveLength(1);
    expect((await list({ words: 'Lawine' })).images).toEqual([]);
  });

  it('never loses an end of rights to a spelling', async () => {
    const { imageId } = await add(await picture(), { rightsEndOn: '2026-12-31' });
    expect(
      await images.handlers['images.update'](
        { imageId, credit: { rightsEndOn: '31. Dez.' } },
        asker,
        undefined,
      ),
    ).toMatchObject({ code: 'credit-not-a-day', params: { field: 'rightsEndOn', value: '31. Dez.' } });
    expect(images.imageOf(imageId)?.credit.rightsEndOn).toBe('2026-12-31');
  });

  it('of an unknown image is refused', async () => {
    const imageId = 'img_00000000' as ImageId;
    for (const name of ['images.get', 'images.update'] as const)
      expect(await images.handlers[name]({ imageId, credit: {} }, asker, undefined)).toMatchObject({
        code: 'image-unknown',
      });
    expect(await images.renditionForExport(imageId, null)).toMatchObject({ code: 'image-unknown' });
    expect(await images.media('../../etc/passwd', 'thumb')).toMatchObject({ code: 'image-unknown' });
  });
});

describe('the library', () => {
  it('is read page by page, newest first, and by missing credit', async () => {
    const added = [];
    for (let width = 1; width <= 5; width++)
      added.unshift((await add(await picture({ width }), { creditLine: width % 2 ? '' : 'SDA' })).imageId);
    const seen = [];
    for (let after: string | null = null, pages = 0; pages < 9; pages++) {
      const page = await list({ limit: 2, after });
      seen.push(...page.images.map(({ imageId }) => imageId));
      after = page.next;
      if (!after) break;
    }
    expect(seen).toEqual(added);
    expect((await list({ show: 'no-credit' })).images.map(({ width }) => width)).toEqual([5, 3, 1]);
    expect((await list({ words: 'sda', limit: 1 })).images.map(({ width }) => width)).toEqual([4]);
  });
});

describe('an image that is placed', () => {
  it('stands in the piece, and the image knows where', async () => {
    const { imageId } = await add(await picture(), { creditLine: 'OpenAI' });
    const articleId = articles.create('Sarah Koller');
    const placing = { articleId, imageId, lead: true, caption: 'Die Aare', altText: null, creditLine: null };
    expect(await images.handlers['images.place'](placing, asker, undefined)).toEqual({ articleId, imageId });
    const { body } = right(articles.content(articleId));
    expect(body.content.find(({ type }) => type === 'figure')?.attrs).toMatchObject({ imageId, lead: true });
    const detail = right(await images.handlers['images.get']({ imageId }, asker, undefined));
    expect(detail.usedIn).toEqual([{ articleId, headline: '' }]);
  });

  it('into a piece that is not there is refused', async () => {
    const { imageId } = await add(await picture());
    const articleId = 'art_00000000' as ArticleId;
    const placing = { articleId, imageId, lead: false, caption: null, altText: null, creditLine: null };
    expect(await images.handlers['images.place'](placing, asker, undefined)).toMatchObject({
      code: 'article-unknown',
    });
  });
});

describe('an image on its way to the window', () => {
  const media = async (...asked: Parameters<Images['media']>) => right(await images.media(...asked));
  const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

  it('comes as WebP in two sizes, never blown up, made again when the cache is gone', async () => {
    const { imageId } = await add(await picture({ width: 1500, height: 300 }));
    for (const [rendition, width] of [
      ['thumb', 320],
      ['page', 1280],
      ['thumb', 320],
    ] as const) {
      const response = await media(imageId, rendition);
      expect(response.headers.get('content-type')).toBe('image/webp');
      expect(await sharp(await bytesOf(response)).metadata()).toMatchObject({ format: 'webp', width });
      rmSync(path.join(folder, 'renditions'), { recursive: true });
    }
    const small = await add(await picture({ width: 30, height: 20 }));
    expect(await sharp(await bytesOf(await media(small.imageId, 'page'))).metadata()).toMatchObject({
      width: 30,
    });
  });

  it('is made once for many who ask at once, and leaves no half files', async () => {
    const { imageId } = await add(await picture());
    rmSync(path.join(folder, 'renditions'), { recursive: true });
    const answers = await Promise.all([1, 2, 3].map(() => media(imageId, 'thumb')));
    const [first, ...others] = await Promise.all(answers.map(bytesOf));
    for (const other of others) expect(other).toEqual(first);
    expect(filesIn('renditions')).toEqual([expect.stringMatching(/^[0-9a-f]{64}-thumb\.webp$/)]);
  });

  it('can act as nothing but an image, and need not be sent twice', async () => {
    const { imageId } = await add(await picture());
    const response = await media(imageId, 'original');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, max-age=31536000, immutable',
    });
    await response.body?.cancel();
    const etag = response.headers.get('etag') ?? '';
    const again = await media(imageId, 'original', new Headers({ 'if-none-match': etag }));
    expect([again.status, again.body]).toEqual([304, null]);
  });

  it.each([
    ['bytes=10-19', 206, [10, 20], 'bytes 10-19/'],
    ['bytes=-5', 206, [-5, undefined], 'bytes '],
    ['bytes=5-', 206, [5, undefined], 'bytes 5-'],
    ['bytes=0-99999999', 206, [0, undefined], 'bytes 0-'],
    ['bytes=99999999-', 416, [0, 0], 'bytes */'],
    ['bytes=9-3', 200, [0, undefined], ''],
    ['pages=1-2', 200, [0, undefined], ''],
  ] as const)(
    'gives the part of the original that %s asks for',
    async (range, status, [from, to], contentRange) => {
      const bytes = await picture();
      const { imageId } = await add(bytes);
      const response = await media(imageId, 'original', new Headers({ range }));
      expect(response.status).toBe(status);
      expect(response.headers.get('content-range') ?? '').toContain(contentRange);
      expect(await bytesOf(response)).toEqual(bytes.subarray(from, to));
    },
  );

  it('is refused by name when the original is gone, and when nobody knows the rendition', async () => {
    const { imageId, image } = await add(await picture());
    expect(await images.media(imageId, 'poster')).toMatchObject({ code: 'not-found' });
    rmSync(store.originals.pathOf(image.sha256));
    for (const rendition of ['original', 'page'])
      expect(await images.media(imageId, rendition)).toMatchObject({ code: 'image-original-missing' });
  });

  it('leaves for readers with its credit in it', async () => {
    const { imageId } = await add(await picture(), { creditLine: 'Foto: «Zoë» & Söhne' });
    const { sizes, mediaType } = right(await images.renditionForExport(imageId, null));
    expect(mediaType).toBe('image/jpeg');
    expect((await sharp(sizes[0]?.bytes).metadata()).xmpAsString).toContain(
      '<photoshop:Credit>Foto: «Zoë» &amp; Söhne</photoshop:Credit>',
    );
  });
});
