/** A part of a text in UTF-16 code units, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A line break with the reply marks of a mail (`> > `) counts as white space between two words. */
const betweenWords = '(?:\\s|>)+';

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Words of a letter where they stand in it; its lines may break differently and be marked with `>`. Null when the
 * words do not stand there in this order.
 */
export function findQuoted(letter: string, quoted: string): Range | null {
  const words = quoted.split(/[\s>]+/).filter((word) => word !== '');
  if (words.length === 0) return null;
  const match = new RegExp(words.map(escaped).join(betweenWords)).exec(letter);
  return match && { start: match.index, end: match.index + match[0].length };
}

/** Where each paragraph of some words stands in a letter, in the order of the letter; null unless all do. */
export function placesOf(letter: string, words: string): Range[] | null {
  const paragraphs = words.split(/\n[\s>]*\n/).filter((paragraph) => /[^\s>]/.test(paragraph));
  const places = paragraphs.map((paragraph) => findQuoted(letter, paragraph));
  if (places.length === 0 || places.includes(null)) return null;
  return (places as Range[]).sort((a, b) => a.start - b.start);
}

/** A letter without paragraphs that were taken out of it; words that do not stand there change nothing. */
export function withoutWords(letter: string, taken: readonly string[]): string {
  const left = taken.reduce((text, words) => {
    const places = placesOf(text, words) ?? [];
    return places.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  }, letter);
  return left === letter ? letter : left.replace(/\n{3,}/g, '\n\n').trim();
}
