import { readdirSync } from 'node:fs';
import path from 'node:path';

export interface Machine {
  /** As Node names it. */
  readonly platform: string;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * The folders in which dictionaries usually lie on a machine, those of the person first. `DRUCKREIF_DICTIONARIES`, a
 * list as in `PATH`, names others in their place; `DICPATH` is Hunspell's own variable and adds to them.
 */
export function dictionaryPlaces(machine: Machine): string[] {
  const { env } = machine;
  if (env.DRUCKREIF_DICTIONARIES !== undefined) return listed(env.DRUCKREIF_DICTIONARIES);
  return [...listed(env.DICPATH ?? ''), ...usualPlaces(machine)];
}

const listed = (list: string): string[] => list.split(path.delimiter).filter(Boolean);

function usualPlaces({ platform, home, env }: Machine): string[] {
  switch (platform) {
    case 'darwin':
      return [
        `${home}/Library/Spelling`,
        '/Library/Spelling',
        '/opt/homebrew/share/hunspell',
        '/usr/local/share/hunspell',
        ...officeFolders('/Applications/LibreOffice.app/Contents/Resources/extensions'),
      ];
    case 'win32':
      return [env.ProgramFiles, env['ProgramFiles(x86)']]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => officeFolders(path.join(folder, 'LibreOffice', 'share', 'extensions')));
    default:
      return [
        path.join(env.XDG_DATA_HOME || path.join(home, '.local/share'), 'hunspell'),
        '/usr/local/share/hunspell',
        '/usr/share/hunspell',
        '/usr/share/myspell/dicts',
        '/usr/share/myspell',
        ...['/usr/lib/libreoffice', '/usr/lib64/libreoffice', ...versionsOfOffice()].flatMap((folder) =>
          officeFolders(path.join(folder, 'share/extensions')),
        ),
      ];
  }
}

/** LibreOffice keeps the dictionaries of each language in a folder `dict-de`. */
const officeFolders = (extensions: string): string[] =>
  namesIn(extensions)
    .filter((name) => name.startsWith('dict-'))
    .map((name) => path.join(extensions, name));

const versionsOfOffice = (): string[] =>
  namesIn('/opt')
    .filter((name) => name.startsWith('libreoffice'))
    .map((name) => path.join('/opt', name));

/** None where the folder is not there or may not be read. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
