import { untouchable } from '../typography/untouchable.ts';

/** A word as it stands in a text, and where: `from` and `to` count UTF-16 units. */
export interface WordInText {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** Letters with their accents, and soft hyphens among them. */
const run = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad]*`;
/** Apostrophe, hyphen, or the sign of a gendered form (`Leser:innen`). */
const join = "(?:['’]|[-‐‑]|[:*·](?=in))";

/** A hyphen that stands for the rest of a compound belongs to the word: `Haupt- und`, `-wagen`. */
const word = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}])-?${run}(?:${join}${run})*(?:[-‐‑](?![\p{L}\p{N}]))?`,
  'gu',
);
/** What code and options look like as well: the last part of a compound. */
const restOfCompound = /^-\p{L}+$/u;

/** Abbreviations are short: up to here the stop behind a word belongs to what is looked up, as in `bzw.` */
const longestAbbreviation = 6;
/** Hunspell takes no longer word, and no language has one. */
const longestWord = 99;

const hasLetters = /\p{L}[\p{M}\u00ad'’]*\p{L}/u;

/**
 * The words of a text that a dictionary can be asked about. Addresses, file names, numbers and single letters are none.
 * The same text gives the same words wherever it stands, so that verdicts can be kept by word.
 */
export function wordsIn(text: string): WordInText[] {
  const spans = untouchable(text).filter(({ from, to }) => !restOfCompound.test(text.slice(from, to)));
  const words: WordInText[] = [];
  for (const { 0: found, index: from } of text.matchAll(word)) {
    const end = from + found.length;
    const to = text[end] === '.' && found.length <= longestAbbreviation ? end + 1 : end;
    if (!hasLetters.test(found) || found.length > longestWord) continue;
    if (spans.some((span) => span.from < end && from < span.to)) continue;
    words.push({ word: text.slice(from, to), from, to });
  }
  return words;
}
