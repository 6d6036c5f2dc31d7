import type { Page } from '@playwright/test';
import type { ExportFormat } from '#shared/contract/exports.ts';
import { de } from './words.ts';

/** Pieces that leave together. */
export function severalExports(page: Page, t = de) {
  const main = page.getByRole('main');
  return {
    title: (count: number) => main.getByRole('heading', { name: t('exports.several.title', { count }) }),
    none: main.getByText(t('exports.several.none')),
    more: main.getByRole('button', { name: t('exports.several.more') }),
    format: (format: ExportFormat) =>
      page.getByRole('checkbox', { name: t(`exports.format.${format}`), exact: true }),
    run: main.getByRole('button', { name: t('exports.run.button'), exact: true }),
    /** On the button while it works; nobody is told of it by name. */
    busyWheel: main.locator('button[data-loading] .mantine-Button-loader'),
    runFormats: (count: number) =>
      main.getByRole('button', { name: t('exports.several.runFormats', { count }) }),
    withReports: (count: number) =>
      main.getByRole('checkbox', { name: t('handOff.reports.choice', { count }) }),
    left: (count: number) => main.getByText(t('exports.several.left', { count })),
    anyLeft: main.getByText(/\d+ Exporte? ging/),
    notTried: main.getByText(/\d+ Exporte? kam/),
    progress: main.getByRole('progressbar'),
    cancel: main.getByRole('button', { name: t('window.cancel'), exact: true }),
    stayed: (count: number) => main.getByRole('region', { name: t('exports.several.stayed', { count }) }),
    againInAll: (count: number) =>
      page.getByRole('button', { name: t('exports.since.againInAll', { count }) }),
    download: (name: string) => main.getByRole('link', { name: t('exports.run.download', { name }) }),
  };
}
