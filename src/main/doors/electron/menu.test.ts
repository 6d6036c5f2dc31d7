import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { type MenuCommand, menuCommands } from '#shared/contract/menu-commands.ts';
import { wordsIn } from '#shared/words/words.ts';
import { contextMenuTemplate, menuTemplate } from './menu.ts';

type Item = MenuItemConstructorOptions;

const menus = (['darwin', 'win32', 'linux'] as const).flatMap((platform) =>
  (['de', 'en'] as const).map((language) => ({ platform, language })),
);

function menu(platform: string, language: 'de' | 'en', developing = false) {
  const sent: MenuCommand[] = [];
  const template = menuTemplate({ t: wordsIn(language), platform, developing, send: (c) => sent.push(c) });
  const items = template.flatMap((top) => top.submenu as Item[]);
  return { template, items, sent };
}
const roles = (items: readonly Item[]) => items.flatMap(({ role }) => role ?? []);
const press = (item: Item) => (item.click as unknown as () => void)();

describe.each(menus)('the menu on $platform in $language', ({ platform, language }) => {
  const { template, items, sent } = menu(platform, language);

  it('sends each command of the contract exactly once', () => {
    for (const item of items) if (item.click) press(item);
    expect([...sent].sort()).toEqual([...menuCommands].sort());
  });

  it('has the roles that a program of this system has', () => {
    expect(roles(items)).toEqual(
      expect.arrayContaining([
        'cut',
        'copy',
        'paste',
        'selectAll',
        'zoomIn',
        'togglefullscreen',
        'minimize',
        'close',
        'quit',
        'about',
      ]),
    );
    expect(roles(items).includes('hideOthers')).toBe(platform === 'darwin');
    expect(roles(items)).not.toContain('toggleDevTools');
  });

  it('gives no key twice, and words to everything', () => {
    const keys = items.flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    for (const item of [...template, ...items])
      if (item.type !== 'separator') expect(item.label, JSON.stringify(item)).toMatch(/^[^.]+$/);
  });
});

it('shows the developer tools only to those who work on the program', () => {
  expect(roles(menu('linux', 'de', true).items)).toContain('toggleDevTools');
});

describe('the menu of the right button', () => {
  const t = wordsIn('de');
  it('cuts and pastes where one can write', () => {
    expect(roles(contextMenuTemplate({ t }, { isEditable: true, selectionText: '' }))).toEqual([
      'cut',
      'copy',
      'paste',
      'pasteAndMatchStyle',
      'selectAll',
    ]);
  });
  it('only copies where one can read, and does not open over nothing', () => {
    expect(roles(contextMenuTemplate({ t }, { isEditable: false, selectionText: 'Satz' }))).toEqual(['copy']);
    expect(contextMenuTemplate({ t }, { isEditable: false, selectionText: ' \n' })).toEqual([]);
  });
});
