import type { Page } from '@playwright/test';
import type { ImageKind } from '#shared/domain/image/image.ts';
import type { ImageOrder, ImageShow } from '#shared/domain/image/image-library.ts';
import { de } from './words.ts';

/** The library with its filters and views, what is done with several images, and the rights that end. */
export function imageRoom(page: Page, t = de) {
  const marked = page.getByRole('region', { name: t('imageRoom.marks.label') });
  const dialog = page.getByRole('dialog', { name: /Angaben für|Set fields of/ });
  const preview = dialog.getByRole('region', { name: t('imageRoom.set.preview') });
  const choose = async (label: string, choice: RegExp) => {
    await page.getByRole('combobox', { name: label, exact: true }).click();
    await page.getByRole('option', { name: choice }).click();
  };
  const beginning = (words: string) => new RegExp(`^${words} \\(`);
  return {
    grid: page.getByRole('listbox', { name: t('images.library.label') }),
    list: page.getByRole('grid', { name: t('imageRoom.table.label') }),
    view: (view: 'grid' | 'list') =>
      page.getByRole('button', { name: t(`imageRoom.views.${view}`), exact: true }),
    search: page.getByRole('textbox', { name: t('images.library.search') }),
    show: (show: ImageShow) => choose(t('imageRoom.filter.show'), beginning(t(`imageRoom.filter.${show}`))),
    showAll: () => choose(t('imageRoom.filter.show'), beginning(t('imageRoom.filter.all'))),
    kind: (kind: ImageKind) => choose(t('imageRoom.filter.kind'), beginning(t(`images.kind.${kind}`))),
    shown: page.getByRole('combobox', { name: t('imageRoom.filter.show'), exact: true }),
    order: (order: ImageOrder) =>
      choose(t('imageRoom.order.label'), new RegExp(`^${t(`imageRoom.order.${order}`)}$`)),
    head: (order: ImageOrder) =>
      page.getByRole('columnheader', { name: t(`imageRoom.table.${order}`), exact: true }),
    allAgain: page.getByRole('button', { name: t('images.empty.showAll') }),
    marked,
    count: (count: number) =>
      marked.getByText(t('imageRoom.marks.count', { count, shown: String(count) }), { exact: true }),
    set: marked.getByRole('button', { name: t('imageRoom.marks.set') }),
    dialog,
    field: (name: 'creditLine' | 'source' | 'kind' | 'usageTerms' | 'rightsEndOn') =>
      dialog.getByLabel(t(`images.form.${name}`), { exact: true }),
    preview,
    replace: preview.getByText(t('imageRoom.set.replace'), { exact: true }),
    empty: async (field: 'source' | 'usageTerms') => {
      const fields = dialog.getByRole('combobox', { name: t('imageRoom.set.empty'), exact: true });
      await fields.press('ArrowDown');
      await dialog.getByRole('option', { name: t(`images.form.${field}`), exact: true }).click();
      await fields.press('Tab');
    },
    submit: dialog.getByRole('button', { name: /setzen$|^Set for/ }),
    template: {
      save: dialog.getByRole('button', { name: t('imageRoom.templates.save') }),
      name: dialog.getByLabel(t('imageRoom.templates.name')),
      keep: dialog.getByRole('button', { name: t('imageRoom.templates.keep') }),
      chosen: dialog.getByRole('combobox', { name: t('imageRoom.templates.label'), exact: true }),
      choice: (name: string) => dialog.getByRole('option', { name }),
      remove: (name: string) =>
        dialog.getByRole('button', { name: t('imageRoom.templates.remove', { name }) }),
    },
    undo: page.getByRole('button', { name: t('imageRoom.marks.undoAction') }),
    /** A quiet note, also for those who hear the window. */
    said: (words: RegExp) => page.getByRole('alert').getByText(words),
    reminders: {
      look: page.getByRole('link', { name: t('imageRoom.reminders.look') }),
      part: (part: 'soon' | 'ended') => page.getByRole('region', { name: t(`imageRoom.reminders.${part}`) }),
    },
  };
}
