import type { BrowserWindow, Dialog } from 'electron';

/**
 * The system's chooser for a folder, as a sheet of the window that asks for it. Null when the person let it be.
 *
 * @param window the one that has the focus; none: the chooser stands by itself
 */
export const chooseFolder =
  (dialog: Pick<Dialog, 'showOpenDialog'>, window: () => BrowserWindow | null) =>
  async (): Promise<string | null> => {
    const options = { properties: ['openDirectory' as const, 'createDirectory' as const] };
    const asking = window();
    const { canceled, filePaths } = await (asking
      ? dialog.showOpenDialog(asking, options)
      : dialog.showOpenDialog(options));
    return canceled ? null : (filePaths[0] ?? null);
  };
