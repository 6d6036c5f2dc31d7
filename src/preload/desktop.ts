import type { MenuCommand } from '#shared/contract/menu-commands.ts';

/** What only the desktop app can give to the window; in a browser there is none. */
export interface DruckreifDesktop {
  /** Calls back for each command chosen in the menu, until the returned function is called. */
  readonly onMenuCommand: (callback: (command: MenuCommand) => void) => () => void;
  /** As Node names it, for the names of keys: `darwin`, `win32`, `linux`. */
  readonly platform: string;
}

declare global {
  interface Window {
    readonly druckreifDesktop?: DruckreifDesktop;
  }
}
