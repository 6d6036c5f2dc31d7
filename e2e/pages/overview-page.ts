import type { Page } from '@playwright/test';
import type { ArticleStatus, TableOrder } from '#shared/domain/piece/article.ts';
import { de } from './words.ts';

/** The pieces as a board or as a table, over the whole room. */
export function overviewPage(page: Page, t = de) {
  const main = page.getByRole('main');
  const table = main.getByRole('grid', { name: t('articles.table.label') });
  return {
    view: (view: 'list' | 'board' | 'table') =>
      page.getByRole('group', { name: t('articles.views.label') }).getByRole('button', {
        name: t(`articles.views.${view}`),
      }),
    column: (status: ArticleStatus) =>
      main.locator(`[data-column="${status}"]`).and(main.getByRole('region')),
    cards: (status: ArticleStatus) => main.locator(`[data-column="${status}"]`).getByRole('listbox'),
    card: (status: ArticleStatus, headline: string | RegExp) =>
      main.locator(`[data-column="${status}"]`).getByRole('option', { name: headline }),
    aside: main.getByRole('checkbox', { name: t('articles.board.aside') }),
    said: (headline: string, status: ArticleStatus) =>
      main
        .getByRole('status')
        .getByText(t('articles.board.moved', { headline, status: t(`articles.status.${status}`) })),
    publish: page.getByRole('dialog', { name: t('articles.board.publish.title') }),
    undo: page.getByRole('button', { name: t('articles.undo.action'), exact: true }),
    table,
    rows: table.getByRole('row').filter({ has: page.getByRole('gridcell') }),
    row: (headline: string | RegExp) => table.getByRole('row', { name: headline }),
    head: (order: TableOrder) => table.getByRole('columnheader', { name: t(`articles.table.${order}`) }),
    words: main.getByRole('textbox', { name: t('articles.list.words') }),
  };
}
