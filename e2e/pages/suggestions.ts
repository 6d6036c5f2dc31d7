import type { Page } from '@playwright/test';
import { de } from './words.ts';

/** What is suggested on the page of a piece, and where it is settled. */
export function suggestionsOf(page: Page, t = de) {
  const text = page.getByRole('textbox', { name: t('editor.label') });
  const section = page
    .getByRole('complementary', { name: t('articles.inspector.label') })
    .getByRole('region', { name: t('suggestions.title') });
  const card = (words: string) => section.getByRole('article').filter({ hasText: words });
  return {
    /** Begins or ends suggesting. */
    toggle: () => page.keyboard.press('ControlOrMeta+Shift+e'),
    mode: page
      .getByRole('contentinfo')
      .or(page.locator('footer'))
      .getByRole('button', { name: t('suggestions.mode') }),
    put: text.locator('ins'),
    struck: text.locator('del'),
    section,
    card,
    cards: section.getByRole('article'),
    accept: (words: string) => card(words).getByRole('button', { name: t('suggestions.accept') }),
    reject: (words: string) => card(words).getByRole('button', { name: t('suggestions.reject') }),
    acceptAll: (count: number) =>
      section.getByRole('button', { name: t('suggestions.acceptAll', { count }) }),
    rejectAll: (count: number) =>
      section.getByRole('button', { name: t('suggestions.rejectAll', { count }) }),
  };
}
