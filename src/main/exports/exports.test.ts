import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { ExportRun } from '#shared/contract/exports.ts';
import { classAll } from '../articles/published/class-all.fixture.ts';
import { freshFolder, openTestDesk, type TestDesk } from '../desk-for-tests.ts';
import { importPage, bridgePage as page, picture, placeImage } from './pieces-for-tests.ts';

const download = (desk: TestDesk, run: ExportRun, name: string): Promise<Response> =>
  desk.workstation.fetch(new Request(`druckreif://desk/downloads/${run.exportId}/${name}`));

async function textOf(desk: TestDesk, run: ExportRun): Promise<string> {
  return (await download(desk, run, run.files[0]?.name ?? '')).text();
}

describe('a piece leaves the desk', () => {
  it('as a page with its image beside it, byte for byte as listed, and is remembered', async () => {
    const desk = await openTestDesk();
    const articleId = await importPage(desk);
    await placeImage(desk, articleId, { creditLine: 'Foto: Rosa Amstutz', altText: 'Brücke' });
    const run = await desk.ask('exports.run', { articleId, format: 'html' });

    expect(run.files.map(({ name }) => name)).toEqual([
      'die-bruecke-bleibt-zu.html',
      'die-bruecke-bleibt-zu-1.jpg',
    ]);
    for (const { name, byteLength, sha256 } of run.files) {
      const answer = await download(desk, run, name);
      expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${name}"`);
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect([bytes.length, createHash('sha256').update(bytes).digest('hex')]).toEqual([byteLength, sha256]);
    }
    expect(await textOf(desk, run)).toContain(
      '<img src="die-bruecke-bleibt-zu-1.jpg" width="64" height="36" alt="Brücke">',
    );

    const piece = await desk.ask('articles.get', { articleId });
    expect(piece.versions[0]).toMatchObject({ versionId: run.versionId, reason: 'exported', name: 'html' });
    expect(piece.events.at(-1)).toMatchObject({ type: 'exported', what: 'html' });
    const { signaturesLost: _, ...listed } = run;
    expect((await desk.ask('exports.list', {})).exports).toEqual([listed]);
  });

  it('with each image in the sizes of the publication, the largest for whoever knows no other', async () => {
    const desk = await openTestDesk();
    const articleId = await importPage(desk);
    await desk.ask('publication.update', {
      images: { widths: [400, 3000, 640], format: 'webp', handoutRestrictions: [], templates: [] },
    });
    const uploadId = await desk.upload('bruecke.png', await picture(10, 1600));
    const credit = { creditLine: 'Foto: Rosa Amstutz', altText: 'Brücke' };
    const { imageId } = await desk.ask('images.add', { uploadId, credit });
    await desk.ask('images.place', { articleId, imageId, lead: true });

    const page = await desk.ask('exports.run', { articleId, format: 'html' });
    const names = page.files.map(({ name }) => name);
    expect(names).toEqual([
      'die-bruecke-bleibt-zu.html',
      'die-bruecke-bleibt-zu-1-400.webp',
      'die-bruecke-bleibt-zu-1-640.webp',
      'die-bruecke-bleibt-zu-1.webp',
    ]);
    const widths = names.slice(1).map(async (name) => {
      const bytes = Buffer.from(await (await download(desk, page, name)).arrayBuffer());
      return (await sharp(bytes).metadata()).width;
    });
    expect(await Promise.all(widths)).toEqual([400, 640, 1600]);
    expect(await textOf(desk, page)).toContain(
      '<img src="die-bruecke-bleibt-zu-1.webp" srcset="die-bruecke-bleibt-zu-1-400.webp 400w, ' +
        'die-bruecke-bleibt-zu-1-640.webp 640w, die-bruecke-bleibt-zu-1.webp 1600w" ' +
        'sizes="(min-width: 41rem) 38rem, calc(100vw - 2.5rem)" width="1600" height="900" alt="Brücke">',
    );

    const form = await desk.ask('exports.run', { articleId, format: 'cms-html' });
    expect(form.files.map(({ name }) => name)).toEqual([
      'die-bruecke-bleibt-zu-cms.html',
      'die-bruecke-bleibt-zu-1.webp',
    ]);
  });

  it('without Perl as text alone: no image leaves without its credit, and the sentence says what to install', async () => {
    const desk = await openTestDesk(freshFolder(), [], path.join(freshFolder(), 'perl'));
    const articleId = await importPage(desk);
    await placeImage(desk, articleId, { creditLine: 'Foto: Rosa Amstutz', altText: 'Brücke' });
    for (const format of ['html', 'cms-html'] as const) {
      const refused = await desk.refusal('exports.run', { articleId, format }, 'en');
      expect(refused.code).toBe('credit-writer-missing');
      expect(refused.message).toMatch(/Nothing is lost.*the package “perl”.*brew install perl.*text works/);
    }
    expect((await desk.ask('exports.list', {})).exports).toEqual([]);
    const run = await desk.ask('exports.run', { articleId, format: 'text' });
    expect(run.files).toHaveLength(1);
  });

  it('names a field that no file can hold as the form does', async () => {
    const desk = await openTestDesk();
    const articleId = await importPage(desk);
    const caption = 'Sehr lang. '.repeat(2500);
    await placeImage(desk, articleId, { creditLine: 'Foto: Rosa Amstutz', altText: 'Brücke', caption });
    const { message } = await desk.refusal('exports.run', { articleId, format: 'html' });
    expect(message).toContain(
      '«bruecke.png» liess sich nicht vollständig in die Bilddatei schreiben (Feld «Legende»)',
    );
  });

  it('with the same bytes a day later', async () => {
    const desk = await openTestDesk();
    const articleId = await importPage(desk);
    await placeImage(desk, articleId, { creditLine: 'Foto: Rosa Amstutz' });
    const sums = async () =>
      Promise.all(
        (['cms-html', 'html', 'text'] as const).map(async (format) =>
          (await desk.ask('exports.run', { articleId, format })).files.map(({ sha256 }) => sha256),
        ),
      );
    const before = await sums();
    desk.clock.set('2026-02-13T10:00:00.000Z');
    expect(await sums()).toEqual(before);
  });

  it('is listed newest first, page by page, for one piece or for all', async () => {
    const desk = await openTestDesk();
    const articleId = await importPage(desk);
    const other = await importPage(desk, page.replace('Die Brücke', 'Der Steg'));
    for (const id of [articleId, other, articleId])
      await desk.ask('exports.run', { articleId: id, format: 'text' });
    const first = await desk.ask('exports.list', { limit: 2 });
    const rest = await desk.ask('exports.list', { limit: 2, after: first.next });
    expect([...first.exports, ...rest.exports].map((run) => run.articleId)).toEqual([
      articleId,
      other,
      articleId,
    ]);
    expect(rest.next).toBeNull();
    const own = await desk.ask('exports.list', { articleId: other });
    expect(own.exports.map(({ headline }) => headline)).toEqual(['Der Steg bleibt zu']);
  });

  it('not through a closed gate: nothing is written, and the sentence says where', async () => {
    const desk = await openTestDesk();
    const articleId = await importPage(
      desk,
      page.replace('Foto: Rosa Amstutz\n', '').replace(' ¦ Foto: Rosa Amstutz', ''),
    );
    await placeImage(desk, articleId, { altText: 'Brücke' });
    const { findings } = await desk.ask('exports.check', { articleId });
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['image-without-credit', 'blocking'],
    ]);
    const refused = await desk.refusal('exports.run', { articleId, format: 'text' }, 'en');
    expect(refused.code).toBe('gate-closed');
    expect(refused.message).toMatch(/Image 1.* has no credit\./);
    expect((await desk.ask('articles.get', { articleId })).versions).toEqual([]);
    expect(existsSync(path.join(desk.folder, 'exports'))).toBe(false);
  });

  it('not with a silent change: what was changed after publication needs a class first', async () => {
    const desk = await openTestDesk();
    const articleId = await importPage(desk);
    await placeImage(desk, articleId, { creditLine: 'Foto: Rosa Amstutz', caption: '', altText: 'Brücke' });
    await desk.ask('articles.setStatus', { articleId, status: 'published' });
    await desk.ask('exports.run', { articleId, format: 'text' });
    await placeImage(
      desk,
      articleId,
      { creditLine: 'Foto: Lea Zbinden', caption: 'Neu: die Umleitung' },
      false,
    );
    const { findings } = await desk.ask('exports.check', { articleId });
    expect(findings.filter(({ severity }) => severity === 'blocking').map(({ rule }) => rule)).toEqual([
      'unclassed-change',
    ]);
    await classAll(desk, articleId, 'update', 'Bild ergänzt.');
    const run = await desk.ask('exports.run', { articleId, format: 'text' });
    expect(await textOf(desk, run)).toContain('Aktualisierung, 12. Februar 2026, 08.12 Uhr: Bild ergänzt.');
  });
});

describe('a preview', () => {
  it('shows fields to copy and the library’s own images, and makes no export', async () => {
    const desk = await openTestDesk();
    const articleId = await importPage(desk);
    await placeImage(desk, articleId, { creditLine: 'Foto: Rosa Amstutz' });
    const { content, fields } = await desk.ask('exports.preview', { articleId, format: 'cms-html' });
    expect(fields.map(({ name }) => name)).toEqual([
      'headline',
      'image',
      'byline',
      'lede',
      'body',
      'standing-elements',
    ]);
    expect(fields.find(({ name }) => name === 'image')).toEqual({
      name: 'image',
      html: '<p>Blick auf die Brücke<br>Foto: Rosa Amstutz</p>',
      text: 'Blick auf die Brücke\nFoto: Rosa Amstutz',
    });
    expect(fields.find(({ name }) => name === 'body')?.html).toMatch(
      /^<h2>Umweg über Uttigen<\/h2>\n<p>Wer nach Thun/,
    );
    const body = fields.find(({ name }) => name === 'body');
    expect(body?.text).toMatch(/^Umweg über Uttigen\n\nWer nach Thun/);
    const [, source = ''] = /<img src="([^"]+)"/.exec(content) ?? [];
    const image = await desk.workstation.fetch(new Request(`druckreif://desk${source}`));
    expect(image.headers.get('content-type')).toBe('image/webp');
    expect((await desk.ask('exports.list', {})).exports).toEqual([]);
  });
});

describe('a download', () => {
  it('gives only files that the export wrote', async () => {
    const desk = await openTestDesk();
    const run = await desk.ask('exports.run', { articleId: await importPage(desk), format: 'text' });
    for (const name of ['..%2F..%2Fdesk.sqlite', 'other.txt', '%00', 'die-bruecke-bleibt-zu.html'])
      expect((await download(desk, run, name)).status).toBe(404);
    const foreign = { ...run, exportId: 'exp_00000000' as ExportRun['exportId'] };
    const answer = await download(desk, foreign, run.files[0]?.name ?? '');
    expect(((await answer.json()) as { error: { code: string } }).error.code).toBe('export-unknown');
  });
});

describe('an image in a piece', () => {
  const bands = () =>
    // Four stripes of 40 pixels, top to bottom: what is cut out can be told by its colour.
    sharp({ create: { width: 320, height: 160, channels: 3, background: '#203040' } })
      .composite([
        {
          input: { create: { width: 320, height: 80, channels: 3, background: '#e0d0c0' } },
          left: 0,
          top: 0,
        },
      ])
      .png()
      .toBuffer();
  const upperHalf = { x: 0, y: 0, width: 1, height: 0.5 };

  it('leaves as it is cut at each place, and its original stays as it came', async () => {
    const desk = await openTestDesk();
    const articleId = await importPage(desk);
    const original = await bands();
    const { imageId, image } = await desk.ask('images.add', {
      uploadId: await desk.upload('see.png', original),
      credit: { creditLine: 'Foto: Rosa Amstutz', altText: 'See' },
    });
    const placing = { articleId, imageId, caption: null, altText: null, creditLine: null };
    await desk.ask('images.place', { ...placing, lead: true, crop: upperHalf });
    await desk.ask('images.place', { ...placing, lead: false });
    const run = await desk.ask('exports.run', { articleId, format: 'html' });
    const pictures = run.files.filter(({ name }) => !name.endsWith('.html'));
    const sizes = await Promise.all(
      pictures.map(async ({ name }) => {
        const { width, height } = await sharp(
          await (await download(desk, run, name)).arrayBuffer(),
        ).metadata();
        return [width, height];
      }),
    );
    expect(sizes).toEqual([
      [320, 80],
      [320, 160],
    ]);
    const html = await textOf(desk, run);
    expect(html).toContain('width="320" height="80"');
    const kept = await desk.workstation.fetch(new Request(`druckreif://desk/media/${imageId}/original`));
    expect(Buffer.from(await kept.arrayBuffer()).equals(original)).toBe(true);
    expect((await desk.ask('images.verify', { imageId })).original).toBe('intact');
    expect(image.sha256).toBe(createHash('sha256').update(original).digest('hex'));

    const { content } = await desk.ask('exports.preview', { articleId, format: 'html' });
    const shown = /src="(\/media\/[^"]+@[^"]+)"/.exec(content)?.[1];
    const cut = await desk.workstation.fetch(new Request(`druckreif://desk${shown}`));
    expect(await sharp(await cut.arrayBuffer()).metadata()).toMatchObject({ width: 320, height: 80 });
    for (const none of ['page@', 'page@1,2,3', 'page@0,0,9e9,x', 'original@0,0,1,0.5'])
      expect(
        (await desk.workstation.fetch(new Request(`druckreif://desk/media/${imageId}/${none}`))).status,
      ).toBe(404);
  });

  it('that may stand in one piece only does not leave with a second one', async () => {
    const desk = await openTestDesk();
    const [first, second] = [
      await importPage(desk),
      await importPage(desk, page.replaceAll('Brücke', 'Fähre')),
    ];
    const { imageId } = await desk.ask('images.add', {
      uploadId: await desk.upload('see.png', await bands()),
      credit: { creditLine: 'HO', altText: 'See', kind: 'handout' },
    });
    for (const articleId of [first, second])
      await desk.ask('images.place', {
        ...{ articleId, imageId, lead: true, caption: null, altText: null, creditLine: null },
      });
    await desk.ask('exports.run', { articleId: first, format: 'html' });
    await desk.ask('exports.run', { articleId: first, format: 'text' });
    const refused = await desk.refusal('exports.run', { articleId: second, format: 'text' });
    expect(refused).toMatchObject({ code: 'gate-closed' });
    expect(refused.message).toContain('«Die Brücke bleibt zu»');
    await desk.ask('images.update', { imageId, credit: { restrictions: [] } });
    await desk.ask('exports.run', { articleId: second, format: 'text' });
  });
});
