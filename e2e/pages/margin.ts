import type { Page } from '@playwright/test';
import { de } from './words.ts';

/** What is said about the passages of a piece: cards in the margin, and the list in the inspector. */
export function margin(page: Page, t = de) {
  const layer = page.getByRole('region', { name: t('annotations.margin') });
  const section = page
    .getByRole('complementary')
    .getByRole('region', { name: t('annotations.section'), exact: true });
  const text = page.getByRole('textbox', { name: t('editor.label') });
  return {
    layer,
    section,
    cards: layer.getByRole('article'),
    claim: (words: string) =>
      layer.getByRole('article', { name: t('annotations.claim.named', { words }), exact: true }),
    comment: (words: string) =>
      layer.getByRole('article', { name: t('annotations.comment.named', { words }), exact: true }),
    passage: (kind: 'claim' | 'comment', standing: string) =>
      text.locator(`[data-${kind}][data-standing="${standing}"]`),
    addSource: layer.getByRole('button', { name: t('annotations.source.add') }),
    sources: layer.getByRole('list', { name: t('annotations.source.list') }).getByRole('listitem'),
    form: layer.getByRole('form'),
    gone: section.getByRole('region', { name: t('annotations.gone') }),
    remark: layer.getByRole('textbox', { name: t('annotations.comment.text'), exact: true }),
    reply: layer.getByRole('textbox', { name: t('annotations.comment.reply'), exact: true }),
  };
}
