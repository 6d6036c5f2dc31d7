import type { Page } from '@playwright/test';
import type { SettingsSectionId } from '#renderer/publication/settings-sections.ts';
import { de } from './words.ts';

/** Everything that is set once. */
export function settingsPage(page: Page, t = de) {
  const section = (name: SettingsSectionId) =>
    page.getByRole('region', { name: t(`settings.${name}.title`), exact: true });
  const contents = page.getByRole('navigation', { name: t('settings.contents.label') });
  return {
    section,
    contents,
    /** The line of the contents that leads to a part. */
    wayTo: (name: SettingsSectionId) =>
      contents.getByRole('link', { name: t(`settings.${name}.title`), exact: true }),
    headingOf: (name: SettingsSectionId) =>
      page.getByRole('heading', { name: t(`settings.${name}.title`), exact: true }),
    personName: section('person').getByLabel(t('settings.person.name'), { exact: true }),
    appearance: (name: 'light' | 'dark' | 'system') =>
      section('window')
        .getByText(t(`settings.window.${name}`), { exact: true })
        .click(),
    speak: (language: 'Deutsch' | 'English') =>
      section('window').getByText(language, { exact: true }).click(),
  };
}
