import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { missing, needs } from '#tools/needs.ts';
import { ask } from './desk.ts';
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
