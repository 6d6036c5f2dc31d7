import type { BrowserContext, Page } from '@playwright/test';
import { de } from './words.ts';

/** Another window on the piece that a page has open. */
export async function secondWindow(context: BrowserContext, page: Page): Promise<Page> {
  const second = await context.newPage();
  await second.goto(page.url());
  return second;
}

/** What a window shows of the others on its piece. */
export function othersOn(page: Page, t = de) {
  const head = page.getByRole('main').getByRole('status');
  return {
    cursors: page.locator('.other-cursor'),
    cursorOf: (name: string) => page.locator(`.other-cursor[data-name="${name}"]`),
    selections: page.locator('.other-selection'),
    ownWindow: (count: number) => head.getByText(t('editor.also.ownWindow', { count })),
    others: (names: string) => head.getByText(t('editor.also.others', { names })),
  };
}
