import type { BrowserWindowConstructorOptions } from 'electron';
import type { WindowState } from './window-state.ts';

/** Paper of the light and of the dark theme, so that nothing flashes before the page is there. */
const paper = { light: '#FBFAF7', dark: '#151412' };

export interface WindowSurroundings {
  /** Absolute path of the built preload. */
  readonly preload: string;
  /** Absolute path of the icon; systems that take it from the program ignore it. */
  readonly icon: string;
  readonly dark: boolean;
  /** Gives the developer tools to those who work on the program. */
  readonly developing: boolean;
}

/** The window: shown when it has something to show, and with no right that a web page would not have. */
export const windowOptions = (
  { bounds }: WindowState,
  { preload, icon, dark, developing }: WindowSurroundings,
): BrowserWindowConstructorOptions => ({
  ...bounds,
  minWidth: 720,
  minHeight: 480,
  show: false,
  title: 'Druckreif',
  icon,
  backgroundColor: dark ? paper.dark : paper.light,
  webPreferences: {
    preload,
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    devTools: developing,
    // Chromium would fetch its dictionaries from the network.
    spellcheck: false,
  },
});
