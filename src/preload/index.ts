import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import { type MenuCommand, menuChannel } from '#shared/contract/menu-commands.ts';
import type { DruckreifDesktop } from './desktop.ts';

/** A plain field has a history of its own, which only the browser can walk through. */
function undoneByField(command: MenuCommand): boolean {
  const field = document.activeElement;
  const plain = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
  if (!plain || (command !== 'undo' && command !== 'redo')) return false;
  document.execCommand(command);
  return true;
}

const desktop: DruckreifDesktop = {
  onMenuCommand: (callback) => {
    // The event itself stays here: it would hand the window a way to send messages of its own.
    const listener = (_event: IpcRendererEvent, command: MenuCommand): void => {
      if (!undoneByField(command)) callback(command);
    };
    ipcRenderer.on(menuChannel, listener);
    return () => {
      ipcRenderer.off(menuChannel, listener);
    };
  },
  platform: process.platform,
};

contextBridge.exposeInMainWorld('druckreifDesktop', desktop);
