import type { Page } from '@playwright/test';
import { de } from './words.ts';

/** A page that went online, held against a version of its piece. */
export function pageCheck(page: Page, t = de) {
  const room = page.getByRole('region', { name: t('pageCheck.title') });
  const result = page.getByRole('region', { name: t('pageCheck.result') });
  return {
    room,
    field: room.getByRole('textbox', { name: t('pageCheck.field') }),
    version: room.getByRole('combobox', { name: t('pageCheck.version') }),
    openFile: room.getByRole('button', { name: t('pageCheck.file') }),
    check: room.getByRole('button', { name: t('pageCheck.check'), exact: true }),
    stop: room.getByRole('button', { name: t('window.cancel') }),
    result,
    verdict: result.getByRole('status'),
    differences: result.getByRole('listitem'),
    slight: result.locator('summary'),
    failure: room.getByRole('alert'),
    close: room.getByRole('link', { name: t('pageCheck.close') }),
  };
}
