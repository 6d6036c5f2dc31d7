/** Whether a dictionary has a word, in exactly this form. */
export type Knows = (word: string) => boolean;

/** A stretch of a word, in UTF-16 units. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** As dictionaries write it: no soft hyphens, one kind of hyphen and apostrophe, accents joined to their letters. */
export const asInDictionaries = (word: string): string =>
  word.normalize('NFC').replaceAll('\u00ad', '').replace(/[‐‑]/g, '-').replaceAll('’', "'");

/** `SVP`, `KMUs`: abbreviations are made faster than dictionaries. Longer capitals are looked up. */
const abbreviation = /^\p{Lu}{2,6}(s|en)?\.?$/u;
const digit = /\p{N}/u;
const twoLetters = /\p{L}.*\p{L}/u;

/** Short forms behind an apostrophe (`geht's`, `we'll`) and short words before one (`d'Aosta`). */
const shortBehind = /^(.{2,})'(?:s|n|m|ne|nen|nem|ner|re|ve|ll|d|t)$/u;
const shortBefore = /^(?:[dlcjmnst]|qu|un|dell|all|nell|sull)'(.{2,})$/iu;

/** `Leser:innen`, `Leser*innen`, `LeserInnen`: right where the feminine form is. */
const gendered = /(?<=\p{Ll})(?:[:*·](in)|(I)n)(?=nen|\P{L}|$)/u;
const feminine = (word: string): string => word.replace(gendered, 'in');

function isRight(part: string, forms: readonly string[], knows: Knows): boolean {
  if (!twoLetters.test(part) || digit.test(part) || abbreviation.test(part)) return true;
  if (forms.some((form) => isKnown(form, knows))) return true;
  const stem = part.match(shortBehind)?.[1] ?? part.match(shortBefore)?.[1];
  if (stem !== undefined && isKnown(stem, knows)) return true;
  const feminineForm = feminine(part);
  return feminineForm !== part && isKnown(feminineForm, knows);
}

/** The stop may be that of an abbreviation or that of the sentence. */
const isKnown = (word: string, knows: Knows): boolean =>
  knows(word) ||
  (word.endsWith('.') && knows(word.slice(0, -1))) ||
  (word.includes("'") && knows(word.replaceAll("'", '’')));

/**
 * The stretches of a word, as `wordsIn` gives it, that a dictionary does not know; none for a right word. A word with
 * hyphens is right as a whole (`Know-how`) or part by part, where a part may be one that stands only in compounds
 * (`Arbeits-`).
 */
export function wrongStretches(word: string, knows: Knows): Stretch[] {
  if (isKnown(asInDictionaries(word), knows)) return [];
  const parts = [...word.matchAll(/[^-‐‑]+/gu)];
  return parts.flatMap(({ 0: raw, index: from }) => {
    const part = asInDictionaries(raw);
    const before = from > 0 ? '-' : '';
    const after = from + raw.length < word.length ? '-' : '';
    if (isRight(part, [part, part + after, before + part], knows)) return [];
    return [{ from, to: from + raw.replace(/\.$/, '').length }];
  });
}
