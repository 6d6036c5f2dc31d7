/** What the parts of the settings belong to, in the order of the page. */
export const settingsGroups = ['publication', 'text', 'desk', 'workplace'] as const;
export type SettingsGroup = (typeof settingsGroups)[number];

/**
 * Every part of the settings in the order of the page. `id` is its name in the address (`routeOf`) and in the words:
 * its title is `settings.<id>.title`. What each shows stands in `section-views.tsx`.
 */
export const settingsSections = [
  { id: 'publication', group: 'publication' },
  { id: 'sections', group: 'publication' },
  { id: 'contributors', group: 'publication' },
  { id: 'byline', group: 'publication' },
  { id: 'standing', group: 'publication' },
  { id: 'typography', group: 'text' },
  { id: 'spelling', group: 'text' },
  { id: 'wordings', group: 'text' },
  { id: 'exporting', group: 'desk' },
  { id: 'clocks', group: 'desk' },
  { id: 'notices', group: 'desk' },
  { id: 'person', group: 'workplace' },
  { id: 'window', group: 'workplace' },
  { id: 'file', group: 'workplace' },
  { id: 'data', group: 'workplace' },
] as const satisfies readonly { readonly id: string; readonly group: SettingsGroup }[];
export type SettingsSectionId = (typeof settingsSections)[number]['id'];

/** The address in the window at which a part of the settings is shown. */
export const routeOf = (id: SettingsSectionId): string => `/settings/${id}`;

/** The key of its heading, for menus and the palette. */
export const titleKeyOf = <Id extends SettingsSectionId>(id: Id) => `settings.${id}.title` as const;

/** The part of the settings that an address names; null for none. */
export const sectionAt = (path: string): SettingsSectionId | null =>
  settingsSections.find(({ id }) => path === routeOf(id))?.id ?? null;
