import type { PreferredWording } from './publication.ts';

/** A place in a text, in UTF-16 code units, and what the house writes there. */
export interface WordingPlace {
  readonly from: number;
  readonly to: number;
  readonly write: string;
}

/**
 * Where a text says what the house words otherwise: whole words only, written as they were put down or with a capital
 * first letter, as at the start of a sentence; the capital is then kept. What already stands in the preferred wording is
 * left alone, also where that contains the other.
 */
export function wordingPlaces(text: string, { instead, write }: PreferredWording): WordingPlace[] {
  const right = occurrences(text, write);
  const capital = withCapital(instead);
  const found = [
    ...occurrences(text, instead).map((from) => ({ from, write })),
    ...(capital === instead
      ? []
      : occurrences(text, capital).map((from) => ({ from, write: withCapital(write) }))),
  ];
  return found
    .map((place) => ({ ...place, to: place.from + instead.length }))
    .filter(({ from, to }) => !right.some((start) => start <= from && to <= start + write.length))
    .toSorted((a, b) => a.from - b.from);
}

const withCapital = (words: string): string =>
  words.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase());

/** Where words stand whole: no letter or digit directly before or after them. */
function occurrences(text: string, words: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const whole = !/[\p{L}\p{N}]$/u.test(text.slice(0, at).slice(-2)) || !/^[\p{L}\p{N}]/u.test(words);
    const ended = !/^[\p{L}\p{N}]/u.test(text.slice(at + words.length)) || !/[\p{L}\p{N}]$/u.test(words);
    if (whole && ended) starts.push(at);
  }
  return starts;
}
