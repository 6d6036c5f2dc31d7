import sharp from 'sharp';
import { ask, imageIn, picture, publishedUferweg } from './desk.ts';
import { expectFineInBothThemes } from './looks.ts';
import { expect, test } from './newsroom.ts';
import { cropDialog, figureFields } from './pages/crop-dialog.ts';
import { piecesPage } from './pages/pieces-page.ts';
import { deskWindow } from './pages/window.ts';

const headline = 'Gemeinde Birsau lässt den Uferweg ruhen: 2,4 Millionen bleiben liegen';
const credit = { creditLine: 'Annette Wyler / Keystone-SDA', altText: 'Ein Kiesweg am See.' };

/** The published piece about the Uferweg, with its lead image in hand. */
test.beforeEach(async ({ newsroom: _, page }) => {
  const articleId = await publishedUferweg(page);
  const imageId = await imageIn(page, await picture('uferweg.png'));
  await ask(page, 'images.update', { imageId, credit });
  await ask(page, 'images.place', { articleId, imageId, lead: true });
  await deskWindow(page).goTo('pieces');
  await piecesPage(page).row(headline).click();
  await piecesPage(page).figure.locator('img').click();
});

test('a crop is made by the keyboard, seen on the page and in the file that leaves, and undone in one step', async ({
  page,
}) => {
  const pieces = piecesPage(page);
  const dialog = cropDialog(page);
  await figureFields(page).crop.press('Enter');
  await expect(dialog.area).toBeFocused();
  await dialog.shape('1:1').press('Space');
  await dialog.area.focus();
  await page.keyboard.press('ArrowRight');
  await expect(dialog.said).toContainText('67 % breit und 100 % hoch, ab 18 % von links');
  await expectFineInBothThemes(page, 'crop-dialog');
  await page.keyboard.press('Escape');
  await expect(dialog.root).toBeHidden();
  await expect(figureFields(page).crop).toBeFocused();
  await expect(pieces.figure.locator('img')).toHaveAttribute('width', '1200');

  await figureFields(page).crop.press('Enter');
  await dialog.shape('1:1').press('Space');
  await dialog.mode('point').press('Space');
  await dialog.point.focus();
  await page.keyboard.press('ArrowLeft');
  await dialog.apply.press('Enter');
  await expect(dialog.root).toBeHidden();
  await expect(pieces.text).toBeFocused();
  const box = await pieces.figure.locator('img').locator('..').boundingBox();
  expect(Math.round(((box?.width ?? 0) / (box?.height ?? 1)) * 100)).toBe(100);
  await expect(pieces.saved).toBeVisible();

  const { articles } = await ask(page, 'articles.list', { words: '', limit: 5 });
  const run = await ask(page, 'exports.run', { articleId: articles[0]!.articleId, format: 'html' });
  const name = run.files.map((file) => file.name).find((file) => /-1\.jpg$/.test(file));
  const file = await page.request.get(new URL(`/downloads/${run.exportId}/${name}`, page.url()).href);
  const { width, height } = await sharp(await file.body()).metadata();
  expect([width, height]).toEqual([800, 800]);

  await page.keyboard.press('ControlOrMeta+z');
  await expect(pieces.figure.locator('img')).toHaveAttribute('width', '1200');
});

test('a use says another credit, sees whom it leaves out, and goes back to that of the image', async ({
  page,
}) => {
  const fields = figureFields(page);
  await fields.credit.fill('Foto: Annette Wyler');
  await expect(fields.dropped('Keystone-SDA')).toBeVisible();
  await fields.altText.fill('Bild von einem Weg');
  await expect(fields.advice('opening')).toBeVisible();
  await expectFineInBothThemes(page, 'figure-fields');
  await fields.asRecord('credit').press('Enter');
  await expect(fields.credit).toHaveValue('');
  await expect(fields.fromRecord(credit.creditLine)).toBeVisible();
});
