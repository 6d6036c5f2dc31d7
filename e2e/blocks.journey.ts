import type { Page } from '@playwright/test';
import { expectAccessible, expectFineInBothThemes } from './looks.ts';
import { expect, test } from './newsroom.ts';
import { blocksOf } from './pages/blocks.ts';
import { piecesPage } from './pages/pieces-page.ts';

const paragraphs = [
  'Der Steg ist alt.',
  'Die Gemeinde zahlt.',
  'Der Kanton schweigt.',
  'Im Mai wird gebaut.',
];

async function beginPiece(page: Page, blocks: readonly string[] = paragraphs) {
  const pieces = piecesPage(page);
  await pieces.begin('Ein neuer Steg', 'Die Birsau bekommt einen Steg.');
  for (const words of blocks) {
    await page.keyboard.press('Enter');
    await page.keyboard.type(words);
  }
  return pieces;
}

test('a block is dragged to another place by its handle, and one undo brings it back', async ({
  newsroom: _,
  page,
}) => {
  const pieces = await beginPiece(page);
  const blocks = blocksOf(page);
  const [one, two, three, four] = paragraphs as [string, string, string, string];

  await blocks.drag(blocks.block(one), 'below', blocks.block(three));
  await expect(blocks.dropLine).toBeVisible();
  await expectAccessible(page);
  await page.mouse.up();
  await expect.poll(blocks.words).toEqual([two, three, one, four]);
  await expect(pieces.text).toBeFocused();
  await expect(blocks.dropLine).toBeHidden();
  await expect(blocks.said).toHaveText('Block verschoben: 3 von 4.');

  await blocks.drag(blocks.block(four), 'above', pieces.part('headline'));
  await page.mouse.up();
  await expect.poll(blocks.words).toEqual([four, two, three, one]);

  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(blocks.words).toEqual([two, three, one, four]);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(blocks.words).toEqual(paragraphs);
  await expect(pieces.saved).toBeVisible();
});

test('Escape gives a drag up, and the head has no handle', async ({ newsroom: _, page }) => {
  const pieces = await beginPiece(page);
  const blocks = blocksOf(page);
  await blocks.drag(blocks.block(paragraphs[0]!), 'below', blocks.block(paragraphs[2]!));
  await expect(blocks.dropLine).toBeVisible();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(blocks.dropLine).toBeHidden();
  expect(await blocks.words()).toEqual(paragraphs);

  await pieces.part('lede').hover();
  await expect(blocks.handle).toBeHidden();
});

test('the menu of a block is used by keyboard alone, and one undo takes each change back', async ({
  newsroom: _,
  page,
}) => {
  const pieces = await beginPiece(page);
  const blocks = blocksOf(page);
  const { keyboard } = page;

  const openMenu = async () => {
    await keyboard.press('ControlOrMeta+.');
    await expect(blocks.entry(/Block nach oben/)).toBeFocused();
  };
  await openMenu();
  await expectFineInBothThemes(page, 'block-menu');
  await keyboard.press('Escape');
  await expect(blocks.menu).toBeHidden();
  await expect(pieces.text).toBeFocused();

  await openMenu();
  await keyboard.press('Enter');
  const [one, two, three, four] = paragraphs as [string, string, string, string];
  await expect.poll(blocks.words).toEqual([one, two, four, three]);
  await keyboard.press('ControlOrMeta+z');
  await expect.poll(blocks.words).toEqual(paragraphs);

  await openMenu();
  await blocks.entry(/^Zwischentitel/).focus();
  await keyboard.press('Enter');
  await expect(pieces.subhead(four)).toBeVisible();
  await keyboard.press('ControlOrMeta+z');
  await expect(pieces.subhead(four)).toBeHidden();

  await keyboard.press('ControlOrMeta+Shift+d');
  await expect.poll(blocks.words).toEqual([...paragraphs, four]);
  await keyboard.press('ControlOrMeta+Shift+Backspace');
  await expect.poll(blocks.words).toEqual(paragraphs);
  await keyboard.press('ControlOrMeta+Shift+Backspace');
  await expect.poll(blocks.words).toEqual([one, two, three]);
  await keyboard.press('ControlOrMeta+z');
  await expect.poll(blocks.words).toEqual(paragraphs);
  // Nobody waits for a menu: the keys behind the one that opens it are for it, and those behind it for the text.
  await keyboard.press('ControlOrMeta+.');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowUp');
  await keyboard.press('Enter');
  await keyboard.press('ControlOrMeta+z');
  await keyboard.press('ControlOrMeta+.');
  await keyboard.press('Escape');
  await keyboard.type('Noch etwas. ');
  await expect.poll(blocks.words).toContainEqual(expect.stringContaining('Noch etwas.'));
});
