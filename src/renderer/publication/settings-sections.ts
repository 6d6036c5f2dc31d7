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
  { id: 'images', group: 'desk' },
  { id: 'clocks', group: 'desk' },
  { id: 'approval', group: 'desk' },
  { id: 'notices', group: 'desk' },
  { id: 'letters', group: 'desk' },
  { id: 'post', group: 'desk' },
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

/** The address of one thing within a part: a standing element by its id. */
export const routeOfThing = (id: SettingsSectionId, thing: string): string =>
  `${routeOf(id)}/${encodeURIComponent(thing)}`;

/** What an address names. */
export interface SettingsPlace {
  readonly section: SettingsSectionId;
  /** A thing in that part; null: the part itself. */
  readonly thing: string | null;
}

/** The part of the settings that an address names, and the thing in it; null for none. */
export function placeAt(path: string): SettingsPlace | null {
  const [section, thing] = path.match(/^\/settings\/([^/]+)(?:\/([^/]+))?$/)?.slice(1) ?? [];
  const named = settingsSections.find(({ id }) => id === section);
  return named ? { section: named.id, thing: thing ? decoded(thing) : null } : null;
}

/** An address that somebody typed may hold a `%` that means itself. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
