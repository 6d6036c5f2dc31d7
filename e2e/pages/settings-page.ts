import type { Page } from '@playwright/test';
import { de } from './words.ts';

/** Everything that is set once. */
export function settingsPage(page: Page, t = de) {
  const section = (name: 'publication' | 'person' | 'window' | 'data') =>
    page.getByRole('region', { name: t(`settings.${name}.title`), exact: true });
  return {
    section,
    personName: section('person').getByLabel(t('settings.person.name'), { exact: true }),
    appearance: (name: 'light' | 'dark' | 'system') =>
      section('window')
        .getByText(t(`settings.window.${name}`), { exact: true })
        .click(),
    speak: (language: 'Deutsch' | 'English') =>
      section('window').getByText(language, { exact: true }).click(),
  };
}
