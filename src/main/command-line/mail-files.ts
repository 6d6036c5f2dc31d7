import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** What mail programs and systems put beside mails, for themselves. */
const beside =
  /^(\.|thumbs\.db$|desktop\.ini$|dovecot[.-]|maildirfolder$|subscriptions$|courierimap)|\.msf$/i;

/**
 * The files at a place that may hold mails, in the order of their names: a file is itself, a folder all files in it
 * however deep, a Maildir the mails in `cur` and `new` and those of its folders. What lies in `tmp` is still being
 * delivered. Nothing there is changed.
 */
export async function mailFilesUnder(place: string): Promise<string[]> {
  const found = await stat(place).catch(() => null);
  return found?.isDirectory() ? filesOf(place) : [place];
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).sort(byName);
  const folders = entries.filter((entry) => entry.isDirectory());
  const at = ({ name }: Dirent) => path.join(folder, name);
  if (!isMaildir(folders)) {
    const files = entries.filter((entry) => entry.isFile() && !beside.test(entry.name)).map(at);
    const deeper = await Promise.all(
      folders.filter(({ name }) => !name.startsWith('.')).map((entry) => filesOf(at(entry))),
    );
    return [...files, ...deeper.flat()];
  }
  const mails = await Promise.all(
    ['cur', 'new'].map(async (name) => {
      const inside = await readdir(path.join(folder, name), { withFileTypes: true }).catch(() => []);
      return inside
        .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
        .sort(byName)
        .map((entry) => path.join(folder, name, entry.name));
    }),
  );
  const others = folders.filter(({ name }) => !['cur', 'new', 'tmp'].includes(name));
  const deeper = await Promise.all(others.map((entry) => filesOf(at(entry))));
  return [...mails.flat(), ...deeper.flat()];
}

/** Its folders begin with a dot (Maildir++) or lie in it by their names. */
const isMaildir = (folders: readonly Dirent[]): boolean => {
  const names = new Set(folders.map(({ name }) => name));
  return names.has('cur') && names.has('new');
};

const byName = (one: Dirent, other: Dirent): number => (one.name < other.name ? -1 : 1);
