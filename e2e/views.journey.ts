import type { Page } from '@playwright/test';
import { expectFineInBothThemes, expectReachableByTab } from './looks.ts';
import { expect, type Newsroom, test } from './newsroom.ts';
import { correctionsPage } from './pages/corrections-page.ts';
import { exportsPage } from './pages/exports-page.ts';
import { imagesPage } from './pages/images-page.ts';
import { piecesPage } from './pages/pieces-page.ts';
import { startPage } from './pages/start-page.ts';
import { deskWindow } from './pages/window.ts';
import { de } from './pages/words.ts';

// Many pictures each; side by side they take half as long.
test.describe.configure({ mode: 'parallel', timeout: 300_000 });

/** The sample newsroom, with its window open. */
async function openSample(newsroom: Newsroom, page: Page): Promise<void> {
  await newsroom.start();
  await page.goto(newsroom.address);
  await startPage(page).sample.click();
  await expect(deskWindow(page).rail).toBeVisible({ timeout: 30_000 });
}

test('the first start is fine in both themes and sizes', async ({ emptyNewsroom, page }) => {
  const start = startPage(page);
  await emptyNewsroom.start();
  await page.goto(emptyNewsroom.address);
  await expect(start.sample).toBeVisible();
  await expectFineInBothThemes(page, 'start');
  await expectReachableByTab(page);
  await start.ownDesk.click();
  await start.ownDesk.click();
  await expect(start.problem('name')).toBeVisible();
  await expectFineInBothThemes(page, 'start-form');
});

test('empty rooms are fine in both themes and sizes', async ({ newsroom: _, page }) => {
  const desk = deskWindow(page);
  await expect(piecesPage(page).empty).toBeVisible();
  await expectFineInBothThemes(page, 'pieces-empty');
  await desk.goTo('images');
  await expect(imagesPage(page).empty).toBeVisible();
  await expectFineInBothThemes(page, 'images-empty');
  await desk.goTo('corrections');
  await expect(correctionsPage(page).empty).toBeVisible();
  await expectFineInBothThemes(page, 'corrections-empty');
  await desk.goTo('exports');
  await expect(page.getByText(de('exports.choose.noPieces'))).toBeVisible();
  await expectFineInBothThemes(page, 'exports-empty');
});

test('pieces and the page that is written on are fine in both themes and sizes', async ({
  emptyNewsroom,
  page,
}) => {
  const pieces = piecesPage(page);
  const desk = deskWindow(page);
  await openSample(emptyNewsroom, page);
  await expect(pieces.list.getByRole('option').first()).toBeVisible();
  await expectFineInBothThemes(page, 'pieces');
  await pieces.list.getByRole('option').first().click();
  await expect(pieces.part('headline')).not.toBeEmpty();
  await expect(pieces.section('history')).toBeVisible();
  await expectFineInBothThemes(page, 'writing');
  await expectReachableByTab(page);
  await pieces.begin();
  await expect(pieces.section('history')).toBeVisible();
  await expectFineInBothThemes(page, 'writing-new');
  await desk.palette.open();
  await desk.palette.field.fill('b');
  await expect(desk.palette.row(/./).first()).toBeVisible();
  await expectFineInBothThemes(page, 'palette');
  await page.keyboard.press('Escape');
  await expect(desk.palette.field).toBeHidden();
  await desk.palette.run(de('window.commands.shortcuts'));
  await expect(desk.shortcuts).toBeVisible();
  await expectFineInBothThemes(page, 'shortcuts');
});

test('images are fine in both themes and sizes', async ({ emptyNewsroom, page }) => {
  const images = imagesPage(page);
  const desk = deskWindow(page);
  await openSample(emptyNewsroom, page);
  await desk.goTo('images');
  await expect(images.library.getByRole('option').first()).toBeVisible();
  await expectFineInBothThemes(page, 'images');
  await expectReachableByTab(page);
  await images.library.getByRole('option').first().click();
  await expect(images.field('creditLine')).toBeVisible();
  await expectFineInBothThemes(page, 'image');
  await expectReachableByTab(page);
});

test('settings are fine in both themes and sizes', async ({ emptyNewsroom, page }) => {
  await openSample(emptyNewsroom, page);
  await deskWindow(page).goTo('settings');
  await expect(page.getByRole('heading', { level: 1, name: de('window.rooms.settings') })).toBeVisible();
  await expect(page.getByRole('region', { name: de('settings.data.title') })).toBeVisible();
  await expectFineInBothThemes(page, 'settings');
  await expectReachableByTab(page);
});

test('corrections are fine in both themes and sizes', async ({ emptyNewsroom, page }) => {
  const corrections = correctionsPage(page);
  const desk = deskWindow(page);
  await openSample(emptyNewsroom, page);
  await desk.goTo('corrections');
  await expect(corrections.inbox.getByRole('option').first()).toBeVisible();
  await expectFineInBothThemes(page, 'corrections');
  await corrections.inbox.getByRole('option').first().click();
  await expect(corrections.report).toBeVisible();
  await expect(corrections.passage).toBeInViewport();
  await expectFineInBothThemes(page, 'report');
  await expectReachableByTab(page);
  await page.keyboard.press('d');
  await expect(corrections.decide.reason).toBeVisible();
  await expectFineInBothThemes(page, 'report-decide');
});

test('exports are fine in both themes and sizes', async ({ emptyNewsroom, page }) => {
  const exports = exportsPage(page);
  const desk = deskWindow(page);
  await openSample(emptyNewsroom, page);
  await desk.goTo('exports');
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await expect(exports.copy('headline')).toBeVisible();
  await expectFineInBothThemes(page, 'export-fields');
  await expectReachableByTab(page);
  await exports.choose('html');
  await expect(exports.frame.contentFrame().getByRole('heading', { level: 1 })).toBeVisible();
  await expectFineInBothThemes(page, 'export-page');
  await exports.choose('text');
  await expect(exports.plainText).toBeVisible();
  await expectFineInBothThemes(page, 'export-text');
});
