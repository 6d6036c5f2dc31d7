import { expect, type Locator, type Page } from '@playwright/test';
import { de } from './words.ts';

/** The blocks of a page: their handle, its menu, and where they land. */
export function blocksOf(page: Page, t = de) {
  const text = page.getByRole('textbox', { name: t('editor.label') });
  const handle = page.getByRole('button', { name: t('editor.handle.label'), exact: true });
  const menu = page.getByRole('menu', { name: t('editor.handle.label') });
  const middleOf = async (locator: Locator) => {
    const box = (await locator.boundingBox())!;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2, box };
  };
  return {
    handle,
    menu,
    entry: (name: string | RegExp) =>
      menu.getByRole('menuitem', { name }).or(menu.getByRole('menuitemradio', { name })),
    /** The words of each block behind the head, in their order. */
    words: () =>
      text.evaluate((element) =>
        [...element.children]
          .filter((block) => !block.hasAttribute('data-part'))
          .map((block) => block.textContent?.trim() ?? ''),
      ),
    block: (words: string) => text.locator(':scope > *').filter({ hasText: words }),
    dropLine: page.locator('[data-drop-line]'),
    said: page.locator('#page-said'),
    /** Brings the pointer over a block, and so its handle beside it. */
    async pointAt(block: Locator) {
      const { x, y } = await middleOf(block);
      await page.mouse.move(x, y, { steps: 3 });
      await expect(handle).toBeVisible();
    },
    /** Takes the handle of a block and holds it above or below another, without letting it go. */
    async drag(block: Locator, where: 'above' | 'below', other: Locator) {
      await this.pointAt(block);
      const from = await middleOf(handle);
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      const { x, box } = await middleOf(other);
      await page.mouse.move(x, from.y + 10, { steps: 2 });
      await page.mouse.move(x, where === 'above' ? box.y + 3 : box.y + box.height - 3, { steps: 6 });
    },
  };
}
