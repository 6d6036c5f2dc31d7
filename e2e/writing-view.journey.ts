import type { Page } from '@playwright/test';
import { expectAccessible, expectFineInBothThemes } from './looks.ts';
import { expect, test } from './newsroom.ts';
import { piecesPage } from './pages/pieces-page.ts';
import { writingView } from './pages/writing-view.ts';
import { aboutTheSteg, openingOfTheSteg, writeOfTheSteg } from './steg.ts';

async function writeLongPiece(page: Page): Promise<void> {
  const { keyboard } = page;
  await writeOfTheSteg(page, aboutTheSteg);
  for (let paragraph = 0; paragraph < 8; paragraph++) {
    await keyboard.press('Enter');
    await keyboard.insertText(`Absatz ${paragraph} regnet. Absatz ${paragraph} trocknet.`);
  }
}

const ink = 'rgb(27, 26, 23)';

test('in focus mode the sentence or the paragraph in hand stays dark, and the rest steps back', async ({
  newsroom: _,
  page,
}) => {
  const view = writingView(page);
  await writeLongPiece(page);
  await page.keyboard.press('ControlOrMeta+Alt+k');
  await expect.poll(() => view.inkOf('Absatz 7 trocknet')).toBe(ink);
  expect(await view.inkOf('Absatz 7 regnet')).not.toBe(ink);
  await page.keyboard.press('ControlOrMeta+Alt+k');
  await expect.poll(() => view.inkOf('Absatz 7 regnet')).toBe(ink);
  expect(await view.inkOf('Absatz 6 regnet')).not.toBe(ink);
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => view.inkOf('Absatz 6 regnet')).toBe(ink);
  await expectFineInBothThemes(page, 'writing-focus');

  await page.reload();
  await expect(piecesPage(page).part('headline')).toHaveText('Der Steg bleibt');
  expect(await view.inkOf('Absatz 5 regnet')).not.toBe(ink);
  await page.keyboard.press('ControlOrMeta+Alt+k');
  await expect.poll(() => view.inkOf('Absatz 5 regnet')).toBe(ink);
});

test('with the typewriter the line that is written on stays at one height, and the wheel is left in peace', async ({
  newsroom: _,
  page,
}) => {
  const view = writingView(page);
  await writeLongPiece(page);
  await page.keyboard.press('ControlOrMeta+Alt+s');
  await expect(page.locator('[data-typewriter]')).toBeVisible();
  const steady = await view.steadyHeight();
  for (const key of ['Enter', 'x', 'Enter', 'y', 'ArrowUp', 'ArrowUp', 'ArrowUp']) {
    await page.keyboard.press(key);
    await expect.poll(async () => Math.abs((await view.lineHeight()) - steady)).toBeLessThan(4);
  }

  await piecesPage(page).text.hover();
  await page.mouse.wheel(0, -400);
  await expect.poll(view.lineHeight).toBeGreaterThan(steady + 300);
  const scrolled = await view.lineHeight();
  const words = piecesPage(page).text.getByText('Absatz 4 regnet');
  const box = (await words.boundingBox())!;
  await page.mouse.dblclick(box.x + 20, box.y + 12);
  expect(Math.abs((await words.boundingBox())!.y - box.y)).toBeLessThan(1);
  expect(scrolled).toBeGreaterThan(steady + 300);

  await page.keyboard.press('ArrowLeft');
  await expect.poll(async () => Math.abs((await view.lineHeight()) - steady)).toBeLessThan(4);

  // Where a key moves the cursor, a slow browser says so late, when nobody thinks of the key any more.
  await view.moveCursorLate('Absatz 2 regnet');
  await expect.poll(async () => Math.abs((await view.lineHeight()) - steady)).toBeLessThan(4);
});

test('a line holds the characters that were chosen, whatever the size of the type', async ({
  newsroom: _,
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 1920, height: 1080 });
  const view = writingView(page);
  await writeLongPiece(page);
  await view.open.click();
  for (let step = 0; step < 3; step++) await view.smaller.click();
  for (let step = 0; step < 3; step++) await view.shorter.click();
  for (const [measure, size] of [
    [60, '16'],
    [60, '26'],
    [75, '26'],
    [75, '16'],
  ] as const) {
    const [sizes, lengths] = [
      size === '16' ? view.smaller : view.larger,
      measure === 60 ? view.shorter : view.longer,
    ];
    while ((await view.shownSize.textContent()) !== `${size} px`) await sizes.click();
    while ((await view.shownMeasure.textContent()) !== `${measure} Zeichen`) await lengths.click();
    const lines = await view.fullLines(openingOfTheSteg);
    const mean = lines.reduce((sum, line) => sum + line, 0) / lines.length;
    expect.soft(Math.abs(mean - measure), `${mean} characters a line at ${size} px`).toBeLessThan(4);
  }
});

test('the page alone fills the window, and Escape brings everything back as it was', async ({
  newsroom: _,
  page,
}) => {
  const pieces = piecesPage(page);
  const view = writingView(page);
  await pieces.begin('Der Steg');
  await expect(pieces.row('Der Steg')).toBeVisible();
  const columns = async () => [
    await pieces.list.boundingBox(),
    await pieces.text.boundingBox(),
    await pieces.inspector.boundingBox(),
  ];
  const before = await columns();

  await page.keyboard.press('ControlOrMeta+Alt+b');
  await expect(view.rail).toBeHidden();
  await expect(pieces.list).toBeHidden();
  await expect(pieces.inspector).toBeHidden();
  await page.keyboard.type(' bleibt');
  await expect(pieces.part('headline')).toHaveText('Der Steg bleibt');
  await expectFineInBothThemes(page, 'writing-alone');
  await page.keyboard.press('Escape');
  await expect(view.rail).toBeVisible();
  await expect(pieces.text).toBeFocused();
  await expect.poll(columns).toEqual(before);
});

test('the menu of the page is worked by keys alone, and the window remembers what was chosen', async ({
  newsroom: _,
  page,
}) => {
  const view = writingView(page);
  await piecesPage(page).begin();
  await view.open.focus();
  await page.keyboard.press('Enter');
  await expect(view.menu).toBeVisible();
  await view.typewriter.press('Space');
  await view.larger.press('Enter');
  await expect(view.shownSize).toHaveText('21 px');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(view.open).toBeFocused();

  await page.reload();
  await view.open.click();
  await expect(view.shownSize).toHaveText('21 px');
  await expect(view.typewriter).toBeChecked();
});
