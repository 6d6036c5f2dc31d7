import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { ImageId } from '#shared/domain/ids.ts';
import type { CreditChanges } from '#shared/domain/image/image.ts';
import { ask, imageIn, picture, publishedUferweg } from './desk.ts';
import {
  expectAccessible,
  expectFineInBothThemes,
  expectNothingCutSilently,
  expectShownWhole,
} from './looks.ts';
import { expect, test } from './newsroom.ts';
import { imageRoom } from './pages/image-room.ts';
import { imagesPage } from './pages/images-page.ts';
import { piecesPage } from './pages/pieces-page.ts';
import { deskWindow } from './pages/window.ts';
import { de } from './pages/words.ts';

let shade = 0x10;
async function image(page: Page, caption: string, credit: CreditChanges = {}): Promise<ImageId> {
  const imageId = await imageIn(page, await picture(`${caption}.png`, `#4b6f${(shade++).toString(16)}`));
  await ask(page, 'images.update', { imageId, credit: { caption, ...credit } });
  return imageId;
}
/** A calendar day, so many days from now. */
const inDays = (days: number): string =>
  new Date(Date.now() + days * 24 * 60 * 60_000).toISOString().slice(0, 10);

test('images without credit are found, marked, set together by the keyboard, and taken back', async ({
  newsroom: _,
  page,
}) => {
  const room = imageRoom(page);
  const { keyboard } = page;
  await image(page, 'Der Hafen', { creditLine: 'AFP / Lang', altText: 'Ein Hafen.', kind: 'archive' });
  const hafen = await image(page, 'Der Steg', { creators: ['Anna Frei'] });
  await image(page, 'Die Brücke', { creators: ['Urs Vogt'], source: 'AFP' });
  await image(page, 'Das Ufer');
  await page.goto(new URL('/images', page.url()).href);
  await expect(room.grid.getByRole('option')).toHaveCount(4);

  await room.show('no-credit');
  await expect(room.shown).toHaveValue('Ohne Bildnachweis (3)');
  await expect(room.grid.getByRole('option')).toHaveCount(3);
  await room.grid.focus();
  await keyboard.press('x');
  await keyboard.press('Shift+J');
  await keyboard.press('Shift+J');
  await expect(room.count(3)).toBeVisible();
  await expectFineInBothThemes(page, 'images-marked');

  await keyboard.press('v');
  await expect(room.list.getByRole('row', { selected: true })).toHaveCount(3);
  await expect(room.list).toContainText('Der Steg');
  await expectFineInBothThemes(page, 'images-list');

  await room.set.press('Enter');
  await expect(room.field('creditLine')).toBeFocused();
  await keyboard.type('Foto: Keystone-SDA / {Name}');
  await room.field('source').fill('Keystone-SDA');
  await expect(room.preview).toContainText('2 Bilder bekommen «Foto: Keystone-SDA / {Name}».');
  await expect(room.preview).toContainText('1 nennt keinen Urheber');
  await expect(room.preview).toContainText('1 sagt etwas anderes: «AFP» (1)');
  await expectFineInBothThemes(page, 'images-set');
  await room.template.save.click();
  await room.template.name.fill('Keystone');
  await room.template.keep.click();
  await expect(room.template.chosen).toHaveValue('Keystone');
  await room.replace.click();
  await expect(room.preview).toContainText('3 Bilder bekommen «Keystone-SDA».');
  await room.submit.click();
  await expect(room.dialog).toBeHidden();
  await expect(room.undo).toBeVisible();
  await expect(room.list.getByRole('row').filter({ hasText: 'Das Ufer' })).toBeVisible();
  await expect(room.list.getByRole('row')).toHaveCount(2);
  const stored = async () => (await ask(page, 'images.get', { imageId: hafen })).image.credit;
  expect(await stored()).toMatchObject({
    creditLine: 'Foto: Keystone-SDA / Anna Frei',
    source: 'Keystone-SDA',
  });

  await keyboard.press('z');
  await expect(room.list.getByRole('row')).toHaveCount(4);
  await expect(
    room.said(/^Zurückgenommen bei 3 Bildern: Bildnachweis, Quelle oder Agentur\.$/),
  ).toBeVisible();
  expect(await stored()).toMatchObject({ creditLine: '', source: '' });

  await page.reload();
  await expect(room.list.getByRole('row')).toHaveCount(4);
  await room.list.focus();
  await keyboard.press('x');
  await room.set.click();
  await room.template.chosen.click();
  await room.template.choice('Keystone').click();
  await expect(room.field('source')).toHaveValue('Keystone-SDA');
  await room.template.remove('Keystone').click();
  await expect(room.template.chosen).toBeHidden();
  await keyboard.press('Escape');
  await expect(room.dialog).toBeHidden();
  await keyboard.press('Escape');
  await expect(room.marked).toBeHidden();
});

test('a field is emptied for several images at once, and what stood there comes back', async ({
  newsroom: _,
  page,
}) => {
  const room = imageRoom(page);
  const named = await image(page, 'Die Brücke', { source: 'AFP' });
  await image(page, 'Das Ufer');
  const sourceOf = async () => (await ask(page, 'images.get', { imageId: named })).image.credit.source;
  await page.goto(new URL('/images', page.url()).href);
  await expect(room.grid.getByRole('option')).toHaveCount(2);
  await room.grid.focus();
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+J');
  await room.set.click();
  await room.empty('source');
  await expect(room.preview).toContainText('Bei 1 Bild wird das Feld geleert.');
  await expect(room.preview).toContainText('Bei 1 Bild ist das Feld schon leer.');
  await expectFineInBothThemes(page, 'images-emptied');
  await room.submit.click();
  await expect(room.dialog).toBeHidden();
  await expect(room.undo).toBeVisible();
  expect(await sourceOf()).toBe('');
  await room.undo.click();
  await expect.poll(sourceOf).toBe('AFP');
});

test('long words, credits and names break or end in a sign, and hide no state of an image', async ({
  newsroom,
  page,
}) => {
  const images = imagesPage(page);
  const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(
    2,
  );
  await image(page, `Am ${longWord} vom Samstagabend`, {
    creditLine:
      'Keystone-SDA-ATS / AP Photo / Anna-Katharina von Hohenfels-Oberwaldstein, mit Material von Reuters',
    rightsEndOn: inDays(-5),
    restrictions: ['single-use', 'no-archive', 'no-social'],
  });
  await image(page, longWord, { creditLine: longWord, rightsEndOn: inDays(-5) });
  await image(page, 'Der Steg', { creditLine: longWord });
  await page.goto(new URL('/images', page.url()).href);
  const tile = images.tile(/^Am Donau/);
  for (const state of ['Rechte abgelaufen', 'Nur in einem Artikel'])
    await expect(tile.getByText(state)).toBeInViewport({ ratio: 0.2 });
  const ended = await tile.getByText('Rechte abgelaufen').boundingBox();
  const around = await tile.boundingBox();
  expect(ended!.y + ended!.height).toBeLessThanOrEqual(around!.y + around!.height);
  for (const each of await images.library.getByRole('option').all()) await expectNothingCutSilently(each);
  await expectFineInBothThemes(page, 'images-long');

  await images.tile(/^Donau/).click();
  await expect(images.form).toBeVisible();
  for (const each of await images.library.getByRole('option').all()) await expectNothingCutSilently(each);
  await expectNothingCutSilently(images.form);
  await expectNothingCutSilently(page.getByRole('main'));
  await expectShownWhole(page.getByText(/^Die Rechte an diesem Bild sind am .* abgelaufen\.$/));
  rmSync(path.join(newsroom.folder, 'originals'), { recursive: true });
  await images.verify.press('Enter');
  await expectShownWhole(images.original('missing'));
  await expectFineInBothThemes(page, 'image-long');
});

test('the search and the marks of the library go by keys alone', async ({ newsroom: _, page }) => {
  const room = imageRoom(page);
  const { keyboard } = page;
  await image(page, 'Der Hafen');
  await image(page, 'Der Steg');
  await image(page, 'Die Brücke');
  await page.goto(new URL('/images', page.url()).href);
  await expect(room.grid.getByRole('option')).toHaveCount(3);
  await keyboard.press('/');
  await keyboard.type('Der');
  await expect(room.grid.getByRole('option')).toHaveCount(2);
  await keyboard.press('Enter');
  await expect(room.grid).toBeFocused();
  await keyboard.press('ControlOrMeta+a');
  await expect(room.count(2)).toBeVisible();
  await keyboard.press('Escape');
  await expect(room.marked).toBeHidden();
  await keyboard.press('/');
  await keyboard.press('Escape');
  await expect(room.search).toHaveValue('');
  await expect(room.search).toBeFocused();
  await expect(room.grid.getByRole('option')).toHaveCount(3);
  await keyboard.press('Escape');
  await expect(room.grid).toBeFocused();
  await keyboard.press('v');
  await room.list.focus();
  await keyboard.press('ControlOrMeta+a');
  await expect(room.count(3)).toBeVisible();
});

test('each filter says why nothing is there, and leads back to all images', async ({ newsroom: _, page }) => {
  const room = imageRoom(page);
  await image(page, 'Der Hafen', { creditLine: 'AFP', altText: 'Ein Hafen.' });
  await page.goto(new URL('/images', page.url()).href);
  for (const show of [
    'no-credit',
    'no-alt-text',
    'rights-soon',
    'rights-ended',
    'ai',
    'restricted',
    'used',
  ] as const) {
    await room.show(show);
    await expect(page.getByText(de(`imageRoom.empty.${show}.title`))).toBeVisible();
    if (show === 'no-credit') await expectAccessible(page);
    await room.allAgain.click();
    await expect(room.grid.getByRole('option')).toHaveCount(1);
  }
});

test('rights that end are said quietly in the library, and lead to the piece and the image', async ({
  newsroom: _,
  page,
}) => {
  const room = imageRoom(page);
  const images = imagesPage(page);
  const articleId = await publishedUferweg(page);
  const soon = await image(page, 'Der Steg', {
    creditLine: 'SDA',
    altText: 'Ein Steg.',
    rightsEndOn: inDays(5),
    restrictions: ['no-social'],
  });
  const ended = await image(page, 'Die Brücke', { creditLine: 'SDA', rightsEndOn: inDays(-5) });
  await page.goto(new URL('/images', page.url()).href);
  await expect(images.tile(/Der Steg/)).toBeVisible();
  await expect(room.reminders.look).toBeHidden();
  await ask(page, 'images.place', { articleId, imageId: soon, lead: true });
  await ask(page, 'images.place', { articleId, imageId: ended });
  await page.reload();
  await expect(page.getByText('Bei 1 Artikel enden Bildrechte in den nächsten 30 Tagen.')).toBeVisible();
  await expect(page.getByText('Bei 1 Artikel sind Bildrechte abgelaufen.')).toBeVisible();
  await room.reminders.look.click();
  await expect(room.reminders.part('soon')).toContainText('Der Steg');
  await expect(room.reminders.part('soon')).toContainText('Nicht in sozialen Netzwerken');
  await expect(room.reminders.part('ended')).toContainText('Die Brücke');
  await expectFineInBothThemes(page, 'images-rights');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(images.field('caption')).toHaveValue('Der Steg');
  const ends = de('images.tile.rightsEnded');
  await expect(images.library.getByRole('option', { name: /Die Brücke/ })).toContainText(ends);
  await expect(images.library.getByRole('option', { name: /Der Steg/ })).not.toContainText(ends);
  await page.goBack();
  await room.reminders
    .part('ended')
    .getByRole('link', { name: /Uferweg/ })
    .click();
  await expect(deskWindow(page).main).toContainText('Uferweg');
  const { text } = piecesPage(page);
  await expect(text.locator('figure').filter({ hasText: 'Die Brücke' })).toContainText(ends);
  await expect(text.getByText(ends)).toHaveCount(1);
});

test('the page of an image names what left with it, and which credit that carries', async ({
  newsroom: _,
  page,
}) => {
  const articleId = await publishedUferweg(page);
  const imageId = await image(page, 'Der Steg', { creditLine: 'SDA', altText: 'Ein Steg.' });
  await ask(page, 'images.place', { articleId, imageId, lead: true });
  // The piece has a credit of its own for this place.
  await ask(page, 'exports.run', { articleId, format: 'text' });
  await ask(page, 'images.update', { imageId, credit: { creditLine: 'Keystone-SDA' } });
  await page.goto(new URL(`/images/${imageId}`, page.url()).href);
  await expect(page.getByText('nennt «Bild Annette Wyler»')).toBeVisible();
  await expectFineInBothThemes(page, 'image-exported');
});

test('the list is sorted by its heads and the grid by its order, and both stand alike', async ({
  newsroom: _,
  page,
}) => {
  const room = imageRoom(page);
  await image(page, 'Zebra', { creditLine: 'AFP', altText: 'Ein Zebra.' });
  await image(page, 'Ärmelkanal', { creditLine: 'SDA', altText: 'Ein Kanal.' });
  await image(page, 'Mole', { creditLine: 'Keystone', altText: 'Eine Mole.' });
  await page.goto(new URL('/images', page.url()).href);
  await expect(room.grid.getByRole('option')).toContainText(['Mole', 'Ärmelkanal', 'Zebra']);
  await room.order('name');
  await expect(room.grid.getByRole('option')).toContainText(['Ärmelkanal', 'Mole', 'Zebra']);
  await expectFineInBothThemes(page, 'images-ordered');

  await room.view('list').click();
  const rows = room.list.getByRole('row');
  await expect(room.head('name')).toHaveAttribute('aria-sort', 'ascending');
  await room.head('name').getByRole('button').press('Enter');
  await expect(rows).toContainText(['Legende', 'Zebra', 'Mole', 'Ärmelkanal']);
  await room.head('credit').getByRole('button').click();
  await expect(rows).toContainText(['Legende', 'AFP', 'Keystone', 'SDA']);
  await expect(room.head('credit')).toHaveAttribute('aria-sort', 'ascending');
  await page.reload();
  await expect(rows).toContainText(['Legende', 'AFP', 'Keystone', 'SDA']);
});
