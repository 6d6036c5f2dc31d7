import type { Page } from '@playwright/test';
import type { AltTextAdvice } from '#shared/domain/image/alt-text.ts';
import { de } from './words.ts';

/** Which part of an image a piece shows. */
export function cropDialog(page: Page, t = de) {
  const root = page.getByRole('dialog', { name: t('editor.crop.title') });
  return {
    root,
    shape: (name: string) => root.getByRole('radio', { name, exact: true }),
    mode: (name: 'frame' | 'point') =>
      root.getByRole('radio', { name: t(`editor.crop.${name}`), exact: true }),
    area: root.getByLabel(new RegExp(`^${t('editor.crop.area')}: `)),
    point: root.getByRole('button', { name: new RegExp(`^${t('editor.crop.point')}: `) }),
    said: root.getByRole('status'),
    apply: root.getByRole('button', { name: t('editor.crop.apply') }),
  };
}

/** What a figure in hand says of its own. */
export function figureFields(page: Page, t = de) {
  const figure = page.getByRole('textbox', { name: t('editor.label') }).locator('figure');
  return {
    crop: figure.getByRole('button', { name: t('editor.figure.crop') }),
    credit: figure.getByLabel(t('editor.figure.credit'), { exact: true }),
    altText: figure.getByLabel(t('editor.figure.altText'), { exact: true }),
    fromRecord: (words: string) => figure.getByText(t('editor.figure.fromRecord', { words })),
    asRecord: (field: 'credit' | 'altText') =>
      figure.getByRole('button', {
        name: t('editor.figure.asRecordOf', { field: t(`editor.figure.${field}`) }),
      }),
    dropped: (names: string) => figure.getByText(t('editor.figure.dropped', { names })),
    advice: (advice: AltTextAdvice) => figure.getByText(t(`editor.figure.altAdvice.${advice}`)),
  };
}
