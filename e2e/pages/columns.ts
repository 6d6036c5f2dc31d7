import type { Page } from '@playwright/test';
import { de } from './words.ts';

/** The columns of the writing room, and what brings back those that have no room beside the page. */
export function columns(page: Page, t = de) {
  const listOver = page.getByRole('dialog', { name: t('articles.list.label') });
  return {
    showList: page.getByRole('button', { name: t('window.columns.showList') }),
    listOver,
    divideList: page.getByRole('separator', { name: t('window.columns.divideList') }),
    search: listOver.getByRole('textbox', { name: t('articles.list.words'), exact: true }),
    inspectorOver: page.getByRole('dialog', { name: t('articles.inspector.label') }),
  };
}
