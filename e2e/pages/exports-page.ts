import type { Page } from '@playwright/test';
import type { CmsField, ExportFormat } from '#shared/contract/exports.ts';
import { de } from './words.ts';

/** How a piece leaves the desk. */
export function exportsPage(page: Page, t = de) {
  const main = page.getByRole('main');
  const gate = page.getByRole('complementary', { name: t('exports.gate.label') });
  const left = page.getByRole('listbox', { name: t('exports.list.label') });
  return {
    gate,
    gateClosed: (count: number) => gate.getByText(t('exports.gate.closed', { count })),
    gateOpen: gate.getByText(t('exports.gate.open')).first(),
    sourceList: gate.getByRole('link', { name: t('exports.sources.download') }),
    /** The way to the place of a finding, by words of what it says. */
    toPlace: (says: string | RegExp) =>
      gate.getByRole('link', { name: t('exports.gate.toPlace') }).and(gate.getByRole('link', { name: says })),
    toImage: gate.getByRole('link', { name: t('exports.gate.toImage') }),
    choose: (format: ExportFormat) =>
      main.getByRole('combobox', { name: t('exports.format.label') }).selectOption(format),
    plainText: main.getByRole('region', { name: t('exports.preview.text') }),
    frame: page.locator(`iframe[title="${t('exports.preview.page')}"]`),
    field: (name: CmsField['name']) => main.getByRole('region', { name: t(`exports.page.field.${name}`) }),
    copy: (name: CmsField['name']) =>
      main.getByRole('button', {
        name: t('exports.copy.fieldNamed', { field: t(`exports.page.field.${name}`) }),
        exact: true,
      }),
    copied: main.getByRole('button', { name: t('exports.copy.copied') }),
    previewSays: main.getByRole('status'),
    makePreview: main.getByRole('button', { name: t('exports.preview.make') }),
    cancelPreview: main.getByRole('button', { name: t('window.cancel'), exact: true }),
    withReports: (count: number) =>
      main.getByRole('checkbox', { name: t('handOff.reports.choice', { count }) }),
    run: main.getByRole('button', { name: t('exports.run.button'), exact: true }),
    refusal: main.getByRole('alert'),
    made: main.getByRole('status').filter({ hasText: t('exports.run.done') }),
    download: (name: string | RegExp) => main.getByRole('link', { name }),
    left,
    piece: (headline: string | RegExp) => main.getByRole('link', { name: headline }),
  };
}
