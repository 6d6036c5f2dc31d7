import { readdirSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { CreditChanges } from '#shared/domain/image/image.ts';
import { freshFolder, openTestDesk, type TestDesk } from '../desk-for-tests.ts';
import { picture, signedJpeg } from './files-for-tests.ts';

let made = 0;
async function add(desk: TestDesk, name: string, credit: CreditChanges, width = 300) {
  // Every picture another one: the same bytes are the same image.
  const bytes = await picture({ width: width + made++, height: 200 });
  return (await desk.ask('images.add', { uploadId: await desk.upload(name, bytes), credit })).imageId;
}
const fetched = async (desk: TestDesk, exportId: string | null, name: string) =>
  desk.workstation.fetch(new Request(`druckreif://desk/downloads/${exportId}/${encodeURIComponent(name)}`));
const bytesOf = async (...where: Parameters<typeof fetched>) =>
  Buffer.from(await (await fetched(...where)).arrayBuffer());

describe('images that leave by themselves', () => {
  it('have their credit in the file and their records beside them; those that may not go are named', async () => {
    const desk = await openTestDesk();
    const lake = await add(desk, 'Zürichsee Übersicht.png', {
      creditLine: 'Foto: «Zoë»',
      creators: ['Zoë', 'Max'],
    });
    const nobody = await add(desk, 'ohne.jpg', {});
    const ended = await add(desk, 'alt.jpg', {
      creditLine: 'Keystone',
      rightsEndOn: '2026-02-11',
      caption: 'Der alte Steg',
    });
    const twin = await add(desk, 'zürichsee übersicht.jpg', { creditLine: 'Keystone' });

    const answer = await desk.ask('images.export', {
      imageIds: [lake, nobody, ended, twin],
      width: 120,
      format: 'webp',
    });
    expect(answer.written).toMatchObject([
      { imageId: lake, file: 'zuerichsee-uebersicht.webp', width: 120, signatureLost: false },
      { imageId: twin, file: 'zuerichsee-uebersicht-2.webp', width: 120 },
    ]);
    expect(answer.refused).toEqual([
      expect.objectContaining({ imageId: nobody, name: 'ohne.jpg', code: 'image-without-credit' }),
      {
        imageId: ended,
        name: 'Der alte Steg',
        code: 'image-rights-ended',
        message: expect.stringContaining('«Der alte Steg» sind am 11. Februar 2026 abgelaufen'),
      },
    ]);
    const own = path.join(desk.folder, 'exports', answer.exportId ?? '');
    expect(readdirSync(own).sort()).toEqual([
      'images.csv',
      'images.json',
      'zuerichsee-uebersicht-2.webp',
      'zuerichsee-uebersicht.webp',
    ]);
    const file = await bytesOf(desk, answer.exportId, 'zuerichsee-uebersicht.webp');
    expect(await sharp(file).metadata()).toMatchObject({ format: 'webp', width: 120 });
    expect((await sharp(file).metadata()).xmpAsString).toContain('Foto: «Zoë»');

    const zipped = unzipSync(await bytesOf(desk, answer.exportId, 'images.zip'));
    expect(Object.keys(zipped)).toEqual([
      ...['zuerichsee-uebersicht.webp', 'zuerichsee-uebersicht-2.webp'],
      ...['images.csv', 'images.json'],
    ]);
    expect(Buffer.from(zipped['zuerichsee-uebersicht.webp'] ?? []).equals(file)).toBe(true);
    const { images } = JSON.parse(Buffer.from(zipped['images.json'] ?? []).toString());
    const { image } = await desk.ask('images.get', { imageId: lake });
    expect(images[0]).toMatchObject({ imageId: lake, sha256: image.sha256, credit: image.credit });
  });

  it('list their records for a spreadsheet in which nothing acts as a formula', async () => {
    const desk = await openTestDesk();
    const credit = {
      creditLine: '=HYPERLINK("https://boese.example";"Klick")',
      creators: ['@SUM(A1)', 'Zoë'],
      caption: 'Zeile eins, mit "Zitat"\nZeile zwei',
      source: '-1+2',
    };
    const { exportId } = await desk.ask('images.export', { imageIds: [await add(desk, 'a.jpg', credit)] });
    const csv = (await bytesOf(desk, exportId, 'images.csv')).toString();
    expect(
      csv.startsWith('\ufefffile,imageId,originalName,sha256,width,height,kind,creators,creditLine,'),
    ).toBe(true);
    expect(csv).toContain(`,'@SUM(A1); Zoë,"'=HYPERLINK(""https://boese.example"";""Klick"")",`);
    expect(csv).toContain(`,'-1+2,`);
    expect(csv).toContain('"Zeile eins, mit ""Zitat""\nZeile zwei"');
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  it('may come one by one into the same export', async () => {
    const desk = await openTestDesk();
    const [one, two] = [
      await add(desk, 'a.jpg', { creditLine: 'A' }),
      await add(desk, 'a.jpg', { creditLine: 'B' }),
    ];
    const first = await desk.ask('images.export', { imageIds: [one] });
    const second = await desk.ask('images.export', { imageIds: [two], into: first.exportId });
    expect(second.exportId).toBe(first.exportId);
    expect(second.written.map(({ file }) => file)).toEqual(['a-2.jpg']);
    const { images } = JSON.parse((await bytesOf(desk, first.exportId, 'images.json')).toString());
    expect(images.map(({ file }: { file: string }) => file)).toEqual(['a.jpg', 'a-2.jpg']);
    const refused = await desk.refusal('images.export', { imageIds: [two], into: 'exp_00000000' });
    expect(refused.code).toBe('export-unknown');
  });

  it('are in the width and the format of the publication where nothing else is asked for', async () => {
    const desk = await openTestDesk();
    await desk.ask('publication.update', {
      images: { widths: [320, 640], format: 'avif', handoutRestrictions: [], templates: [] },
    });
    const imageId = await add(desk, 'a.jpg', { creditLine: 'A' }, 900);
    const { written } = await desk.ask('images.export', { imageIds: [imageId] });
    expect(written).toMatchObject([{ file: 'a.avif', width: 640 }]);
  });

  it('leave nothing behind when none of them may go', async () => {
    const desk = await openTestDesk();
    const answer = await desk.ask('images.export', { imageIds: [await add(desk, 'a.jpg', {})] });
    expect(answer).toMatchObject({
      exportId: null,
      written: [],
      refused: [{ code: 'image-without-credit' }],
    });
  });

  it('do not leave without Perl', async () => {
    const desk = await openTestDesk(freshFolder(), [], path.join(freshFolder(), 'perl'));
    const imageIds = [await add(desk, 'a.jpg', { creditLine: 'A' })];
    expect((await desk.refusal('images.export', { imageIds })).code).toBe('credit-writer-missing');
  });

  it('are fetched by the names of the export alone', async () => {
    const desk = await openTestDesk();
    const imageIds = [await add(desk, 'a.jpg', { creditLine: 'A' })];
    const { exportId } = await desk.ask('images.export', { imageIds });
    for (const name of ['../../desk.sqlite', 'b.jpg', 'images.json.part', '..'])
      expect((await fetched(desk, exportId, name)).status).toBe(404);
  });
});

describe('an original that is signed', () => {
  it('is said to be, and its export to have lost the signature', async () => {
    const desk = await openTestDesk();
    const bytes = signedJpeg(await picture({ width: 90 }));
    const credit = { creditLine: 'Foto: Lea', altText: 'Alt' };
    const { imageId } = await desk.ask('images.add', {
      uploadId: await desk.upload('signiert.jpg', bytes),
      credit,
    });
    const plain = await add(desk, 'a.jpg', credit);
    expect((await desk.ask('images.get', { imageId })).signed).toBe(true);
    expect((await desk.ask('images.get', { imageId: plain })).signed).toBe(false);

    const { written } = await desk.ask('images.export', { imageIds: [imageId, plain] });
    expect(written.map(({ signatureLost }) => signatureLost)).toEqual([true, false]);

    const uploadId = (await desk.upload(
      'seite.txt',
      'Der Titel\n\nEin Lead, der genügt.\n\nEin Satz.',
    )) as never;
    const { articleId } = await desk.ask('imports.text', { uploadId });
    await desk.ask('images.place', { articleId, imageId, lead: true });
    const run = await desk.ask('exports.run', { articleId, format: 'html' });
    expect(run.signaturesLost).toEqual(['signiert.jpg']);
    expect((await desk.ask('exports.run', { articleId, format: 'text' })).signaturesLost).toEqual([]);
  });
});
