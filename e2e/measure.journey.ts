import path from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible, expectReachableByTab } from './looks.ts';
import { expect, test } from './newsroom.ts';
import { columns } from './pages/columns.ts';
import { piecesPage } from './pages/pieces-page.ts';
import { writingView } from './pages/writing-view.ts';
import { aboutTheSteg, openingOfTheSteg, writeOfTheSteg } from './steg.ts';

const running =
  `${aboutTheSteg} Die Schulpflege hat darum beschlossen, den Schulbus bis zu den Frühlingsferien auch über Mittag ` +
  'fahren zu lassen. Ob die Bauarbeiten danach wirklich beginnen, hängt vom Wasserstand ab, den der Kanton erst im ' +
  'Februar meldet.';

const windows = [
  [1000, 700],
  [1280, 800],
  [1440, 900],
  [1920, 1080],
] as const;

async function write(page: Page): Promise<void> {
  await writeOfTheSteg(page, running);
  await expect(piecesPage(page).saved).toBeVisible();
}

const typeSizes = 8;

test('a line holds 60 to 75 characters in every window, with the smallest type and the largest', async ({
  newsroom: _,
  page,
}) => {
  test.slow();
  const view = writingView(page);
  await write(page);
  for (const [key, name, presses] of [
    ['Comma', 'smallest', typeSizes],
    ['Period', 'largest', typeSizes],
    ['Comma', 'usual', 4],
  ] as const) {
    await piecesPage(page).text.focus();
    for (let press = 0; press < presses; press++) await page.keyboard.press(`ControlOrMeta+Shift+${key}`);
    for (const [width, height] of windows) {
      await page.setViewportSize({ width, height });
      const mean = async () => {
        const lines = await view.fullLines(openingOfTheSteg);
        // Without the space that each line ends with.
        return lines.reduce((sum, line) => sum + line - 1, 0) / lines.length;
      };
      const words = `characters a line with the ${name} type at ${width} pixels`;
      await expect.soft.poll(mean, words).toBeGreaterThanOrEqual(60);
      expect.soft(await mean(), words).toBeLessThanOrEqual(75);
      const kept = path.join(import.meta.dirname, 'screenshots', `measure-${name}-${width}.png`);
      await page.screenshot({ path: kept });
    }
  }
});

test('a list that has no room beside the page comes over it by key and button, and Escape leads back', async ({
  newsroom: _,
  page,
}) => {
  const pieces = piecesPage(page);
  const seen = columns(page);
  await write(page);
  for (let press = 0; press < typeSizes; press++) await page.keyboard.press('ControlOrMeta+Shift+Period');
  await page.setViewportSize({ width: 1000, height: 700 });
  await expect(pieces.list).toBeHidden();
  await expect(pieces.inspector).toBeHidden();
  await expect(pieces.text).toBeFocused();
  await expectReachableByTab(page);

  await pieces.text.focus();
  await page.keyboard.press('Escape');
  await expect(seen.listOver).toBeVisible();
  await expect(pieces.list).toBeFocused();
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.keyboard.press('Escape');
  await expect(seen.listOver).toBeHidden();
  await expect(pieces.text).toBeFocused();

  await seen.showList.click();
  await expect(pieces.list).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(seen.showList).toBeFocused();
  // While it fades it still takes the keys.
  await expect(seen.listOver).toBeHidden();

  await page.keyboard.press('ControlOrMeta+Shift+f');
  await expect(seen.search).toBeFocused();
  await page.keyboard.type('Steg');
  await page.keyboard.press('Escape');
  await expect(seen.search).toHaveValue('');
  await expect(seen.listOver).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(seen.listOver).toBeHidden();

  await pieces.text.focus();
  await page.keyboard.press('ControlOrMeta+Alt+p');
  await expect(seen.inspectorOver).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(seen.inspectorOver).toBeHidden();
  await expect(pieces.text).toBeFocused();
});

test('a list folds away before the inspector, comes back when that is put away, and neither is forgotten', async ({
  newsroom: _,
  page,
}) => {
  const pieces = piecesPage(page);
  await write(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(pieces.list).toBeVisible();
  await expect(pieces.inspector).toBeVisible();
  await page.setViewportSize({ width: 1100, height: 800 });
  await expect(pieces.list).toBeHidden();
  await expect(pieces.inspector).toBeVisible();
  await pieces.text.focus();
  await page.keyboard.press('ControlOrMeta+Alt+p');
  await expect(pieces.list).toBeVisible();
  await expect(pieces.inspector).toBeHidden();
  await expect(pieces.text).toBeFocused();
  await page.keyboard.press('ControlOrMeta+Alt+p');
  await expect(pieces.inspector).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(pieces.list).toBeVisible();
  await expect(pieces.inspector).toBeVisible();
});

test('a list that began in a narrow window takes its width in a wide one, and keeps the one it was dragged to', async ({
  newsroom: _,
  page,
}) => {
  const pieces = piecesPage(page);
  const { divideList } = columns(page);
  const width = async () => Math.round((await pieces.list.boundingBox())?.width ?? 0);
  const usual = 304;
  await page.setViewportSize({ width: 1280, height: 760 });
  await pieces.begin();
  await expect.poll(width).toBeLessThan(usual);
  await page.setViewportSize({ width: 1600, height: 900 });
  await expect.poll(width).toBe(usual);
  await page.setViewportSize({ width: 1280, height: 760 });
  await expect.poll(width).toBeLessThan(usual);
  await page.reload();
  await page.setViewportSize({ width: 1600, height: 900 });
  await expect.poll(width).toBe(usual);

  await divideList.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(width).toBeGreaterThan(usual);
  const dragged = await width();
  await page.setViewportSize({ width: 1500, height: 900 });
  await page.setViewportSize({ width: 1600, height: 900 });
  await expect.poll(width).toBe(dragged);
  await page.reload();
  await expect.poll(width).toBe(dragged);
});
