import type { Page } from '@playwright/test';
import { de } from './words.ts';

/** The search of all pieces, over whatever is open. */
export function findInPiecesPage(page: Page, t = de) {
  const dialog = page.getByRole('dialog', { name: t('find.pieces.command') });
  return {
    dialog,
    field: dialog.getByRole('combobox', { name: t('find.pieces.command') }),
    matchCase: dialog.getByRole('button', { name: t('find.caseSensitive') }),
    /** A piece with its places, by its headline. */
    piece: (headline: RegExp) => dialog.getByRole('group', { name: headline }),
  };
}
