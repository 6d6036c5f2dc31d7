import type { FoundIn } from '#shared/contract/desk.ts';
import { fold } from '#shared/search-query/fold.ts';
import { snippet } from './snippet.ts';

/** A part of a thing, and what it says. */
export interface SearchedField {
  readonly where: FoundIn;
  readonly text: string;
}

/** Searched words, folded, ready to be looked for in many texts. */
export interface Searched {
  readonly words: readonly string[];
  /** Whether they may stand inside longer words. */
  readonly inside: boolean;
  readonly patterns: readonly RegExp[];
}

export const searched = (words: readonly string[], inside: boolean): Searched => ({
  words: [...new Set(words)],
  inside,
  // Folded words hold letters and digits alone, none of which means anything to a pattern.
  patterns: [...new Set(words)].map((word) => new RegExp(inside ? word : `(?<![\\p{L}\\p{N}])${word}`, 'u')),
});

/** Fields that the title of a hit shows already; their words are marked there. */
const shownAsTitle: readonly FoundIn[] = ['headline', 'subject', 'heading'];

/**
 * The field that holds most of the searched words, with its words around the match: label and words are always of the
 * same field. Of several that hold as many it is the first that the title does not show already. Where no word was
 * searched for, the opening words stand without a label.
 */
export function placeOfHit(
  fields: readonly SearchedField[],
  wanted: Searched,
): { where: FoundIn | null; snippet: string } {
  const filled = fields.filter(({ text }) => text !== '');
  const isBelow = ({ where }: SearchedField) => !shownAsTitle.includes(where);
  let best: { field: SearchedField; count: number } | null = null;
  for (const field of [...filled.filter(isBelow), ...filled.filter((field) => !isBelow(field))]) {
    const count = wordsIn(field.text, wanted);
    if (count > (best?.count ?? 0)) best = { field, count };
    if (count > 0 && count === wanted.patterns.length) break;
  }
  const shown = best?.field ?? filled.find(isBelow);
  return {
    where: best?.field.where ?? null,
    snippet: shown ? snippet(shown.text, wanted.words, wanted.inside) : '',
  };
}

function wordsIn(text: string, { patterns }: Searched): number {
  if (patterns.length === 0) return 0;
  const folded = fold(text);
  return patterns.reduce((count, pattern) => count + Number(pattern.test(folded)), 0);
}
