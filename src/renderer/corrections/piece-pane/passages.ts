import type { Range } from '#shared/domain/report/letter-words.ts';
import { textQuoteOf } from '#shared/domain/report/text-quote.ts';

/** A word as readers see it: `22.40` and `E-Mail` are one. */
export const wordPattern = /[\p{L}\p{N}]+(?:[’'.,:-][\p{L}\p{N}]+)*/gu;

/** Words, and every character between them by itself. */
const parts = new RegExp(`${wordPattern.source}|.`, 'gsu');
const partsOf = (text: string): string[] => text.match(parts) ?? [];

/** A text cut into what stands before, in and after a range; the whole text comes first when there is none. */
export const cutAt = (text: string, range: Range | null): readonly [string, string, string] =>
  range
    ? [text.slice(0, range.start), text.slice(range.start, range.end), text.slice(range.end)]
    : [text, '', ''];

/** How often `words` stand in `text`, overlaps not counted. */
export const timesIn = (text: string, words: string): number =>
  words === '' ? 0 : text.split(words).length - 1;

/** The sentences that hold a range, so that a change can be judged in its surroundings. */
export function sentencesAround(text: string, range: Range): Range {
  const line = { start: text.lastIndexOf('\n', range.start - 1) + 1, end: text.indexOf('\n', range.end) };
  const end = line.end < 0 ? text.length : line.end;
  let found: Range = range;
  for (const { index, segment } of new Intl.Segmenter('de', { granularity: 'sentence' }).segment(
    text.slice(line.start, end),
  )) {
    const start = line.start + index;
    const stop = start + segment.trimEnd().length;
    if (start <= range.start && range.start < start + segment.length) found = { ...found, start };
    if (start < range.end && range.end <= start + segment.length)
      found = { ...found, end: Math.max(stop, range.end) };
  }
  return found;
}

/** The surrounding sentence with the passage as it is and as it would be. */
export interface Preview {
  readonly before: string;
  readonly was: string;
  readonly now: string;
  readonly after: string;
}

/**
 * What a replacement would look like. Null when `was` does not stand in the text exactly once: the workstation would
 * refuse it, and the form says so before.
 */
export function previewOf(text: string, was: string, now: string): Preview | null {
  if (timesIn(text, was) !== 1) return null;
  const start = text.indexOf(was);
  const range = { start, end: start + was.length };
  const around = sentencesAround(text, range);
  const differs = onlyDifferent(was, now);
  return {
    before: text.slice(around.start, range.start) + differs.before,
    was: differs.was,
    now: differs.now,
    after: differs.after + text.slice(range.end, around.end),
  };
}

/** Two wordings without the words that they begin and end with alike; what is cut off stands in `before` and `after`. */
export function onlyDifferent(was: string, now: string): Preview {
  const [old, fresh] = [partsOf(was), partsOf(now)];
  const shorter = Math.min(old.length, fresh.length);
  let first = 0;
  while (first < shorter && old[first] === fresh[first]) first++;
  let last = 0;
  while (last < shorter - first && old.at(-1 - last) === fresh.at(-1 - last)) last++;
  const middle = (words: string[]) => words.slice(first, words.length - last).join('');
  return {
    before: old.slice(0, first).join(''),
    was: middle(old),
    now: middle(fresh),
    after: old.slice(old.length - last).join(''),
  };
}

/** A passage widened by its neighbours until it stands only once in the text. */
export function uniquePassage(text: string, range: Range): string {
  const exact = text.slice(range.start, range.end);
  if (timesIn(text, exact) === 1) return exact;
  const { start, end } = sentencesAround(text, range);
  const sentence = text.slice(start, end);
  if (timesIn(text, sentence) === 1) return sentence;
  const { prefix, suffix } = textQuoteOf(text, range.start, range.end);
  return prefix.slice(prefix.lastIndexOf('\n') + 1) + exact + (suffix.split('\n')[0] ?? '');
}
