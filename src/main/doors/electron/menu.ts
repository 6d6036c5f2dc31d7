import type { MenuItemConstructorOptions } from 'electron';
import type { i18n } from 'i18next';
import type { MenuCommand } from '#shared/contract/menu-commands.ts';

type Item = MenuItemConstructorOptions;

export interface MenuSurroundings {
  readonly t: i18n['t'];
  /** As Node names it. */
  readonly platform: string;
  /** Shows what only people who work on the program need. */
  readonly developing: boolean;
  readonly send: (command: MenuCommand) => void;
}

const line: Item = { type: 'separator' };

/**
 * The menu. Keys reach the page first and the menu only if the page leaves them, so a key that the window serves itself
 * is never served twice.
 */
export function menuTemplate(surroundings: MenuSurroundings): Item[] {
  const mac = surroundings.platform === 'darwin';
  return [
    ...(mac ? [programMenu(surroundings)] : []),
    fileMenu(surroundings, mac),
    editMenu(surroundings),
    viewMenu(surroundings),
    windowMenu(surroundings, mac),
    helpMenu(surroundings),
  ];
}

const command = (
  { send }: MenuSurroundings,
  name: MenuCommand,
  label: string,
  accelerator?: string,
): Item => ({ id: name, label, click: () => send(name), ...(accelerator ? { accelerator } : {}) });

const settings = (s: MenuSurroundings): Item => command(s, 'settings', s.t('menu.settings'), 'CmdOrCtrl+,');

const programMenu = (s: MenuSurroundings): Item => ({
  label: 'Druckreif',
  submenu: [
    { role: 'about', label: s.t('menu.about') },
    line,
    settings(s),
    line,
    { role: 'services', label: s.t('menu.services') },
    line,
    { role: 'hide', label: s.t('menu.hide') },
    { role: 'hideOthers', label: s.t('menu.hideOthers') },
    { role: 'unhide', label: s.t('menu.unhide') },
    line,
    { role: 'quit', label: s.t('menu.quit') },
  ],
});

const fileMenu = (s: MenuSurroundings, mac: boolean): Item => ({
  label: s.t('menu.file'),
  submenu: [
    command(s, 'new-piece', s.t('menu.newPiece'), 'CmdOrCtrl+N'),
    line,
    command(s, 'import', s.t('menu.import'), 'CmdOrCtrl+O'),
    command(s, 'import-text', s.t('menu.importText')),
    command(s, 'import-mail', s.t('menu.importMail')),
    line,
    ...(mac
      ? [{ role: 'close', label: s.t('menu.close') } as const]
      : [settings(s), line, { role: 'quit', label: s.t('menu.quit') } as const]),
  ],
});

/**
 * Undo and redo are commands, not roles: Chromium's own undo takes back what it saw being typed and knows nothing of
 * the history that the editor keeps.
 */
const editMenu = (s: MenuSurroundings): Item => ({
  label: s.t('menu.edit'),
  submenu: [
    command(s, 'undo', s.t('menu.undo'), 'CmdOrCtrl+Z'),
    command(s, 'redo', s.t('menu.redo'), 'CmdOrCtrl+Shift+Z'),
    line,
    ...clipboard(s),
    line,
    command(s, 'find', s.t('menu.find'), 'CmdOrCtrl+F'),
    command(s, 'replace', s.t('menu.replace'), 'CmdOrCtrl+Alt+F'),
  ],
});

const clipboard = ({ t }: Pick<MenuSurroundings, 't'>): Item[] => [
  { role: 'cut', label: t('menu.cut') },
  { role: 'copy', label: t('menu.copy') },
  { role: 'paste', label: t('menu.paste') },
  { role: 'pasteAndMatchStyle', label: t('menu.pastePlain') },
  { role: 'selectAll', label: t('menu.selectAll') },
];

const viewMenu = (s: MenuSurroundings): Item => ({
  label: s.t('menu.view'),
  submenu: [
    command(s, 'command-palette', s.t('menu.commandPalette'), 'CmdOrCtrl+K'),
    command(s, 'toggle-inspector', s.t('menu.toggleInspector'), 'CmdOrCtrl+Alt+P'),
    line,
    { role: 'resetZoom', label: s.t('menu.actualSize') },
    { role: 'zoomIn', label: s.t('menu.zoomIn') },
    { role: 'zoomOut', label: s.t('menu.zoomOut') },
    line,
    { role: 'togglefullscreen', label: s.t('menu.fullScreen') },
    ...(s.developing
      ? ([
          line,
          { role: 'reload', label: s.t('menu.reload') },
          { role: 'toggleDevTools', label: s.t('menu.developerTools') },
        ] as const)
      : []),
  ],
});

const windowMenu = (s: MenuSurroundings, mac: boolean): Item => ({
  role: 'window',
  label: s.t('menu.window'),
  submenu: [
    { role: 'minimize', label: s.t('menu.minimize') },
    ...(mac
      ? ([
          { role: 'zoom', label: s.t('menu.zoomWindow') },
          { role: 'front', label: s.t('menu.front') },
        ] as const)
      : [{ role: 'close', label: s.t('menu.close') } as const]),
  ],
});

const helpMenu = (s: MenuSurroundings): Item => ({
  role: 'help',
  label: s.t('menu.help'),
  submenu: [
    command(s, 'shortcuts', s.t('menu.shortcuts'), 'F1'),
    ...(s.platform === 'darwin' ? [] : [{ role: 'about', label: s.t('menu.about') } as const]),
  ],
});

/** The menu of the right button, which Electron leaves to the program. Empty where there is nothing to do. */
export function contextMenuTemplate(
  { t }: Pick<MenuSurroundings, 't'>,
  at: { readonly isEditable: boolean; readonly selectionText: string },
): Item[] {
  if (at.isEditable) return clipboard({ t });
  return at.selectionText.trim() === '' ? [] : clipboard({ t }).filter(({ role }) => role === 'copy');
}
