import type { Target } from '#shared/domain/export/target.ts';
import { countCharacters, countWords, readingMinutes, wordsPerMinute } from './text.ts';

/** How long a text is, in every unit in which it is told. */
export interface Counts {
  readonly words: number;
  readonly characters: number;
  readonly minutes: number;
}

export function countsOf(text: string): Counts {
  const words = countWords(text);
  return { words, characters: countCharacters(text), minutes: readingMinutes(words) };
}

export interface Progress {
  /** What is there, in the unit of the target. */
  readonly counted: number;
  /** Of the target, from 0 to 1; a text beyond its target has all of it. */
  readonly share: number;
  /** How much is missing; 0 once the target is reached. */
  readonly left: number;
  /** How much is too much; 0 up to the target. */
  readonly over: number;
}

/**
 * How far a text is on its way. Minutes are told as whole ones, as everywhere, but grow by the word, so that a bar does
 * not stand still for a minute and jump.
 */
export function progressTo({ unit, count }: Target, counts: Counts): Progress {
  const counted = counts[unit];
  const share = unit === 'minutes' ? counts.words / (count * wordsPerMinute) : counted / count;
  return {
    counted,
    share: Math.min(1, share),
    left: Math.max(0, count - counted),
    over: Math.max(0, counted - count),
  };
}
