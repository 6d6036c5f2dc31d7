import { ask, imageIn, picture } from './desk.ts';
import { expect, test } from './newsroom.ts';
import { exportsPage } from './pages/exports-page.ts';
import { chooseFiles, dropFiles } from './pages/files.ts';
import { imagesPage } from './pages/images-page.ts';
import { piecesPage } from './pages/pieces-page.ts';
import { deskWindow } from './pages/window.ts';
import { de } from './pages/words.ts';

test('an AI image without credit holds the piece back until its credit is filled in, and names itself', async ({
  newsroom: _,
  page,
}) => {
  const pieces = piecesPage(page);
  const images = imagesPage(page);
  const exports = exportsPage(page);
  await pieces.begin('Bietergefecht um ein Rechenzentrum', 'Zwei Firmen wollen dasselbe Gelände.');
  await pieces.field('section').fill('KI');
  await pieces.field('contributors').fill('Sarah Koller');
  await page.keyboard.press('Enter');
  await pieces
    .section('leadImage')
    .getByRole('button', { name: de('articles.leadImage.add') })
    .click();
  await chooseFiles(
    page,
    () => pieces.figure.getByRole('button', { name: de('editor.figure.choose') }).click(),
    [await picture('rechenzentrum.png')],
  );
  await expect(pieces.figure.locator('img')).toBeVisible();
  await expect(pieces.figure.getByText(de('editor.figure.creditMissing'))).toBeVisible();
  await expect(pieces.saved).toBeVisible();
  await expect(pieces.findings).toContainText('hat keinen Bildnachweis');

  await pieces.exportLink.click();
  await expect(exports.gateClosed(1)).toBeVisible();
  await exports.run.click();
  await expect(exports.refusal).toContainText('noch nicht druckreif');
  await exports.toImage.first().click();

  await images.field('kind').selectOption('ai');
  await images.field('creditLine').fill('Bild OpenAI');
  await images.field('altText').fill('Eine graue Halle auf einer Wiese.');
  await images.field('aiSystem').fill('OpenAI DALL·E');
  await page.keyboard.press('Tab');
  await expect(images.saved).toBeVisible();
  await images.verify.press('Enter');
  await expect(images.verify).toBeFocused();
  await expect(images.original('intact')).toBeVisible();
  await images.usedIn('Bietergefecht um ein Rechenzentrum').click();

  await expect(pieces.byline).toHaveText('MB – KI ¦ Sarah Koller ¦ Bild OpenAI');
  await expect(pieces.figure.getByText('Bild OpenAI')).toBeVisible();
  await expect(pieces.figure.getByText(/KI/)).toBeVisible();
  await pieces.exportLink.click();
  await expect(exports.gateOpen).toBeVisible();
  await exports.choose('text');
  await expect(exports.plainText).toContainText('MB – KI ¦ Sarah Koller ¦ Bild OpenAI');
});

test('an image stands in the text with a caption of its own, and its file is kept once', async ({
  newsroom: _,
  page,
}) => {
  const pieces = piecesPage(page);
  const file = await picture('steg.png', '#7a8f4b');
  const imageId = await imageIn(page, file);
  await pieces.begin('Titel', 'Lead', 'Ein Absatz.', '/bil');
  await expect(pieces.slashMenu).toBeVisible();
  await page.keyboard.press('Enter');
  await dropFiles(page, [file], pieces.figure);
  await expect(pieces.figure.locator('img')).toHaveAttribute('src', `/media/${imageId}/page`);
  await expect(pieces.saved).toBeVisible();
  const { images } = await ask(page, 'images.list', {});
  expect(images).toHaveLength(1);
});

test('a file that is no image stays outside, with the reason', async ({ newsroom: _, page }) => {
  const images = imagesPage(page);
  await deskWindow(page).goTo('images');
  await expect(images.empty).toBeVisible();
  await chooseFiles(page, () => images.bringIn.click(), [
    { name: 'rechnung.png', type: 'image/png', content: Buffer.from('%PDF-1.7 kein Bild') },
  ]);
  await expect(deskWindow(page).notes).toContainText(
    de('errors.image-not-an-image', { name: 'rechnung.png' }),
  );
  await expect(images.empty).toBeVisible();
});
