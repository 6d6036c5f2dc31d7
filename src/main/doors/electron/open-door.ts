import { join } from 'node:path';
import { app, BrowserWindow, dialog, protocol, safeStorage, session, shell } from 'electron';
import { isRefusal } from '#shared/contract/errors.ts';
import { type Language, languageOf } from '#shared/domain/language.ts';
import { errorSentence, wordsIn } from '#shared/words/words.ts';
import { openWorkstation, type Workstation } from '../../workstation.ts';
import { scheme, schemePrivileges } from './address.ts';
import { chooseFolder } from './choose-folder.ts';
import { doorHandler } from './door-handler.ts';
import { guardContents } from './guard-contents.ts';
import { guardSession } from './guard-session.ts';
import { keychain } from './keychain.ts';
import { openWindow } from './open-window.ts';

/**
 * Opens the desktop app on a desk. To be called before Electron is ready. A second start of the program brings the
 * first one's window forward; a desk that cannot be opened gets its sentence, and exit code 1.
 *
 * @param folder absolute path of the desk
 */
export function openDoor(folder: string): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: schemePrivileges }]);
  app.enableSandbox();
  // Electron's own default would lie in the desk's default folder where names differ in nothing but capitals.
  app.setPath('userData', join(app.getPath('appData'), 'druckreif-window'));
  if (!app.requestSingleInstanceLock({ folder })) {
    app.quit();
    return;
  }
  app.on('web-contents-created', (_event, contents) =>
    guardContents(contents, { open: (address) => shell.openExternal(address), now: () => performance.now() }),
  );
  // On macOS too: the desk stays locked for other programs while this one runs.
  app.on('window-all-closed', () => app.quit());
  app
    .whenReady()
    .then(() => openDesk(folder, languageOf(app.getLocale())))
    .catch((error) => {
      console.error(error);
      leave(errorSentence(languageOf(app.getLocale()), 'unexpected'));
    });
}

async function openDesk(folder: string, language: Language): Promise<void> {
  const windowFolder = join(import.meta.dirname, '../../../renderer');
  const workstation = await openWorkstation({
    folder,
    windowFolder,
    log: console.error,
    passwords: keychain(safeStorage, join(app.getPath('userData'), 'mail-passwords.json')),
    postByItself: true,
    chooseFolder: chooseFolder(dialog, () => BrowserWindow.getFocusedWindow()),
  });
  if (isRefusal(workstation)) return leave(errorSentence(language, workstation.code, workstation.params));
  closeBeforeQuit(workstation);
  guardSession(session.defaultSession, !app.isPackaged);
  protocol.handle(scheme, doorHandler(workstation));
  const window = openWindow(wordsIn(language));
  app.on('second-instance', (_event, _argv, _cwd, asked) => {
    if (window.isDestroyed()) return;
    comeForward(window);
    const other = (asked as { folder: string }).folder;
    if (other !== folder)
      void dialog.showMessageBox(window, {
        message: wordsIn(language)('menu.otherDesk', { open: folder, asked: other }),
      });
  });
}

function leave(sentence: string): void {
  dialog.showErrorBox('Druckreif', sentence);
  app.exit(1);
}

/** Lets the workstation finish and unlock the desk before the process ends. */
function closeBeforeQuit(workstation: Workstation): void {
  app.once('will-quit', (event) => {
    event.preventDefault();
    workstation.close().then(
      () => app.exit(0),
      (error: unknown) => {
        console.error(error);
        app.exit(1);
      },
    );
  });
}

function comeForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
