import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import { withIim } from '#main/images/files-for-tests.ts';
import { ask, imageIn } from './desk.ts';
import { expectFineInBothThemes } from './looks.ts';
import { expect, test } from './newsroom.ts';
import { imagesPage } from './pages/images-page.ts';
import { deskWindow } from './pages/window.ts';
import { de } from './pages/words.ts';

/** A folder as an agency or a camera fills it; 25 images in two folders, one of them twice. */
async function folderOfImages(): Promise<string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'druckreif-folder-'));
  mkdirSync(path.join(folder, 'Seeufer'));
  for (let index = 0; index < 24; index++) {
    const background = { r: index * 9, g: 120, b: 200 - index * 5 };
    const picture = await sharp({ create: { width: 300, height: 200, channels: 3, background } })
      .jpeg()
      .toBuffer();
    const name = index % 2 ? `bild-${index}.jpg` : `Seeufer/bild-${index}.jpg`;
    writeFileSync(path.join(folder, name), picture);
    if (index === 0) writeFileSync(path.join(folder, 'kopie.jpg'), picture);
  }
  writeFileSync(path.join(folder, 'kaputt.jpg'), 'kein Bild');
  writeFileSync(path.join(folder, 'logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg"></svg>');
  writeFileSync(path.join(folder, 'lies mich.txt'), 'Bilder vom Seeufer');
  writeFileSync(path.join(folder, '.DS_Store'), 'x');
  return folder;
}

test('a folder comes in as a whole, and the report says what is new, known, refused and passed over', async ({
  newsroom: _,
  page,
}) => {
  const desk = deskWindow(page);
  const folder = await folderOfImages();
  await desk.goTo('images');
  const asked = page.waitForEvent('filechooser');
  await desk.palette.run(de('window.commands.importFolder'));
  await (await asked).setFiles(folder);
  const note = desk.notes;
  await expect(note).toContainText('24 Bilder');
  await expect(note).toContainText(de('window.bringIn.known', { what: '1 Bild' }));
  await expect(note).toContainText(de('window.bringIn.passedOver', { count: 1 }));
  await expect(note).toContainText(de('window.bringIn.failed', { count: 2 }));
  await expect(note.getByRole('listitem')).toHaveText([
    de('errors.image-not-an-image', { name: 'kaputt.jpg' }),
    de('errors.image-format-refused', { name: 'logo.svg', format: 'SVG' }),
  ]);
  await expect(note.getByRole('button', { name: de('window.bringIn.copy') })).toBeVisible();
  const { images } = await ask(page, 'images.list', { limit: 200 });
  expect(images).toHaveLength(24);
  await expectFineInBothThemes(page, 'bring-in-report');

  // The note goes, and whoever closed it by keys is back where they came from.
  await desk.door('images').focus();
  await note.getByRole('button', { name: de('window.close') }).focus();
  await page.keyboard.press('Enter');
  await expect(note).toHaveCount(0);
  await expect(desk.door('images')).toBeFocused();
  rmSync(folder, { recursive: true });
});

/** How light the last line of pixels of a list is, beside its words. */
async function lastLine(page: Page, list: Locator): Promise<number> {
  const { x, y, width, height } = (await list.boundingBox())!;
  const clip = { x: x + width - 10, y: y + height - 2, width: 4, height: 2 };
  const { channels } = await sharp(await page.screenshot({ clip })).stats();
  return channels[0]?.mean ?? 0;
}

test('a long report of what was refused shows that it goes on below, and by the keys where it ends', async ({
  newsroom: _,
  page,
}) => {
  const desk = deskWindow(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await desk.goTo('images');
  const asked = page.waitForEvent('filechooser');
  await imagesPage(page).bringIn.press('Enter');
  await (await asked).setFiles(
    Array.from({ length: 30 }, (_, index) => ({
      name: `agentur-${index}.jpg`,
      mimeType: 'image/jpeg',
      buffer: Buffer.from(`kein Bild ${index}`),
    })),
  );
  const list = desk.notes.getByRole('list', { name: de('window.bringIn.failed', { count: 30 }) });
  await expect(list.getByRole('listitem')).toHaveCount(30);
  await expectFineInBothThemes(page, 'bring-in-long-report');
  await page.emulateMedia({ colorScheme: 'light' });
  const goesOn = await lastLine(page, list);
  await list.focus();
  await page.keyboard.press('End');
  await expect.poll(() => lastLine(page, list)).toBeGreaterThan(goesOn + 20);
});

test('files that somebody took their time to choose come in', async ({ newsroom: _, page }) => {
  const desk = deskWindow(page);
  const folder = await folderOfImages();
  await desk.goTo('images');
  // Playwright's own chooser would hold on to the field that the window may forget.
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.enable');
  await browser.send('Page.setInterceptFileChooserDialog', { enabled: true });
  const opened = new Promise<{ backendNodeId?: number }>((resolve) =>
    browser.once('Page.fileChooserOpened', resolve),
  );
  await imagesPage(page).bringIn.press('Enter');
  const { backendNodeId } = await opened;
  await browser.send('HeapProfiler.collectGarbage');
  await browser.send('DOM.setFileInputFiles', {
    files: [path.join(folder, 'kopie.jpg')],
    ...(backendNodeId === undefined ? {} : { backendNodeId }),
  });
  await expect(imagesPage(page).tile(/kopie\.jpg/)).toBeVisible();
  rmSync(folder, { recursive: true });
});

test('a file that contradicts itself is quoted beside the field, and either of its words can be taken', async ({
  newsroom: _,
  page,
}) => {
  const images = imagesPage(page);
  const jpeg = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#6f8f4b' } })
    .withExif({ IFD0: { Artist: 'Redaktionskamera 3', Copyright: 'Annette Wyler' } })
    .jpeg()
    .toBuffer();
  const content = withIim(jpeg, [
    [80, Buffer.from('Annette Wyler')],
    [116, Buffer.from('© Keystone-SDA 2026')],
  ]);
  const imageId = await imageIn(page, { name: 'seeufer.jpg', type: 'image/jpeg', content });
  await page.goto(new URL(`/images/${imageId}`, page.url()).href);
  await expect(images.field('copyrightNotice')).toHaveValue('© Keystone-SDA 2026');
  await expect(images.form.getByText(de('images.conflict.title'))).toHaveCount(2);
  await expectFineInBothThemes(page, 'image-contradiction');

  const fromCamera = { value: 'Annette Wyler', origin: de('images.conflict.origin.exif') };
  await images.form.getByRole('button', { name: de('images.conflict.takeThis', fromCamera) }).press('Enter');
  await expect(images.field('copyrightNotice')).toHaveValue('Annette Wyler');
  await expect(images.saved).toBeVisible();
  const fromIim = { value: '© Keystone-SDA 2026', origin: de('images.conflict.origin.iim') };
  await images.form.getByRole('button', { name: de('images.conflict.takeThis', fromIim) }).press('Enter');
  await expect(images.field('copyrightNotice')).toHaveValue('© Keystone-SDA 2026');
  await expect(images.saved).toBeVisible();
  const { image } = await ask(page, 'images.get', { imageId });
  expect(image.credit.copyrightNotice).toBe('© Keystone-SDA 2026');
});
