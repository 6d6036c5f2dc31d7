import { canonicalJson } from '#shared/domain/canonical-json.ts';
import type { SealedEntry } from '#shared/domain/report/ledger.ts';

/** Control characters and noncharacters, which neither HTML nor XML can carry. */
const uncarried = /[\p{Cc}\p{Noncharacter_Code_Point}\u2028\u2029]/gu;

/**
 * The canonical JSON of an entry as it stands in a page or a feed: what these cannot carry is written as JSON's own
 * escape, so that reading it gives the same entry.
 */
export const carriedJson = ({ entry }: SealedEntry): string =>
  canonicalJson(entry).replace(uncarried, (character) =>
    Array.from(
      { length: character.length },
      (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
