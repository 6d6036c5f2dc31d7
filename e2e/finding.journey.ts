import type { Page } from '@playwright/test';
import { ask, imageIn, picture, publishedUferweg, reportIn } from './desk.ts';
import { expectFineInBothThemes } from './looks.ts';
import { expect, test } from './newsroom.ts';
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
