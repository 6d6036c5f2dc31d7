import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { signedJpeg } from '#main/images/files-for-tests.ts';
import { ask, imageIn, picture } from './desk.ts';
import { expectFineInBothThemes } from './looks.ts';
import { expect, test } from './newsroom.ts';
import { imageRoom } from './pages/image-room.ts';
import { imagesPage } from './pages/images-page.ts';
import { settingsPage } from './pages/settings-page.ts';
import { deskWindow } from './pages/window.ts';
import { de } from './pages/words.ts';

test('the newsroom settles how its images leave; one leaves that way once it has a credit', async ({
  newsroom: _,
  page,
}) => {
  const settings = settingsPage(page).section('images');
  const widths = settings.getByLabel(de('settings.images.widths'), { exact: true });
  await deskWindow(page).goTo('settings');
  await widths.fill('breit');
  await page.keyboard.press('Enter');
  await expect(settings.getByText(de('settings.problems.widths'))).toBeVisible();
  await widths.fill('900, 400');
  await page.keyboard.press('Enter');
  await expect(widths).toHaveValue('400, 900');
  await settings.getByLabel(de('settings.images.format'), { exact: true }).selectOption('webp');
  await settings.getByRole('checkbox', { name: de('images.restriction.no-social') }).check();
  await expect(settings.getByText(de('settings.saved')).first()).toBeVisible();
  await settings.scrollIntoViewIfNeeded();
  await expectFineInBothThemes(page, 'settings-images');
  await page.reload();
  await expect(widths).toHaveValue('400, 900');
  await expect(settings.getByRole('checkbox', { name: de('images.restriction.no-social') })).toBeChecked();

  const imageId = await imageIn(page, await picture('steg.png', '#7a8f4b'));
  await page.goto(new URL(`/images/${imageId}`, page.url()).href);
  const images = imagesPage(page);
  const dialog = page.getByRole('dialog', { name: de('images.export.title', { count: 1 }) });
  const run = dialog.getByRole('button', { name: de('images.export.run') });
  await page.getByRole('button', { name: de('images.export.open', { count: 1 }) }).press('Enter');
  await expect(dialog.getByLabel(de('images.export.width'), { exact: true })).toHaveValue('900');
  await run.press('Enter');
  await expect(dialog.getByText(/hat keinen Bildnachweis/)).toBeVisible();
  await expect(run).toBeFocused();
  await expectFineInBothThemes(page, 'image-export-refused');
  await page.keyboard.press('Escape');

  await images.field('creditLine').fill('Foto: Lea Zbinden');
  await page.keyboard.press('Tab');
  await expect(images.saved).toBeVisible();
  await page.getByRole('button', { name: de('images.export.open', { count: 1 }) }).press('Enter');
  await run.press('Enter');
  const file = dialog.getByRole('link', { name: /steg\.webp/ });
  await expect(file).toBeVisible();
  await expectFineInBothThemes(page, 'image-export');
  const coming = page.waitForEvent('download');
  await file.click();
  expect(readFileSync(await (await coming).path(), 'latin1')).toContain('Foto: Lea Zbinden');
  const zip = page.waitForEvent('download');
  await dialog.getByRole('link', { name: /images\.zip/ }).click();
  expect((await zip).suggestedFilename()).toBe('images.zip');
});

test('several images leave at once; what has no credit stays, and says so', async ({ newsroom: _, page }) => {
  const room = imageRoom(page);
  const credited = await imageIn(page, await picture('steg.png', '#7a8f4b'));
  await ask(page, 'images.update', { imageId: credited, credit: { creditLine: 'Foto: Lea Zbinden' } });
  await imageIn(page, await picture('ufer.png', '#4b6f8f'));
  await page.goto(new URL('/images', page.url()).href);
  await expect(room.grid.getByRole('option')).toHaveCount(2);
  await room.grid.focus();
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+J');
  await page.getByRole('button', { name: de('images.export.open', { count: 2 }) }).press('Enter');
  const dialog = page.getByRole('dialog', { name: de('images.export.title', { count: 2 }) });
  await dialog.getByRole('button', { name: de('images.export.run') }).press('Enter');
  await expect(dialog.getByRole('link', { name: /steg\.jpg/ })).toBeVisible();
  await expect(dialog.getByText(/hat keinen Bildnachweis/)).toBeVisible();
  await expectFineInBothThemes(page, 'images-export');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(room.count(2)).toBeVisible();
});

test('a picture with a signature says before it leaves, and after, that its renditions lose it', async ({
  newsroom: _,
  page,
}) => {
  const plain = await sharp((await picture('signiert.jpg')).content as Buffer)
    .jpeg()
    .toBuffer();
  const imageId = await imageIn(page, {
    name: 'signiert.jpg',
    type: 'image/jpeg',
    content: signedJpeg(plain),
  });
  await ask(page, 'images.update', { imageId, credit: { creditLine: 'Foto: Lea Zbinden' } });
  await page.goto(new URL(`/images/${imageId}`, page.url()).href);
  await expect(page.getByText(de('images.detail.signed'))).toBeVisible();
  await expectFineInBothThemes(page, 'image-signed');
  await page.getByRole('button', { name: de('images.export.open', { count: 1 }) }).press('Enter');
  const dialog = page.getByRole('dialog', { name: de('images.export.title', { count: 1 }) });
  await dialog.getByRole('button', { name: de('images.export.run') }).press('Enter');
  await expect(dialog.getByText(de('images.export.signatureLost', { count: 1 }))).toBeVisible();
  await expectFineInBothThemes(page, 'image-export-signed');
});

test('a machine without Perl reads its pictures, lets none of them out, and names what is missing', async ({
  newsroom,
  page,
}) => {
  test.skip(process.platform === 'win32', 'Windows has ExifTool as a program of its own');
  await newsroom.kill();
  await newsroom.start({ PATH: newsroom.folder });
  await page.request.get(newsroom.address);
  const imageId = await imageIn(page, await picture('steg.png', '#7a8f4b'));
  await ask(page, 'images.update', { imageId, credit: { creditLine: 'Foto: Lea Zbinden' } });
  await page.goto(new URL(`/images/${imageId}`, newsroom.address).href);
  await page.getByRole('button', { name: de('images.export.open', { count: 1 }) }).press('Enter');
  const dialog = page.getByRole('dialog', { name: de('images.export.title', { count: 1 }) });
  await dialog.getByRole('button', { name: de('images.export.run') }).press('Enter');
  await expect(dialog.getByText(/das Paket «perl»/)).toBeVisible();
  await expect(dialog.getByRole('link')).toHaveCount(0);
  await expectFineInBothThemes(page, 'image-export-without-perl');
});
