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

/** The field that holds most of the searched words, the first of several, with its words around the match. */
export function placeOfHit(
  fields: readonly SearchedField[],
  wanted: Searched,
): { where: FoundIn | null; snippet: string } {
  let best: { field: SearchedField; count: number } | null = null;
  let bestBelow: { field: SearchedField; count: number } | null = null;
  for (const field of fields) {
    if (field.text === '') continue;
    const count = wordsIn(field.text, wanted);
    if (count > (best?.count ?? 0)) best = { field, count };
    if (!shownAsTitle.includes(field.where) && count > (bestBelow?.count ?? 0)) bestBelow = { field, count };
    if (count === wanted.patterns.length && bestBelow) break;
  }
  const opening = fields.find(({ where, text }) => !shownAsTitle.includes(where) && text !== '');
  const shown = best && !shownAsTitle.includes(best.field.where) ? best.field : (bestBelow?.field ?? opening);
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
