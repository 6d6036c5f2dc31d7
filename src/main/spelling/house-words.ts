import search from 'approx-string-match';
import type { Publication } from '#shared/domain/publication.ts';
import { wordsIn } from '#shared/spelling/words-in.ts';
import { asInDictionaries } from './verdict.ts';

/** The words that are right in this house: those it chose, its own names, and those of its contributors and sections. */
export interface HouseWords {
  /** Also with the s of the genitive, in capitals, and at the start of a sentence. */
  knows(word: string): boolean;
  /** Those that differ from a word in a letter or two, the nearest first. */
  near(word: string): string[];
}

const withoutGenitive = /(?:'?s|')$/;
const mostSuggestions = 2;

export function houseWords(publication: Publication): HouseWords {
  const { name, shortName, sections, contributors, ownWords } = publication;
  const names = [name, shortName, ...sections, ...contributors.map((person) => person.name)];
  const words = new Set(
    [...ownWords, ...names.flatMap((text) => wordsIn(text).map(({ word }) => word))].map(asInDictionaries),
  );
  const capitals = new Set([...words].map((word) => word.toLocaleUpperCase()));
  const has = (word: string) =>
    words.has(word) || words.has(word.charAt(0).toLocaleLowerCase() + word.slice(1)) || capitals.has(word);
  return {
    knows(raw) {
      const word = asInDictionaries(raw);
      return has(word) || has(word.replace(withoutGenitive, ''));
    },
    near(raw) {
      const word = asInDictionaries(raw);
      const farthest = word.length < 6 ? 1 : 2;
      return [...words]
        .map((there) => ({ there, errors: distance(there, word, farthest) }))
        .filter(({ errors }) => errors <= farthest)
        .sort((one, other) => one.errors - other.errors)
        .slice(0, mostSuggestions)
        .map(({ there }) => there.replaceAll("'", '’'));
    },
  };
}

/** Letters to change; more than `farthest` where it is more. */
function distance(there: string, word: string, farthest: number): number {
  if (Math.abs(there.length - word.length) > farthest) return farthest + 1;
  const errors = search(there, word, farthest).map((match) => match.errors);
  return Math.max(Math.min(farthest + 1, ...errors), Math.abs(there.length - word.length));
}

/** The words of the house, made anew only when its settings were. */
export function remembered(publication: () => Publication | null): () => HouseWords {
  let made: { readonly from: string; readonly words: HouseWords } | null = null;
  return () => {
    const now = publication();
    const from = JSON.stringify(now);
    if (made?.from !== from)
      made = { from, words: now ? houseWords(now) : { knows: () => false, near: () => [] } };
    return made.words;
  };
}
