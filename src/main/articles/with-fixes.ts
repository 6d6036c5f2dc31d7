import { type Difference, differences } from './differences/differences.ts';

/**
 * A text with fixes in it that are not in it yet, in their order. Where the words of a fix stand more than once, it
 * goes where it leaves the least to say about what the piece reads now.
 *
 * @param now what the piece reads
 */
export const withFixes = (text: string, fixes: readonly Difference[], now: string): string =>
  fixes.reduce((before, fix) => withFix(before, fix, now), text);

function withFix(text: string, fix: Difference, now: string): string {
  const [first, ...others] = placesOf(text, fix.was).map(
    (at) => text.slice(0, at) + fix.now + text.slice(at + fix.was.length),
  );
  if (first === undefined) return text;
  const left = (reads: string) => differences(reads, now).length;
  return others.reduce((best, other) => (left(other) < left(best) ? other : best), first);
}

/** Where words stand in a text; @param most places that are looked at */
function placesOf(text: string, words: string, most = 20): number[] {
  const places: number[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at >= 0 && places.length < most; at = text.indexOf(words, at + 1))
    places.push(at);
  return places;
}
