import os from 'node:os';
import path from 'node:path';

/**
 * Which desk to open: `--desk DIR`, else the environment's `DRUCKREIF_DESK`, else the place where this system keeps
 * the data of its programs. Absolute.
 */
export function deskFolder(argv: readonly string[], env: NodeJS.ProcessEnv): string {
  const flag = argv.findIndex((word) => word === '--desk' || word.startsWith('--desk='));
  const named =
    flag < 0 ? undefined : argv[flag]?.startsWith('--desk=') ? argv[flag]?.slice(7) : argv[flag + 1];
  return path.resolve(named || env.DRUCKREIF_DESK || defaultFolder(env));
}

function defaultFolder(env: NodeJS.ProcessEnv): string {
  const home = os.homedir();
  if (process.platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'Druckreif');
  if (process.platform === 'win32')
    return path.join(env.APPDATA ?? path.join(home, 'AppData', 'Roaming'), 'Druckreif');
  return path.join(env.XDG_DATA_HOME ?? path.join(home, '.local', 'share'), 'druckreif');
}
