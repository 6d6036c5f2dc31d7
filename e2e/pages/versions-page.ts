import type { Page } from '@playwright/test';
import { de } from './words.ts';

/** The versions of a piece: their list in the inspector, and two of them compared over the page. */
export function versionsPage(page: Page, t = de) {
  const inspector = page.getByRole('complementary', { name: t('articles.inspector.label') });
  const section = inspector.getByRole('region', { name: t('articles.inspector.versions') });
  const view = page.getByRole('region', { name: t('versions.view') });
  return {
    name: section.getByRole('textbox', { name: t('articles.versions.name') }),
    note: section.getByRole('status'),
    rows: section.getByRole('list').getByRole('button'),
    row: (name: string | RegExp) => section.getByRole('button', { name }),
    view,
    close: view.getByRole('button', { name: t('versions.close') }),
    before: view.getByRole('combobox', { name: t('versions.before'), exact: true }),
    after: view.getByRole('combobox', { name: t('versions.after'), exact: true }),
    layout: (name: 'inline' | 'side') => view.getByText(t(`versions.layout.${name}`), { exact: true }),
    changes: (count: number) => view.getByText(t('versions.changes', { count }), { exact: true }),
    place: (at: number, count: number) => view.getByText(t('versions.place', { at, count }), { exact: true }),
    next: view.getByRole('button', { name: t('versions.next') }),
    none: view.getByText(t('versions.none')),
    credits: view.getByRole('region', { name: t('versions.credits') }),
    removed: view.getByRole('deletion'),
    added: view.getByRole('insertion'),
    moved: view.getByText(t('versions.block.moved'), { exact: true }),
    fold: (count: number) => view.getByText(t('versions.unchanged', { count }), { exact: true }),
    restore: view.getByRole('button', { name: t('versions.restore.action'), exact: true }),
    undo: view.getByRole('button', { name: t('versions.restore.undo'), exact: true }),
    restored: (name: string) => view.getByText(t('versions.restore.done', { name }), { exact: true }),
  };
}
