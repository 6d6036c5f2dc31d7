import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import { type MenuCommand, menuChannel } from '#shared/contract/menu-commands.ts';
import type { DruckreifDesktop } from './desktop.ts';

const desktop: DruckreifDesktop = {
  onMenuCommand: (callback) => {
    // The event itself stays here: it would hand the window a way to send messages of its own.
    const listener = (_event: IpcRendererEvent, command: MenuCommand): void => callback(command);
    ipcRenderer.on(menuChannel, listener);
    return () => {
      ipcRenderer.off(menuChannel, listener);
    };
  },
  platform: process.platform,
};

contextBridge.exposeInMainWorld('druckreifDesktop', desktop);
