import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Body } from '#shared/article-body/body.ts';
import { figuresOf } from '#shared/article-body/body.ts';
import { inlineText } from '#shared/article-body/text.ts';
import { openTestDesk, type TestDesk } from '../desk-for-tests.ts';

const picture = async (background: string) =>
  new Uint8Array(
    await sharp({ create: { width: 64, height: 36, channels: 3, background } })
      .jpeg()
      .toBuffer(),
  );

/** The figures of a piece with the names of their files. */
async function figures(desk: TestDesk, articleId: never) {
  const { body } = (await desk.ask('articles.get', { articleId })) as { body: Body };
  return Promise.all(
    figuresOf(body).map(async ({ attrs, node }) => ({
      caption: inlineText(node),
      ...{ altText: attrs.altText, credit: attrs.creditLine },
      file: attrs.imageId
        ? (await desk.ask('images.get', { imageId: attrs.imageId })).image.originalName
        : null,
    })),
  );
}

const page = `<!doctype html><title>Brücke</title><article><h1>Die Brücke bleibt zu</h1>
<p>Der Kanton ersetzt die Sihlbrücke im Herbst.</p>
<figure><img src="./Seite_files/Br%C3%BCcke%201.jpg" alt="Brücke"><figcaption>Die Brücke am Morgen. (Foto: Lea Amrein)</figcaption></figure>
<p>Die alte trägt seit 1931 den Verkehr.</p>
<figure><img src="https://blatt.example/tor.jpg?w=800" alt="Tor"><figcaption>Das Tor.</figcaption></figure>
<p>Die Kosten sind bekannt.</p><figure><img src="Seite_files/fehlt.jpg" alt=""></figure></article>`;

test('a page comes in with the pictures that lie beside it, each at its place; what is missing is named', async () => {
  const desk = await openTestDesk();
  const beside = [];
  for (const [path, colour] of [
    ['Seite_files/Brücke 1.jpg', '#345'],
    ['Seite_files/tor.jpg', '#753'],
    ['Seite_files/logo.jpg', '#357'],
  ] as const)
    beside.push({ path, uploadId: (await desk.upload(path, await picture(colour))) as never });
  const uploadId = (await desk.upload('Seite.html', page)) as never;
  const { articleId, pictures, notes } = await desk.ask('imports.text', { uploadId, beside });
  expect(pictures).toBe(2);
  expect(await figures(desk, articleId as never)).toEqual([
    {
      caption: 'Die Brücke am Morgen.',
      altText: 'Brücke',
      credit: '(Foto: Lea Amrein)',
      file: 'Brücke 1.jpg',
    },
    { caption: 'Das Tor.', altText: 'Tor', credit: null, file: 'tor.jpg' },
    { caption: '', altText: null, credit: null, file: null },
  ]);
  expect(notes.join('\n')).toContain('Nicht gefunden: fehlt.jpg');
  expect(notes.join('\n')).toContain('stehen nicht im Text: logo.jpg');
});

test('a zip of a page with its folder, or of a Markdown file, comes in as one piece', async () => {
  const desk = await openTestDesk();
  const markdown = strToU8(
    '# Die Brücke bleibt zu\n\nDer Kanton ersetzt sie.\n\n![Bild: Keystone](../bilder/tor.jpg)\n\nMehr dazu morgen.\n',
  );
  const zip = zipSync({
    'Ausgabe/texte/bruecke.md': markdown,
    'Ausgabe/bilder/tor.jpg': await picture('#753'),
    '__MACOSX/Ausgabe/._bruecke.md': strToU8('x'),
  });
  const uploadId = (await desk.upload('Ausgabe.zip', zip)) as never;
  const { articleId } = await desk.ask('imports.text', { uploadId });
  expect(await figures(desk, articleId as never)).toEqual([
    { caption: '', altText: null, credit: 'Bild: Keystone', file: 'tor.jpg' },
  ]);

  const refused = async (parts: Record<string, Uint8Array>) =>
    (await desk.refusal('imports.text', { uploadId: await desk.upload('x.zip', zipSync(parts)) })).code;
  expect(await refused({ 'a.csv': markdown })).toBe('zip-without-document');
  expect(await refused({ 'a.md': markdown, 'b.md': markdown })).toBe('zip-with-several-documents');
});

test('the spoken text and the title of a Markdown image keep caption and credit, and lose no word', async () => {
  const desk = await openTestDesk();
  const images = [
    ['![Bild: Keystone](a.jpg)', '', null, 'Bild: Keystone'],
    ['![Das Rathaus](a.jpg "Foto: zvg")', '', 'Das Rathaus', 'Foto: zvg'],
    ['![Das Rathaus. (Foto: Lea Amrein)](a.jpg)', 'Das Rathaus.', 'Das Rathaus.', 'Foto: Lea Amrein'],
    ['![Das Rathaus / Foto: Jörg Meier](a.jpg)', 'Das Rathaus', 'Das Rathaus', 'Foto: Jörg Meier'],
    ['![Turm](a.jpg "Der Turm von Osten")', 'Der Turm von Osten', 'Turm', null],
    ['![Bildung für alle](a.jpg)', '', 'Bildung für alle', null],
    ['![Bild: Keystone](a.jpg)\\\nDer Turm.', 'Der Turm.', null, 'Bild: Keystone'],
  ] as const;
  for (const [written, caption, altText, credit] of images) {
    const text = `# Die Brücke bleibt zu\n\nDer Kanton ersetzt sie im Herbst.\n\nDanach ist sie offen.\n\n${written}\n\nMehr dazu morgen.\n`;
    const { articleId } = await desk.ask('imports.text', {
      uploadId: (await desk.upload('a.md', text)) as never,
    });
    expect(await figures(desk, articleId as never), written).toEqual([
      { caption, altText, credit, file: null },
    ]);
  }
});
