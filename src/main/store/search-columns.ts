import { foldedWords } from '#shared/search-query/fold.ts';

/** Bits of what a text comes with. */
export const hasBits = { image: 1, report: 2, credit: 4 } as const;

/** Names so that each can be found whole (`| anna koller |`), and each part of a name after a space. */
export const peopleColumn = (names: readonly (string | null)[]): string =>
  names
    .map((name) => foldedWords(name ?? '').join(' '))
    .filter((name) => name !== '')
    .map((name) => `| ${name} `)
    .join('')
    .concat('|');
