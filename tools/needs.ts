import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const beside = (folder: string) => existsSync(path.join(root, '../shared', folder));
const runs = (command: string, ...words: string[]) =>
  spawnSync(command, words, { stdio: 'ignore' }).status === 0;

/**
 * What some tests want and not every machine has. Such a test ends its name in `(needs …)` and is skipped where the
 * thing is missing; a test that is skipped although the thing is there fails the check.
 */
const things = {
  /** One page as it was published; the program promises that its words come out as they went in. */
  seeds: {
    label: '(needs ../shared/seeds)',
    isThere: () => beside('seeds/000_3c6a8596c417051b.txt'),
  },
  corpora: { label: '(needs ../shared/corpora)', isThere: () => beside('corpora') },
  schemas: { label: '(needs ../shared/schemas)', isThere: () => beside('schemas') },
  java: { label: '(needs Java)', isThere: () => runs('java', '-version') },
  jing: {
    label: '(needs Jing)',
    isThere: () => spawnSync('jing', [], { stdio: 'ignore' }).error === undefined,
  },
  xmllint: { label: '(needs xmllint)', isThere: () => runs('xmllint', '--version') },
  poppler: { label: '(needs poppler)', isThere: () => runs('pdfinfo', '-v') && runs('pdftoppm', '-v') },
  qpdf: { label: '(needs qpdf)', isThere: () => runs('qpdf', '--version') },
  electron: {
    label: '(needs Electron)',
    isThere: () => existsSync(path.join(root, 'node_modules/electron/path.txt')) && process.getuid?.() !== 0,
  },
  swissDictionary: {
    label: '(needs the Swiss German dictionary)',
    isThere: () => existsSync('/usr/share/hunspell/de_CH.aff'),
  },
  proc: { label: '(needs /proc)', isThere: () => existsSync('/proc/self') },
  exiftool: { label: '(needs an ExifTool of the system)', isThere: () => runs('exiftool', '-ver') },
  exiv2: { label: '(needs Exiv2)', isThere: () => runs('exiv2', '--version') },
  perl: { label: '(needs Perl)', isThere: () => process.platform === 'win32' || runs('perl', '-e', '1') },
  openssl: { label: '(needs OpenSSL)', isThere: () => runs('openssl', 'version') },
  dovecot: { label: '(needs Dovecot)', isThere: () => existsSync('/usr/sbin/dovecot') },
  libreOffice: {
    label: '(needs LibreOffice)',
    isThere: () => runs('soffice', '--version') && runs('pdftotext', '-v'),
  },
  unixRights: { label: '(needs Unix file rights)', isThere: () => process.platform !== 'win32' },
} as const;
export type Thing = keyof typeof things;

const known = new Map<Thing, boolean>();

/** Whether a thing is missing here, for `test.skipIf`. */
export function missing(thing: Thing): boolean {
  if (!known.has(thing)) known.set(thing, things[thing].isThere());
  return known.get(thing) !== true;
}

/** The end of the name of a test that wants the thing. */
export const needs = (thing: Thing): string => things[thing].label;

/** Whether a skipped test, by its full name, had a right to be skipped on this machine. */
export const maySkip = (name: string): boolean =>
  (Object.keys(things) as Thing[]).some((thing) => name.includes(things[thing].label) && missing(thing));
