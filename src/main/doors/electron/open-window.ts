import { join } from 'node:path';
import { app, BrowserWindow, dialog, Menu, nativeTheme, screen, type WebContents } from 'electron';
import type { i18n } from 'i18next';
import { type MenuCommand, menuChannel } from '#shared/contract/menu-commands.ts';
import { home } from './address.ts';
import { contextMenuTemplate, menuTemplate } from './menu.ts';
import { windowOptions } from './window-options.ts';
import { fitToScreens, readWindowState, writeWindowState } from './window-state.ts';

/** Two failures within this time are one that a fresh page does not cure. */
const crashesApartMs = 10_000;

/** Opens the window of the desk, as it was left, with its menu. */
export function openWindow(t: i18n['t']): BrowserWindow {
  const stateFile = join(app.getPath('userData'), 'window.json');
  const screens = screen.getAllDisplays().map(({ workArea }) => workArea);
  const state = fitToScreens(readWindowState(stateFile), screens);
  const window = new BrowserWindow(
    windowOptions(state, {
      // Source and build have the same tree, so the way from here is the same in both.
      preload: join(import.meta.dirname, '../../../preload/index.cjs'),
      icon: join(import.meta.dirname, '../../../../resources/icon.png'),
      dark: nativeTheme.shouldUseDarkColors,
      developing: !app.isPackaged,
    }),
  );
  window.once('ready-to-show', () => (state.maximized ? window.maximize() : window.show()));
  window.on('close', () =>
    writeWindowState(stateFile, { bounds: window.getNormalBounds(), maximized: window.isMaximized() }),
  );
  giveMenus(window, t);
  askBeforeLosing(window, t);
  surviveCrashes(window, t);
  void window.loadURL(home);
  return window;
}

function giveMenus(window: BrowserWindow, t: i18n['t']): void {
  const template = menuTemplate({
    t,
    platform: process.platform,
    developing: !app.isPackaged,
    send: (command) => void sendAsAPerson(window.webContents, command),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  window.webContents.on('context-menu', (_event, at) => {
    const items = contextMenuTemplate({ t }, at);
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
  });
}

/**
 * Chromium opens a file chooser only for a person's click or key in the page. A choice in the menu is one as well, and an
 * empty script run as a person's carries that into the page, ahead of the command.
 */
async function sendAsAPerson(contents: WebContents, command: MenuCommand): Promise<void> {
  await contents.executeJavaScript('void 0', true).catch(() => {});
  contents.send(menuChannel, command);
}

/** A page that is still saving holds its window back; Electron would do so without a word. */
function askBeforeLosing(window: BrowserWindow, t: i18n['t']): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const chosen = dialog.showMessageBoxSync(window, {
      type: 'warning',
      message: t('menu.saving'),
      buttons: [t('menu.keepOpen'), t('menu.closeAnyway')],
      defaultId: 0,
      cancelId: 0,
    });
    // Preventing here means: not letting the page prevent.
    if (chosen === 1) event.preventDefault();
  });
}

/** The page holds nothing that the store does not have: after a crash it is simply opened again. */
function surviveCrashes(window: BrowserWindow, t: i18n['t']): void {
  let lastCrashAt = Number.NEGATIVE_INFINITY;
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    console.error(`The window failed: ${reason} (${exitCode})`);
    const again = performance.now() - lastCrashAt < crashesApartMs;
    lastCrashAt = performance.now();
    if (!again) return void window.loadURL(home);
    dialog.showErrorBox('Druckreif', t('menu.windowLost'));
    app.quit();
  });
}
