import { distance } from 'fastest-levenshtein';
import { fold } from '#shared/search-query/fold.ts';
import type { QueryPart } from '#shared/search-query/parts.ts';
import type { Store } from '../store/store.ts';

/** Slips that are forgiven: one in a short word, two in a long one. */
const slipsIn = (word: string): number => (word.length < 4 ? 0 : word.length < 7 ? 1 : 2);

/**
 * The words that were probably meant: each one that stands nowhere is replaced by the nearest one of the pieces, spelt
 * as the index spells it. Null where there is none.
 */
export function probablyMeant(store: Store, parts: readonly QueryPart[]): readonly QueryPart[] | null {
  let changed = false;
  const meant = parts.map((part) => {
    if (part.type !== 'word' || part.not || !/^[\p{L}\p{M}]+$/u.test(part.text)) return part;
    const folded = fold(part.text);
    if (store.search.knows(folded)) return part;
    const nearest = nearestOf(store.search.wordsLike(folded, slipsIn(folded)), folded);
    if (nearest === null) return part;
    changed = true;
    return { ...part, text: nearest };
  });
  return changed ? meant : null;
}

function nearestOf(words: readonly string[], wanted: string): string | null {
  let best: { word: string; slips: number } | null = null;
  for (const word of words) {
    const slips = distance(word, wanted);
    if (slips <= slipsIn(wanted) && slips < (best?.slips ?? Number.POSITIVE_INFINITY)) best = { word, slips };
  }
  return best?.word ?? null;
}
