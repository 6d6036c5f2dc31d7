import type { Page } from '@playwright/test';
import { de } from './words.ts';

/** How headline and lede will stand elsewhere, in the inspector of a piece. */
export function searchAndCards(page: Page, t = de) {
  const section = page
    .getByRole('complementary', { name: t('articles.inspector.label') })
    .getByRole('region', { name: t('heads.title') });
  return {
    section,
    result: section.getByRole('figure', { name: t('heads.search') }),
    card: section.getByRole('figure', { name: t('heads.card') }),
  };
}
