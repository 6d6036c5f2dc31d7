import { foldedWords } from '#shared/search-query/fold.ts';
import type { Term } from '#shared/search-query/query.ts';
import { anyOf, type ListCondition, termMatch } from './search-sql.ts';
import type { VocabularyTable } from './vocabulary.ts';

/** Beginnings of at most so many letters have an index of their own. */
export const indexedLetters = 3;
/** More words than this with one beginning are slower one by one than all together. */
const mostBegun = 500;

/**
 * A term whose last word may go on. FTS5 merges the whole index of all words with one beginning before it gives the
 * first hit; asked for the words by name, it walks down to the newest hits only.
 */
export function begunMatch(term: Term, { wordsFrom }: VocabularyTable): string {
  const last = term.words.at(-1)!;
  if (!term.begun || last.length <= indexedLetters) return termMatch(term);
  const words = wordsFrom(last, mostBegun);
  if (words === null || words.length === 0) return termMatch(term);
  return anyOf(
    words.map((word) => termMatch({ ...term, words: [...term.words.slice(0, -1), word], begun: false })),
  );
}

/** Joins what must all be found; empty parts ask for nothing. */
export const allOf = (matches: readonly string[]): string => {
  const some = matches.filter((match) => match !== '');
  return some.length > 1 ? some.map((match) => `(${match})`).join(' AND ') : (some[0] ?? '');
};

/**
 * Whoever is named stands in the text of a thing as well, so that the index leads to the few that name them; which of
 * those do so in the right place is looked at there.
 */
export const peopleMatches = (
  conditions: readonly ListCondition[],
  match: (term: Term) => string,
): string[] =>
  conditions.flatMap((condition) => {
    if (condition.not || (condition.on !== 'person' && condition.on !== 'whole-person')) return [];
    const begun = condition.on === 'person';
    const names = condition.on === 'person' ? condition.among : [foldedWords(condition.name).join(' ')];
    const terms = names.map((name) => name.split(' ').filter(Boolean));
    // A name without a letter narrows nothing here.
    if (terms.some((words) => words.length === 0)) return [];
    return [anyOf(terms.map((words) => match({ words, begun, not: false })))];
  });
