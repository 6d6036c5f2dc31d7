/** Letters that do not come apart into a base letter and an accent, in the usual spelling without them. */
const spelledOut: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
};
/** Names that Windows keeps for devices, with any ending. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * Words as the name of a file, without an ending, that is safe on every system: small ASCII letters, digits and
 * hyphens, at most `longest` characters; empty where the words have none.
 */
export function fileStemOf(words: string, longest = 60): string {
  const stem = asciiName(words, longest);
  return reserved.test(stem) ? `${stem}-1` : stem;
}

const asciiName = (words: string, longest: number): string =>
  words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæœøđł]/g, (letter) => spelledOut[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
