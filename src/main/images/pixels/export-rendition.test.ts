import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { isRefusal } from '#shared/contract/errors.ts';
import type { ImageId } from '#shared/domain/ids.ts';
import { type CreditRecord, emptyCredit, type Image, imageKind } from '#shared/domain/image/image.ts';
import { closeWorkers } from '../../jobs/run-in-worker.ts';
import { sha256Of } from '../../store/originals.ts';
import { picture } from '../files-for-tests.ts';
import { openCreditWriter } from '../metadata/credit-writer.ts';
import { readMetadata } from '../metadata/read-metadata.ts';
import { exportRendition, lostField } from './export-rendition.ts';
import { harmlessCredit } from './harmless.ts';
import type { ExportSize, ExportWish } from './pixel-jobs.ts';

const writer = openCreditWriter();
afterAll(closeWorkers);
afterAll(writer.close);

const folder = mkdtempSync(path.join(tmpdir(), 'druckreif-export-'));
const fileOf = (bytes: Uint8Array, name = 'original'): string => {
  writeFileSync(path.join(folder, name), bytes);
  return path.join(folder, name);
};
const imageWith = (credit: Partial<CreditRecord>, file: string): Image => ({
  imageId: 'img_00000001' as ImageId,
  sha256: existsSync(file) ? sha256Of(readFileSync(file)) : '0'.repeat(64),
  mediaType: 'image/jpeg',
  byteLength: 1,
  width: 60,
  height: 40,
  originalName: 'aare.jpg',
  credit: { ...emptyCredit(), ...credit },
  addedAt: '2026-02-12T07:12:00.000Z',
});
const asSettled: ExportWish = { widths: [1600], format: 'auto', crop: null };
const made = async (credit: Partial<CreditRecord>, file: string, wish: Partial<ExportWish> = {}) => {
  const rendition = await exportRendition(
    { image: imageWith(credit, file), originalPath: file, writer },
    { ...asSettled, ...wish },
  );
  if (isRefusal(rendition)) throw new Error(`${rendition.code} ${JSON.stringify(rendition.params)}`);
  return { ...rendition, ...(rendition.sizes.at(-1) as ExportSize) };
};

const refused = (credit: Partial<CreditRecord>, originalPath: string) =>
  exportRendition({ image: imageWith(credit, originalPath), originalPath, writer }, asSettled);

const hostile: Partial<CreditRecord> = {
  creators: ['Jörg «Jogi» Müller', "O'Brien & Söhne <GmbH>", '名前 👩‍🚀, Ähm; und so'],
  creditLine: 'Keystone-SDA / «Zoë» & "Max" <b>Bär</b> &amp; 😀 – eine Zeile von über sechzig Bytes',
  copyrightNotice: '© 2026 ]]> <!-- & -->',
  source: 'Agentur "A" \\ B',
  licenceUrl: "https://example.org/l?a=1&b='2'#x",
  licensorName: 'Bär & Co',
  licensorUrl: 'https://example.org/kaufen',
  usageTerms: 'Nur einmal.\nKein Archiv.',
  rightsEndOn: '2026-12-31',
  caption: 'Zeile eins\nZeile zwei mit <script>alert(1)</script>',
  altText: 'Ein Boot auf der Aare',
  createdAt: '2026-02-12T10:11:12+01:00',
  digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
  aiSystem: 'OpenAI',
  aiSystemVersion: '4 “turbo”',
  aiPrompt: 'a boat, "wide", 35mm & film',
  aiPromptWriter: 'Sarah Köller',
};

describe('an image that leaves with an export', () => {
  it.each([
    ['an opaque photo', { format: 'jpeg' }, 'image/jpeg', 'jpeg'],
    ['an opaque TIFF', { format: 'tiff' }, 'image/jpeg', 'jpeg'],
    ['a transparent PNG', { format: 'png', transparent: true }, 'image/webp', 'webp'],
  ] as const)(
    'carries the whole record, as hostile as it may be (%s)',
    async (_, wish, mediaType, format) => {
      const rendition = await made(hostile, fileOf(await picture(wish)));
      expect(rendition.mediaType).toBe(mediaType);
      expect((await sharp(rendition.bytes).metadata()).format).toBe(format);
      const { proposal } = await readMetadata(rendition.bytes);
      expect(proposal).toEqual({ ...emptyCredit(), ...hostile, kind: 'ai' });
    },
  );

  it('carries any record that a person can type', async () => {
    const file = fileOf(await picture({ width: 8, height: 8 }), 'small');
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.string({
        unit: fc.constantFrom(
          '&',
          '<',
          '>',
          '"',
          "'",
          ';',
          ',',
          '\n',
          '\r',
          ' ',
          'ä',
          '\u0085',
          '😀',
          ']]>',
          '&#x0;',
        ),
      }),
    );
    const address = fc.oneof(fc.webUrl(), text);
    const record = fc.record({
      ...Object.fromEntries(Object.keys(emptyCredit()).map((field) => [field, text])),
      kind: fc.constantFrom(...imageKind.options),
      creators: fc.array(text, { maxLength: 4 }),
      licenceUrl: address,
      licensorUrl: address,
      digitalSourceType: address,
    }) as unknown as fc.Arbitrary<CreditRecord>;
    await fc.assert(
      fc.asyncProperty(record, async (credit) => {
        const { proposal } = await readMetadata((await made(credit, file)).bytes);
        expect(lostField(harmlessCredit(credit), proposal)).toBeNull();
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('is at most 1600 pixels wide and never blown up', async () => {
    const wide = await made({}, fileOf(await picture({ width: 2000, height: 500 }), 'wide'));
    expect([wide.width, wide.height]).toEqual([1600, 400]);
    const small = await made({}, fileOf(await picture(), 'little'));
    expect([small.width, small.height]).toEqual([60, 40]);
  });

  it('stands upright and loses what its camera wrote', async () => {
    const rendition = await made({}, fileOf(await picture({ orientation: 6 }), 'turned'));
    const { exif, orientation } = await sharp(rendition.bytes).metadata();
    expect([rendition.width, rendition.height, exif, orientation]).toEqual([40, 60, undefined, undefined]);
  });

  it('is refused when a record is too long for the file format', async () => {
    const prompt = 'ein sehr langer Auftrag '.repeat(4000);
    expect(await refused({ aiPrompt: prompt }, fileOf(await picture()))).toMatchObject({
      code: 'image-credit-lost',
      params: { name: 'aare.jpg' },
    });
  });

  it('is refused when its original was damaged or lost', async () => {
    const cut = (await picture({ width: 400, height: 400 })).subarray(0, 5000);
    expect(await refused({}, fileOf(cut, 'cut'))).toMatchObject({
      code: 'image-damaged',
    });
    expect(await refused({}, path.join(folder, 'gone'))).toMatchObject({
      code: 'image-original-missing',
    });
  });

  it('is refused when a byte of its original changed on the disk, though it still opens', async () => {
    const bytes = Buffer.from(await picture({ width: 400, height: 400 }));
    const originalPath = fileOf(bytes, 'rotten');
    const image = imageWith({}, originalPath);
    bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1;
    fileOf(bytes, 'rotten');
    expect(await exportRendition({ image, originalPath, writer }, asSettled)).toMatchObject({
      code: 'image-original-damaged',
      params: { name: 'aare.jpg' },
    });
  });
});

describe('the proof of a record', () => {
  it('finds the field that was lost', () => {
    const credit = { ...emptyCredit(), creators: ['A', 'B'] };
    expect(lostField(credit, { ...credit, creators: ['A,B'] })).toBe('creators');
    expect(lostField(credit, { ...credit, kind: 'ai' })).toBeNull();
  });
});
