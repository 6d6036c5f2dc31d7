import type { start as German } from '../de/start.ts';
import type { Words } from '../same-keys.ts';

export const start: Words<typeof German> = {
  fetching: 'Fetching Electron, two minutes at most…',
  buildFailed: 'Druckreif could not be built; the reason stands above.',
  browser: {
    root: 'As root, Electron starts only without its sandbox; Druckreif therefore opens in the browser.',
    'no-display': 'There is no display for a window here; Druckreif therefore opens in the browser.',
    'no-binary': 'Electron is not here and could not be fetched; Druckreif therefore opens in the browser.',
    'not-running': 'Electron could not be started on this machine; Druckreif therefore opens in the browser.',
  },
};
