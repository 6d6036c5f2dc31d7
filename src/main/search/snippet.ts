import { fold } from '#shared/search-query/fold.ts';

/** Around a matched word in a snippet; control characters, which no text that people write holds. */
export const hitStart = '\u0002';
export const hitEnd = '\u0003';

/** Characters of text that a snippet shows. */
const snippetLength = 160;

/**
 * The part of a text where most of the searched words stand near each other, with each match marked.
 * @param words folded, as `foldedWords` gives them
 * @param inside whether they may stand inside longer words, which are then marked whole
 */
export function snippet(text: string, words: readonly string[], inside = false): string {
  const firstLetters = new Set(words.map((wanted) => wanted.charAt(0)));
  const matches = [...text.matchAll(/[\p{L}\p{N}]+/gu)].filter(([word]) => {
    const first = word.charAt(0);
    // Folding is slow, and leaves a first letter of ASCII as it is but for its case.
    if (!inside && first <= '\x7f' && !firstLetters.has(first.toLowerCase())) return false;
    const folded = foldedWord(word);
    return words.some((wanted) => (inside ? folded.includes(wanted) : folded.startsWith(wanted)));
  });
  const start = beginning(text, bestWindow(matches.map(({ index }) => index)));
  const end = Math.min(text.length, start + snippetLength);
  let marked = start > 0 ? '… ' : '';
  let at = start;
  for (const { index, 0: word } of matches) {
    if (index < start || index + word.length > end) continue;
    marked += text.slice(at, index) + hitStart + word + hitEnd;
    at = index + word.length;
  }
  marked += text.slice(at, end).replace(end < text.length ? /\s+\S*$/ : /$^/, '');
  return marked.replace(/\s+/g, ' ').trim() + (end < text.length ? ' …' : '');
}

/** Folding is slow, and texts use few words over and over. */
const foldedBefore = new Map<string, string>();
const mostKept = 20_000;

function foldedWord(word: string): string {
  const known = foldedBefore.get(word);
  if (known !== undefined) return known;
  if (foldedBefore.size >= mostKept) foldedBefore.clear();
  const folded = fold(word);
  foldedBefore.set(word, folded);
  return folded;
}

/** The first offset of the densest stretch. */
function bestWindow(offsets: readonly number[]): number {
  let best = { offset: offsets[0] ?? 0, count: 0 };
  offsets.forEach((offset, from) => {
    let count = 0;
    while ((offsets[from + count] ?? Number.POSITIVE_INFINITY) - offset < snippetLength - 40) count++;
    if (count > best.count) best = { offset, count };
  });
  return best.offset;
}

/** A little before the match, at the start of a word. */
function beginning(text: string, offset: number): number {
  const from = Math.max(0, offset - 40);
  if (from === 0) return 0;
  const space = text.slice(from, offset).search(/\s/);
  return space < 0 ? offset : from + space + 1;
}
