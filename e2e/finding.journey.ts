import type { Page } from '@playwright/test';
import { ask, imageIn, picture, publishedUferweg, reportIn, upload } from './desk.ts';
import { expectFineInBothThemes } from './looks.ts';
import { expect, test } from './newsroom.ts';
import { findInPiecesPage } from './pages/find-in-pieces.ts';
import { piecesPage } from './pages/pieces-page.ts';
import { deskWindow } from './pages/window.ts';
import { de, en } from './pages/words.ts';

/** A line of the palette; lists behind it have lines, too. */
const row = (page: Page, name: string | RegExp, t = de) =>
  page.getByRole('dialog', { name: t('window.palette.label') }).getByRole('option', { name });

test('one search finds pieces, images, reports, settings and commands, and says where', async ({
  newsroom: _,
  page,
}) => {
  const desk = deskWindow(page);
  await publishedUferweg(page);
  await reportIn(page, 'hinweis.eml');
  const imageId = await imageIn(page, await picture('ufer.png'));
  await ask(page, 'images.update', { imageId, credit: { caption: 'Der Uferweg im Februar' } });

  await desk.palette.open();
  await desk.palette.field.fill('uferw');
  await expect(row(page, /Uferweg im Februar/)).toBeVisible();
  await expect(row(page, new RegExp(de('window.palette.kinds.report')))).toBeVisible();
  await expectFineInBothThemes(page, 'palette-found');

  await desk.palette.field.fill('uferw art:bild');
  await expect(row(page, new RegExp(de('window.palette.kinds.article')))).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/images/${imageId}$`));

  await desk.palette.open();
  await desk.palette.field.fill('typografie art:einstellung');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/settings\/typography$/);
});

test('filters are offered while they are typed, shown as understood, and taken out', async ({
  newsroom: _,
  page,
}) => {
  const desk = deskWindow(page);
  await publishedUferweg(page);
  await desk.palette.open();
  await expect(row(page, new RegExp(de('articles.status.published')))).toBeVisible();
  await page.keyboard.type('status:ver');
  await expect(row(page, 'status:veröffentlicht')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(desk.palette.field).toHaveValue('status:veröffentlicht ');
  await expect(row(page, new RegExp(de('articles.status.published')))).toBeVisible();
  await expectFineInBothThemes(page, 'palette-filter');
  await page
    .getByRole('button', { name: de('window.palette.removeFilter', { filter: 'status:veröffentlicht' }) })
    .click();
  await expect(desk.palette.field).toHaveValue('');
  await expect(desk.palette.field).toBeFocused();
  await page.keyboard.type('status:blau');
  await expect(
    page.getByText(de('window.palette.unknownValue', { value: 'blau', filter: 'status' })),
  ).toBeVisible();
});

test('Enter struck before the answer is here opens what the words find', async ({ newsroom: _, page }) => {
  const desk = deskWindow(page);
  const articleId = await publishedUferweg(page);
  await desk.palette.open();
  await page.keyboard.type('uferweg art:artikel');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/pieces/${articleId}$`));
});

test('a slip of the hand offers what was probably meant', async ({ newsroom: _, page }) => {
  const desk = deskWindow(page);
  await publishedUferweg(page);
  await desk.palette.open();
  await desk.palette.field.fill('Ufrweg');
  await expect(row(page, /Uferweg/i)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(desk.palette.field).toHaveValue(/uferweg/i);
  await expect(row(page, new RegExp(de('window.palette.kinds.article')))).toBeVisible();
});

test('in English the same filters are understood and offered', async ({ newsroom: _, page }) => {
  const german = deskWindow(page);
  await publishedUferweg(page);
  await german.palette.run(de('window.commands.english'));
  const desk = deskWindow(page, en);
  await expect(desk.rail).toBeVisible();
  await desk.palette.open();
  await desk.palette.field.fill('status:pub');
  await expect(row(page, 'status:published', en)).toBeVisible();
  await page.keyboard.press('Enter');
  await desk.palette.field.pressSequentially('ressort:nirgends');
  await expect(page.getByText(en('window.palette.nothing'))).toBeVisible();
  await desk.palette.field.fill('status:veröffentlicht uferweg');
  await expect(row(page, new RegExp(en('articles.status.published')), en)).toBeVisible();
});

/** A second piece that names the Uferweg, twice in one paragraph. */
async function aboutThePort(page: Page): Promise<string> {
  const lines = [
    'Region',
    'Der Hafen von Altwil wird umgebaut',
    'Die Stadt beginnt im Mai.',
    'Von Anna Koller',
    '',
    'Der Hafen bleibt offen.',
    '',
    'Wer über den Uferweg kommt, geht um die Baustelle herum. Der Uferweg selbst bleibt frei.',
  ];
  const content = Buffer.from(lines.join('\n'));
  const uploadId = await upload(page, { name: 'hafen.txt', type: 'text/plain', content });
  return (await ask(page, 'imports.text', { uploadId })).articleId;
}
const selected = (page: Page) => page.evaluate(() => getSelection()?.toString());

test('words looked for on a page are found in all pieces, and lead to each place by the keyboard', async ({
  newsroom: _,
  page,
}) => {
  const pieces = piecesPage(page);
  const everywhere = findInPiecesPage(page);
  const first = await publishedUferweg(page);
  const port = await aboutThePort(page);
  await page.goto(new URL(`/pieces/${first}`, page.url()).href);
  await pieces.text.focus();
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('Uferweg');
  await expect(pieces.find).toBeFocused();

  await page.keyboard.press('ControlOrMeta+Alt+Shift+f');
  await expect(everywhere.field).toHaveValue('Uferweg');
  const inPort = everywhere.piece(/Hafen von Altwil/);
  await expect(inPort.getByRole('option')).toHaveCount(2);
  await expect(everywhere.piece(/Uferweg/).first()).toBeVisible();
  await expectFineInBothThemes(page, 'find-in-pieces');
  await page.keyboard.press('Escape');
  await expect(everywhere.dialog).toBeHidden();
  await expect(pieces.find).toBeFocused();
  await expect(pieces.find).toHaveValue('Uferweg');

  // The piece that changed last stands first; its second place is one step down.
  await page.keyboard.press('ControlOrMeta+Alt+Shift+f');
  await expect(inPort.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(inPort.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/pieces/${port}$`));
  await expect(pieces.find).toHaveValue('Uferweg');
  await expect(pieces.found(2, 2)).toBeVisible();
  await expect(pieces.text).toBeFocused();
  expect(await selected(page)).toBe('Uferweg');
  await page.keyboard.type('Seeweg');
  await expect(pieces.text).toContainText('Der Seeweg selbst bleibt frei.');
  await expect(pieces.saved).toBeVisible();

  await page.keyboard.press('ControlOrMeta+Alt+Shift+f');
  await expect(inPort.getByRole('option')).toHaveCount(1);
  await page.keyboard.type('gibt es nirgends');
  await expect(everywhere.dialog.getByText(de('find.pieces.nothing'))).toBeVisible();
  await expectFineInBothThemes(page, 'find-in-pieces-nothing');
});

test('the palette leads on to every place of its words', async ({ newsroom: _, page }) => {
  const desk = deskWindow(page);
  const everywhere = findInPiecesPage(page);
  await publishedUferweg(page);
  const port = await aboutThePort(page);
  await desk.palette.open();
  await page.keyboard.type('uferweg');
  await row(page, de('find.pieces.everyPlace', { words: 'uferweg' })).click();
  await expect(everywhere.field).toHaveValue('uferweg');
  await expect(everywhere.piece(/Hafen von Altwil/).getByRole('option')).toHaveCount(2);
  await everywhere.matchCase.click();
  await expect(everywhere.piece(/Hafen von Altwil/)).toBeHidden();
  await everywhere.matchCase.click();
  await everywhere
    .piece(/Hafen von Altwil/)
    .getByRole('option')
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`/pieces/${port}$`));
  await expect(piecesPage(page).found(1, 2)).toBeVisible();
  expect(await selected(page)).toBe('Uferweg');
});

test('in English words are found in all pieces as well', async ({ newsroom: _, page }) => {
  const german = deskWindow(page);
  await publishedUferweg(page);
  const port = await aboutThePort(page);
  await german.palette.run(de('window.commands.english'));
  await expect(deskWindow(page, en).rail).toBeVisible();
  const everywhere = findInPiecesPage(page, en);
  await page.keyboard.press('ControlOrMeta+Alt+Shift+f');
  await expect(everywhere.dialog.getByText(en('find.pieces.hint'))).toBeVisible();
  await page.keyboard.type('Hafen bleibt offen');
  const counted = en('find.pieces.counted', {
    places: en('find.pieces.places', { count: 1 }),
    pieces: en('find.pieces.pieces', { count: 1 }),
  });
  await expect(everywhere.dialog.getByText(counted)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/pieces/${port}$`));
  await expect(piecesPage(page, en).found(1, 1)).toBeVisible();
});

test('a standing element that is found has the focus in the settings', async ({ newsroom: _, page }) => {
  const desk = deskWindow(page);
  await desk.palette.open();
  await desk.palette.field.fill('art:baustein');
  await expect(row(page, new RegExp(de('window.palette.kinds.standing-element'))).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/settings\/standing\/.+/);
  await expect(page.locator('[data-open]:focus')).toBeInViewport();
});

test('a room says what it did not understand of a search', async ({ newsroom: _, page }) => {
  const desk = deskWindow(page);
  await publishedUferweg(page);
  await reportIn(page, 'hinweis.eml');
  const unknown = page.getByText(de('window.palette.unknownFilter', { key: 'foo' }));
  await page.getByRole('textbox', { name: de('articles.list.words') }).fill('foo:bar');
  await expect(unknown).toBeVisible();
  await expectFineInBothThemes(page, 'pieces-unknown-filter');
  await desk.goTo('corrections');
  await page.getByRole('textbox', { name: de('corrections.inbox.search') }).fill('foo:bar');
  await expect(unknown).toBeVisible();
  await desk.goTo('images');
  await page.getByRole('textbox', { name: de('images.library.search') }).fill('foo:bar');
  await expect(unknown).toBeVisible();
  await expectFineInBothThemes(page, 'images-unknown-filter');
});
