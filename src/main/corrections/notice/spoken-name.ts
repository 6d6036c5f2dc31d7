import { fold } from '#shared/search-query/fold.ts';

/** What stands around a name and names nobody. */
const titles: ReadonlySet<string> = new Set(
  'dr prof med dent vet phil iur rer nat oec sc ing dipl lic mag msc bsc mba phd mlaw herr herrn frau hr fr familie mr mrs ms miss pd'
    .split(' ')
    .map(fold),
);
/** Between given and family name; by themselves they are words like others. */
const particles: ReadonlySet<string> = new Set(
  'von van vom zu zum zur der den de del della di da dal la le du des und al el bin ben ter te'.split(' '),
);

/** A word of a text, folded: case, umlauts written in whatever way, accents. */
export interface SpokenWord {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** The words of a text with their places, in UTF-16 code units; `_` and digits part words of an address. */
export const spokenWords = (text: string): SpokenWord[] =>
  [...text.matchAll(/[\p{L}\p{M}]+/gu)].map(({ 0: word, index }) => ({
    word: fold(word),
    from: index,
    to: index + word.length,
  }));

/** A name as somebody may say it. */
export interface SpokenName {
  /** All words of it in order, without titles, places and initials; folded. */
  readonly words: readonly string[];
  readonly given: string;
  /** The last word, and each part of a double one; empty for a name of one word. */
  readonly family: readonly string[];
}

/**
 * A name without what people put around it: `Dr. Anna M. Koller (SRF)`, `Koller, Anna` and `Anna Koller, Bern` are Anna
 * Koller. Null where nothing is left to go by.
 */
export function spokenName(written: string): SpokenName | null {
  const bare = written.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ');
  const [first = [], ...others] = bare
    .split(',')
    .map(nameWords)
    .filter((part) => part.length > 0);
  if (first.length === 0) return null;
  // One word before a comma is the family name; more are the whole, and what follows is a place or an office.
  const words = first.length === 1 && others[0] ? [...others[0], ...first] : first;
  const family = words.length > 1 ? lastName(bare, words) : [];
  return { words: [...words], given: words[0] as string, family };
}

const nameWords = (text: string): string[] =>
  spokenWords(text)
    .map(({ word }) => word)
    .filter((word) => word.length > 1 && !titles.has(word));

/** Of `Anna Meier-Huber` both halves, since people say one of them. */
function lastName(written: string, words: readonly string[]): string[] {
  const last = words.at(-1) as string;
  const halves = [...written.matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)+/gu)]
    .map(([double]) => nameWords(double))
    .find((parts) => parts.includes(last) && !parts.includes(words[0] as string));
  return halves ?? [last];
}

/** Whether a word is a part of a name, also with the ending of a genitive. */
export const isNamed = (word: string, part: string): boolean =>
  word === part || (part.length > 1 && word === `${part}s`);

/** Parts of a name that name somebody by themselves. */
export const tellingParts = ({ words }: SpokenName): string[] => words.filter((word) => !particles.has(word));

/** Whether a word stands beside a name and not for it. */
export const isTitle = (word: string): boolean => titles.has(word);
