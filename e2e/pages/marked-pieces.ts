import type { Page } from '@playwright/test';
import type { ArticleStatus } from '#shared/domain/piece/article.ts';
import { de } from './words.ts';

/** What can be done with several pieces at once, below the list. */
export function markedPieces(page: Page, t = de) {
  const root = page.getByRole('region', { name: t('articles.marks.label') });
  return {
    root,
    count: (count: number) => root.getByText(t('articles.marks.count', { count }), { exact: true }),
    clear: root.getByRole('button', { name: t('articles.marks.clear') }),
    action: (name: 'status' | 'section' | 'spike' | 'unspike' | 'duplicate' | 'export') =>
      root.getByRole('button', { name: t(`articles.marks.${name}`), exact: true }),
    status: root.getByRole('combobox', { name: t('articles.status.label'), exact: true }),
    statusChoice: (status: ArticleStatus) =>
      root.getByRole('option', { name: t(`articles.status.${status}`), exact: true }),
    note: root.getByLabel(t('articles.status.note')),
    change: root.getByRole('button', { name: t('articles.status.change') }),
    section: root.locator('input').and(page.getByLabel(t('articles.record.section'), { exact: true })),
    refused: root.getByRole('alert'),
  };
}
