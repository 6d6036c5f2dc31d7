import type { Page } from '@playwright/test';
import { de } from './words.ts';

/** The public ledger in the corrections room. */
export function ledgerPage(page: Page, t = de) {
  const view = page.getByRole('main', { name: t('ledger.room') });
  return {
    view,
    state: view.getByRole('region', { name: t('ledger.stateLabel') }),
    entries: view.getByRole('listitem').filter({ has: page.getByRole('heading') }),
    save: view.getByRole('link', { name: t('ledger.save'), exact: true }),
    file: (name: 'korrekturen.html' | 'corrections.html' | 'ledger.json' | 'ledger.atom') =>
      view.getByRole('link', { name: t(`ledger.file.${name}`), exact: true }),
    empty: view.getByText(t('ledger.empty')),
    back: view.getByRole('link', { name: t('ledger.back') }),
  };
}
