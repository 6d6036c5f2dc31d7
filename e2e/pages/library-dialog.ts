import type { Page } from '@playwright/test';
import { de } from './words.ts';

/** The library as a dialog, in which an image is chosen. */
export function libraryDialog(page: Page, t = de) {
  const root = page.getByRole('dialog', { name: t('images.choice.title') });
  const grid = root.getByRole('listbox', { name: t('images.library.label') });
  return {
    root,
    field: root.getByRole('textbox', { name: t('images.library.search') }),
    images: grid.getByRole('option'),
    image: (words: string | RegExp) => grid.getByRole('option', { name: words }),
    inHand: grid.getByRole('option', { selected: true }),
    file: root.getByRole('button', { name: t('images.choice.file') }),
  };
}
