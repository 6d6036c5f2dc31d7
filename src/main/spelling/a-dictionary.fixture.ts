import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A small German dictionary with an ending, compounds, and an abbreviation. The flag `ö` is one byte in one of the two
 * encodings and two in the other.
 */
const affixes = (encoding: string, flags: string) => `SET ${encoding}
${flags}TRY esianrtolcdugmphbyfvkwäüöß
COMPOUNDFLAG K
COMPOUNDMIN 2
BREAK 1
BREAK -
REP 1
REP ss ß
SFX ö Y 1
SFX ö 0 en .
`;

const swissWords = [
  'Gemeinde/K',
  'Versammlung/ö',
  'versammlung/Kö',
  'Zeitung/ö',
  'Brücke/K',
  'Bürgerin',
  'Bürgerinnen',
  'Strasse/K',
  'Haupt/K',
  'gross',
  'geht',
  'die',
  'und',
  'bzw.',
  'Zürich',
];

const germanWords = ['Straße/K', 'groß', 'Klasse', 'die', 'und'];

const listOf = (words: readonly string[]) => `${words.length}\n${words.join('\n')}\n`;

/** The two files, each in the encoding named. */
export function aDictionary(
  encoding: 'ISO8859-1' | 'UTF-8' = 'ISO8859-1',
  words = swissWords,
): { aff: Buffer; dic: Buffer } {
  const encode = encoding === 'UTF-8' ? 'utf8' : 'latin1';
  // A flag of two bytes needs saying so.
  const flags = encoding === 'UTF-8' ? 'FLAG UTF-8\n' : '';
  return {
    aff: Buffer.from(affixes(encoding, flags), encode),
    dic: Buffer.from(listOf(words), encode),
  };
}

/** As the dictionary of Germany writes it. */
export const aGermanDictionary = () => aDictionary('UTF-8', germanWords);

/** Lays a dictionary into a folder, as installing it does. */
export function layDown(folder: string, name: string, { aff, dic } = aDictionary()): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${name}.aff`), aff);
  writeFileSync(path.join(folder, `${name}.dic`), dic);
}
