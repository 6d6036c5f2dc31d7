import type { Page } from '@playwright/test';
import { de } from './words.ts';

/** What a desk shows that has no publication yet. */
export function startPage(page: Page, t = de) {
  return {
    title: page.getByRole('heading', { level: 1 }),
    ownDesk: page.getByRole('button', { name: t('window.firstStart.create') }),
    sample: page.getByRole('button', { name: t('window.firstStart.createSample') }),
    field: (name: 'name' | 'shortName' | 'baseUrl' | 'correctionsAddress' | 'locale') =>
      page.getByLabel(t(`settings.publication.${name}`), { exact: true }),
    problem: (name: 'name' | 'shortName' | 'baseUrl' | 'correctionsAddress') =>
      page.getByText(t(`settings.problems.${name}`)),
    person: page.getByLabel(t('settings.person.atStart'), { exact: true }),
    back: page.getByRole('button', { name: t('window.firstStart.back') }),
    speak: (language: 'Deutsch' | 'English') => page.getByText(language, { exact: true }).click(),
  };
}
