import type { Page } from '@playwright/test';
import { de } from './words.ts';

/** Marked words and their menu, and the part of the settings that is about them. */
export function spellingPage(page: Page, t = de) {
  const text = page.getByRole('textbox', { name: t('editor.label') });
  const section = page.getByRole('region', { name: t('settings.spelling.title'), exact: true });
  return {
    marked: text.locator('.misspelt'),
    markedWord: (word: string) => text.locator('.misspelt', { hasText: word }),
    menu: (word: string) => page.getByRole('listbox', { name: t('spelling.menu.label', { word }) }),
    choice: (name: string) => page.getByRole('option', { name, exact: true }),
    learn: page.getByRole('option', { name: t('spelling.menu.learn') }),
    ignore: page.getByRole('option', { name: t('spelling.menu.ignore') }),
    ignored: page
      .getByRole('complementary', { name: t('articles.inspector.label') })
      .getByRole('region', { name: t('spelling.ignored.title') }),
    heed: (word: string) => page.getByRole('button', { name: t('spelling.ignored.heed', { word }) }),
    missing: page.getByRole('main').getByRole('link', { name: /^Kein Wörterbuch für/ }),
    section,
    dictionary: (name: string) => section.getByRole('listitem').filter({ hasText: name }),
    bringIn: section.getByRole('button', { name: t('settings.spelling.bringIn') }),
    newWord: section.getByRole('textbox', { name: t('settings.spelling.newWord') }),
    ownWord: (word: string) => section.getByRole('listitem').filter({ hasText: new RegExp(`^${word}$`) }),
    removeWord: (word: string) =>
      section.getByRole('button', { name: t('settings.spelling.removeWord', { word }) }),
  };
}
