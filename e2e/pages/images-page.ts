import type { Page } from '@playwright/test';
import { de } from './words.ts';

type CreditField = 'kind' | 'creditLine' | 'caption' | 'altText' | 'aiSystem' | 'copyrightNotice';

/** The library and the record of one image. */
export function imagesPage(page: Page, t = de) {
  const form = page.getByRole('form', { name: t('images.form.label') });
  const dialog = page.getByRole('dialog', { name: t('images.place.title') });
  const library = page.getByRole('listbox', { name: t('images.library.label') });
  return {
    library,
    tile: (name: string | RegExp) => library.getByRole('option', { name }),
    empty: page.getByText(t('images.empty.title')),
    bringIn: page.getByRole('button', { name: t('images.library.bringIn') }).first(),
    withoutCredit: page.getByText(t('images.tile.noCredit')),
    form,
    field: (name: CreditField) => form.getByLabel(t(`images.form.${name}`), { exact: true }),
    saved: form.getByText(t('window.saved'), { exact: true }),
    verify: page.getByRole('button', { name: t('images.detail.verify') }),
    original: (state: 'intact' | 'damaged' | 'missing') =>
      page.getByText(t(`images.detail.original.${state}`)),
    printsNothing: form.getByText(t('images.detail.printsNothing')),
    place: {
      open: page.getByRole('button', { name: t('images.place.open') }),
      dialog,
      search: dialog.getByRole('combobox', { name: t('images.place.search') }),
      piece: (headline: string | RegExp) => dialog.getByRole('option', { name: headline }),
      as: (what: 'lead' | 'inText') => dialog.getByText(t(`images.place.${what}`), { exact: true }),
      submit: dialog.getByRole('button', { name: t('images.place.submit') }),
    },
    usedIn: (headline: string | RegExp) => page.getByRole('main').getByRole('link', { name: headline }),
  };
}
