import type { Page } from '@playwright/test';
import { type MenuCommand, menuCommands } from '#shared/contract/menu-commands.ts';
import type { DruckreifDesktop } from '../src/preload/desktop.ts';
import { expect, test } from './newsroom.ts';
import { piecesPage } from './pages/pieces-page.ts';
import { settingsPage } from './pages/settings-page.ts';
import { deskWindow } from './pages/window.ts';

type WithMenu = Window & { chooseInMenu: (command: MenuCommand) => void };

/** Stands in for the desktop's menu: only what the preload of the Electron door hands the window. */
async function withDesktopMenu(page: Page): Promise<(command: MenuCommand) => Promise<void>> {
  await page.addInitScript(() => {
    const here = window as unknown as WithMenu & { druckreifDesktop: DruckreifDesktop };
    here.druckreifDesktop = {
      platform: 'linux',
      onMenuCommand(callback) {
        here.chooseInMenu = callback;
        return () => {};
      },
    };
  });
  await page.reload();
  return (command) =>
    page.evaluate((chosen) => (window as unknown as WithMenu).chooseInMenu(chosen), command);
}

test('every line of the desktop menu does what it says in the writing room', async ({
  newsroom: _,
  page,
}) => {
  const choose = await withDesktopMenu(page);
  const pieces = piecesPage(page);
  const frame = deskWindow(page);
  const done = new Set<MenuCommand>();
  const chosen = async (command: MenuCommand) => {
    done.add(command);
    await choose(command);
  };
  await expect(pieces.newPiece).toBeVisible();

  await chosen('new-piece');
  await expect(pieces.text).toBeFocused();
  await page.keyboard.type('Brücke');
  await expect(pieces.saved).toBeVisible();
  await chosen('undo');
  await expect(pieces.part('headline')).toHaveText('');
  await chosen('redo');
  await expect(pieces.part('headline')).toHaveText('Brücke');

  await chosen('find');
  await expect(pieces.find).toBeFocused();
  await page.keyboard.press('Escape');
  await chosen('replace');
  await expect(pieces.replacement).toBeVisible();
  await page.keyboard.press('Escape');

  await expect(pieces.inspector).toBeVisible();
  await chosen('toggle-inspector');
  await expect(pieces.inspector).toBeHidden();

  await chosen('command-palette');
  await expect(frame.palette.field).toBeFocused();
  await page.keyboard.press('Escape');
  await chosen('shortcuts');
  await expect(frame.shortcuts).toBeVisible();
  await page.keyboard.press('Escape');

  for (const command of ['import', 'import-text', 'import-mail'] as const) {
    const chooser = page.waitForEvent('filechooser');
    await chosen(command);
    await chooser;
  }

  await chosen('settings');
  await expect(settingsPage(page).section('publication')).toBeVisible();
  expect([...done].sort()).toEqual([...menuCommands].sort());
});
