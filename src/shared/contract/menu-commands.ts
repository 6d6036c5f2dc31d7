/** What the desktop's menu can ask of the window. The palette of the window has each of them as well. */
export const menuCommands = [
  'new-piece',
  'import',
  'import-text',
  'import-mail',
  'undo',
  'redo',
  'find',
  'replace',
  'command-palette',
  'toggle-inspector',
  'shortcuts',
  'settings',
] as const;
export type MenuCommand = (typeof menuCommands)[number];

/** The name under which they travel from the menu to the window. */
export const menuChannel = 'menu-command';
