import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BodyNode, figureAttrs, partsOf } from '#shared/article-body/body.ts';
import { bodyText, inlineText } from '#shared/article-body/text.ts';
import { Refusal } from '#shared/contract/errors.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import { missing, needs } from '#tools/needs.ts';
import { openDesk, right } from '../desk-for-tests.ts';
import { docx, paragraph, picture, run } from './docx-for-tests.ts';
import { wordParagraphs } from './word-text.ts';

let desk: ReturnType<typeof openDesk>;
beforeEach(() => {
  desk = openDesk();
});
afterEach(() => desk.close());

const photo = (colour = '#336699') =>
  sharp({ create: { width: 640, height: 400, channels: 3, background: colour } })
    .png()
    .toBuffer();

const pieceOf = async (bytes: Uint8Array | string, name: string) => {
  const told = right(await desk.importText(bytes, name));
  return { told, piece: right(desk.detail(told.articleId as ArticleId)) };
};
const kinds = (blocks: readonly BodyNode[] = []) => blocks.map(({ type }) => type);

const lede = 'Die Gemeinde hat am Montag beschlossen, den Umbau am See nicht weiter zu verfolgen.';
const sentence =
  'Der Gemeinderat begründet den Schritt mit den Kosten, die sich seit dem Frühling verdoppelt haben.';

describe('a saved page', () => {
  const page = async (middle = '') => `<!doctype html><html><head><meta charset="utf-8"><title>Talbote</title>
<style>p { color: red }</style><script>document.write('böse')</script></head><body>
<header><nav><ul><li>Inland</li><li>Ausland</li></ul></nav></header>
<main><article><p>See</p><h1>Gemeinde stoppt Umbau</h1>
<figure><img src="data:image/png;base64,${(await photo()).toString('base64')}" alt="Der leere Strand">
<figcaption>Der Strand im Februar. <span class="credit">Bild: Jörg Meier</span></figcaption></figure>
<p>${lede}</p><h2>Teurer als geplant</h2><p>${sentence} Das sagt <a href="https://see.example/?utm_source=x">der Bericht</a>
und <strong>niemand</strong> widerspricht.</p><ul><li>Eins</li><li>Zwei</li></ul>${middle}</article>
<aside><h2>Mehr zum Thema</h2><p>Badi öffnet später als sonst üblich in diesem Jahr der grossen Baustellen.</p></aside></main>
<footer><p>Impressum · Kontakt</p></footer></body></html>`;

  it('becomes a piece with its form, and its picture an image with its credit', async () => {
    const { told, piece } = await pieceOf(await page(), 'seite.html');
    expect(told).toMatchObject({ headline: 'Gemeinde stoppt Umbau', pictures: 1, notes: [] });
    const { leadFigure } = partsOf(piece.body);
    expect(figureAttrs(leadFigure!)).toMatchObject({
      lead: true,
      altText: 'Der leere Strand',
      creditLine: 'Bild: Jörg Meier',
    });
    expect(inlineText(leadFigure!)).toBe('Der Strand im Februar.');
    expect(piece.images.map(({ width, originalName }) => ({ width, originalName }))).toEqual([
      { width: 640, originalName: 'seite-1' },
    ]);
    expect(kinds(piece.body.content)).toEqual([
      ...['kicker', 'headline', 'figure', 'lede', 'subhead', 'paragraph', 'bulletList'],
    ]);
    const text = JSON.stringify(piece.body);
    expect(text).toContain('"href":"https://see.example/"');
    expect(text).toContain('"bold"');
    expect(text).not.toContain('böse');
  });

  it('keeps its frame aside, word by word', async () => {
    const { piece } = await pieceOf(await page(), 'seite.html');
    expect(bodyText(piece.body)).not.toMatch(/Inland|Badi|Impressum/);
    const aside = piece.record.setAside.map(({ text }) => text).join('\n');
    for (const words of ['Inland', 'Ausland', 'Mehr zum Thema', 'Badi öffnet', 'Impressum · Kontakt'])
      expect(aside).toContain(words);
  });

  it('keeps pictures in the text at their place, and lets those wait that lie on the network', async () => {
    const picture = (await photo('#994433')).toString('base64');
    const middle = `<p>Vorher.</p><figure><img src="data:image/png;base64,${picture}" alt=""></figure>
<p>Foto: Anna Frei</p><p>Nachher.</p><img src="https://talbote.example/plan.jpg" alt="Der Plan">`;
    const { told, piece } = await pieceOf(await page(middle), 'seite.html');
    expect(told.pictures).toBe(2);
    expect(told.notes).toEqual([
      'Ein Bild fehlt noch. Sein Platz ist frei; geholt wird nichts aus dem Netz.',
    ]);
    const figures = piece.body.content.filter(({ type }) => type === 'figure').map(figureAttrs);
    expect(figures.map(({ imageId, creditLine }) => [imageId !== null, creditLine])).toEqual([
      [true, 'Bild: Jörg Meier'],
      [true, 'Foto: Anna Frei'],
      [false, null],
    ]);
  });

  it('names a picture that cannot be taken, and keeps its place', async () => {
    const damaged = (await photo()).subarray(0, 60).toString('base64');
    const { told, piece } = await pieceOf(
      await page(`<img src="data:image/png;base64,${damaged}" alt="Kaputt">`),
      'seite.html',
    );
    expect(told.notes.join(' ')).toContain('«seite-2» ist beschädigt');
    expect(piece.body.content.filter(({ type }) => type === 'figure')).toHaveLength(2);
  });

  it('is read in the encoding that it names', async () => {
    const html =
      '<html><head><meta charset="windows-1252"></head><body><h1>Zürcher Räte</h1><p>Sie wählen.</p>';
    const { told } = await pieceOf(Buffer.from(html, 'latin1'), 'alt.htm');
    expect(told.headline).toBe('Zürcher Räte');
  });

  it.each([
    ['without a headline', '<html><body><p>Nur ein Satz.</p></body></html>'],
    ['of nested elements', `<html><body>${'<div>'.repeat(3000)}<p>Tief unten.</p>`],
    ['that is cut off in a tag', '<html><body><h1>Titel</h1><p>Text.</p><a href="htt'],
  ])('%s is read all the same', async (_, html) => {
    const { piece } = await pieceOf(html, 'seite.html');
    expect(bodyText(piece.body)).toMatch(/Nur ein Satz|Tief unten|Text\./);
  });
});

describe('a Word document', () => {
  const title = paragraph(run('Gemeinde stoppt Umbau'), 'Titel');
  const text = paragraph(run(lede)) + paragraph(run('Die Zahlen'), 'berschrift1') + paragraph(run(sentence));

  it('becomes a piece with its form, and its picture an image', async () => {
    const body = `${title}${text}${picture('Der Strand')}${paragraph(run('Der leere Strand.'), 'Beschriftung')}
${paragraph(run('Fett ', '<w:b/>') + run('und kursiv', '<w:i/>'))}`;
    const { told, piece } = await pieceOf(docx({ body, media: await photo() }), 'Bericht.docx');
    expect(told).toMatchObject({ headline: 'Gemeinde stoppt Umbau', pictures: 1, notes: [] });
    expect(kinds(piece.body.content)).toEqual([
      ...['kicker', 'headline', 'lede', 'subhead', 'paragraph', 'figure', 'paragraph'],
    ]);
    const figure = piece.body.content.find(({ type }) => type === 'figure')!;
    expect(figureAttrs(figure)).toMatchObject({ lead: false, altText: 'Der Strand' });
    expect(figureAttrs(figure).imageId).not.toBeNull();
    expect(inlineText(figure)).toBe('Der leere Strand.');
    expect(JSON.stringify(piece.body.content.at(-1))).toMatch(/"bold".*"italic"/);
  });

  it('keeps the words of page heads aside', async () => {
    const { told } = await pieceOf(
      docx({ body: title + text, header: paragraph(run('Vertraulich')) }),
      'Bericht.docx',
    );
    expect(told.unrecognised).toEqual(['Vertraulich']);
  });

  it('that is damaged, locked or another kind of file is refused, and said so', async () => {
    const whole = docx({ body: title + text });
    const cut = await desk.importText(whole.subarray(0, whole.length - 200), 'Bericht.docx');
    expect(cut).toBeInstanceOf(Refusal);
    const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000)]);
    expect(await desk.importText(old, 'Bericht.doc')).toMatchObject({
      code: 'document-of-another-program',
      params: { program: 'Word' },
    });
    const part = (type: string) => zipSync({ mimetype: [strToU8(type), { level: 0 }] });
    const odt = part('application/vnd.oasis.opendocument.text');
    expect(await desk.importText(odt, 'Bericht.odt')).toMatchObject({ params: { program: 'LibreOffice' } });
    expect(await desk.importText(await photo(), 'Bild.docx')).toMatchObject({ code: 'document-is-picture' });
    const pages = zipSync({ 'Index/Document.iwa': new Uint8Array([0, 1, 2]) });
    expect(await desk.importText(pages, 'Bericht.pages')).toMatchObject({ params: { program: 'Pages' } });
  });

  it.each([
    ['says that it unfolds beyond all measure', 0x7fff_ffff],
    ['unfolds further than it says', 10],
  ])('that %s is refused at once', async (_, size) => {
    const bytes = Buffer.from(docx({ body: `${title}${text}<!--${' '.repeat(1_000_000)}-->` }));
    // The directory of the package, entry by entry: how long each part will be.
    for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 4))
      bytes.writeUInt32LE(size, at + 24);
    expect(await desk.importText(bytes, 'Bombe.docx')).toMatchObject({ code: 'document-damaged' });
  });

  it('reads its words in time that grows with the length alone', () => {
    const xml = '<w:p><w:del><w:r><w:t>a'.repeat(100_000);
    const before = process.cpuUsage();
    wordParagraphs(xml);
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(2);
  });
});

const corpora = path.resolve(import.meta.dirname, '../../../../../shared/corpora/docx');

describe.skipIf(missing('corpora'))(`documents of other programs ${needs('corpora')}`, () => {
  it('lose no paragraph on their way in', async () => {
    const files = readdirSync(corpora, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.docx'),
    );
    expect(files.length).toBeGreaterThan(0);
    const refused: string[] = [];
    for (const file of files) {
      const told = await desk.importText(readFileSync(path.join(corpora, file)), path.basename(file));
      if (told instanceof Refusal) refused.push(`${file} ${told.code}`);
    }
    // Both hold no word.
    expect(refused.toSorted()).toEqual([
      'mammoth/empty.docx file-empty',
      'python-docx/tbl-having-tables.docx file-empty',
    ]);
  });
});
