import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { missing, needs } from '#tools/needs.ts';
import { docx, paragraph, picture, run } from '../src/main/imports/document/docx-for-tests.ts';
import { ask } from './desk.ts';
import { expectFineInBothThemes } from './looks.ts';
import { expect, test } from './newsroom.ts';
import { chooseFiles, dropFiles, fixture } from './pages/files.ts';
import { piecesPage } from './pages/pieces-page.ts';
import { deskWindow } from './pages/window.ts';
import { de } from './pages/words.ts';

const headline = 'Gemeinde Birsau lässt den Uferweg ruhen: 2,4 Millionen bleiben liegen';
const seeds = path.join(import.meta.dirname, '../../shared/seeds');

test('the text of a published page that is dropped on the window becomes a piece, part by part', async ({
  newsroom: _,
  page,
}) => {
  const pieces = piecesPage(page);
  const desk = deskWindow(page);
  await expect(pieces.empty).toBeVisible();
  await dropFiles(page, [fixture('seeufer.txt', 'text/plain')]);
  await desk.notes.getByRole('link', { name: de('window.open') }).click();

  await expect(pieces.part('headline')).toHaveText(headline);
  await expect(pieces.part('lede')).toContainText('hat den Ausbau des Uferwegs vertagt');
  await expect(pieces.text.getByRole('heading', { level: 2 })).toHaveText([
    'Streit um drei Meter Kies',
    'Was bis zum Herbst geschieht',
  ]);
  await expect(pieces.text.getByText('312 Unterschriften')).toBeVisible();
  await expect(pieces.byline).toHaveText('MB – REGION ¦ Tobias Frei ¦ Bild Annette Wyler');
  await expect(pieces.section('setAside')).toContainText('Kommentare: 0');
  await expect(pieces.section('elementSwitches')).toContainText('Hinweise auf Fehler');
  await expect(pieces.section('history')).toContainText(de('articles.history.imported'));
});

test('the text of a page is chosen from the disk, from the empty list and from the palette', async ({
  newsroom: _,
  page,
}) => {
  const pieces = piecesPage(page);
  const desk = deskWindow(page);
  await chooseFiles(page, () => pieces.importText.click(), [fixture('seeufer.txt', 'text/plain')]);
  await expect(pieces.row(headline)).toHaveCount(1);
  await chooseFiles(page, () => desk.palette.run(de('window.commands.importText')), [
    fixture('seeufer.txt', 'text/plain'),
  ]);
  await expect(pieces.row(headline)).toHaveCount(2);
});

test('a saved page and a Word document become pieces with their images, and what changed on the way is said', async ({
  newsroom: _,
  page,
}) => {
  const pieces = piecesPage(page);
  const desk = deskWindow(page);
  const photo = async (colour: string) =>
    sharp({ create: { width: 640, height: 400, channels: 3, background: colour } })
      .png()
      .toBuffer();
  const source = `data:image/png;base64,${(await photo('#336699')).toString('base64')}`;
  const lede = 'Die Gemeinde hat am Montag beschlossen, den Umbau am See nicht weiter zu verfolgen.';
  const saved = `<!doctype html><html><head><meta charset="utf-8"></head><body><nav><p>Inland</p></nav><main>
    <h1>Gemeinde stoppt Umbau</h1><figure><img src="${source}" alt="Der Strand">
    <figcaption>Der Strand im Februar. <span class="credit">Bild: Jörg Meier</span></figcaption></figure>
    <p>${lede}</p><h2>Teurer als geplant</h2><p>Das sagt <b>niemand</b> laut.</p></main></body></html>`;
  await expect(pieces.empty).toBeVisible();
  await dropFiles(page, [{ name: 'seite.html', type: 'text/html', content: Buffer.from(saved) }]);
  await desk.notes.getByRole('link', { name: de('window.open') }).click();
  await expect(pieces.part('headline')).toHaveText('Gemeinde stoppt Umbau');
  await expect(pieces.figure.locator('img')).toHaveAttribute('alt', 'Der Strand');
  await expect(pieces.figure).toContainText('Bild: Jörg Meier');
  await expect(pieces.text.locator('strong')).toHaveText('niemand');
  await expect(pieces.section('setAside')).toContainText('Inland');

  const body =
    paragraph(run('Der Rat hat entschieden'), 'Titel') +
    paragraph(run(lede)) +
    paragraph(run('Es kostet vier.')) +
    picture('Der Plan');
  const bytes = Buffer.from(docx({ body, media: await photo('#994433') }));
  await dropFiles(page, [{ name: 'Bericht.docx', type: '', content: bytes }]);
  await expect(desk.notes).toContainText('Der Rat hat entschieden');
  await desk.notes
    .getByRole('link', { name: de('window.open') })
    .last()
    .click();
  await expect(pieces.part('headline')).toHaveText('Der Rat hat entschieden');
  await expect(pieces.text).toContainText('Es kostet vier.');
  await expect(pieces.figure.locator('img')).toHaveAttribute('alt', 'Der Plan');
  await expectFineInBothThemes(page, 'imported-document');
});

test(`pages of a real newsroom come in without losing a word ${needs('seeds')}`, async ({
  newsroom: _,
  page,
}) => {
  test.skip(missing('seeds'), needs('seeds'));
  const wordsOf = (text: string) => text.replace(/\u00ad/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  const files = readdirSync(seeds).filter((name) => name.endsWith('.txt'));
  await expect(piecesPage(page).empty).toBeVisible();
  await dropFiles(
    page,
    files.map((name) => ({ name, type: 'text/plain', content: readFileSync(path.join(seeds, name)) })),
  );
  await expect(piecesPage(page).list.getByRole('option')).toHaveCount(files.length);

  const { articles } = await ask(page, 'articles.list', {});
  const kept = await Promise.all(articles.map(({ articleId }) => ask(page, 'articles.get', { articleId })));
  const words = new Set(wordsOf(JSON.stringify(kept)));
  for (const name of files)
    for (const word of wordsOf(readFileSync(path.join(seeds, name), 'utf8'))) expect(words).toContain(word);
});
