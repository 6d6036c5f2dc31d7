import type { PieceToPrint } from './piece.ts';

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
 * The name that an export's files share, without an ending: the piece's slug, else its headline, in small ASCII
 * letters, digits and hyphens, at most 60 characters; the piece's id where neither has any.
 */
export function fileStem(piece: PieceToPrint): string {
  for (const words of [piece.record.slug, piece.headline]) {
    const stem = asciiName(words);
    if (stem !== '') return reserved.test(stem) ? `${stem}-1` : stem;
  }
  return piece.articleId;
}

const asciiName = (words: string): string =>
  words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæœøđł]/g, (letter) => spelledOut[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
