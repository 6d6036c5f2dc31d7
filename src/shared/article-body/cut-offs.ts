import { countCharacters } from './text.ts';

/**
 * Characters after which a headline or a lede is cut where others show it. Advice, no gates: nobody promises them.
 *
 * - **Search.** Google names no limit and cuts by width: about 600 pixels for a title and 920 to 960 for a description on
 *   a wide screen. In running text that is 50 to 60 and 155 to 160 characters; a phone shows less of a description.
 * - **Cards.** The markup reference of X (Twitter Cards) names 70 characters for `title` and 200 for `description`; other
 *   networks name none and cut by lines, at about as much.
 */
export const cutOffs = {
  search: { headline: 60, lede: 155 },
  card: { headline: 70, lede: 200 },
} as const;
export type ShownAt = keyof typeof cutOffs;
export type HeadPart = 'headline' | 'lede';

export interface Fit {
  readonly characters: number;
  readonly most: number;
  readonly isCut: boolean;
}

/** Whether a headline or lede stands whole. */
export function fitOf(words: string, part: HeadPart, at: ShownAt): Fit {
  const [characters, most] = [countCharacters(words), cutOffs[at][part]];
  return { characters, most, isCut: characters > most };
}

/**
 * The beginning of a line with at most `most` characters (grapheme clusters), the sign of the cut included; between
 * words unless a single word fills most of it. A line that fits stays as it is.
 */
export function cutAt(line: string, most: number): string {
  if (countCharacters(line) <= most) return line;
  const characters = Array.from(
    new Intl.Segmenter('de', { granularity: 'grapheme' }).segment(line),
    ({ segment }) => segment,
  );
  const kept = characters.slice(0, most - 1);
  const endsWord = /\s/.test(characters[most - 1] ?? '');
  const space = endsWord ? kept.length : kept.findLastIndex((character) => /\s/.test(character));
  const words = space > most / 2 ? kept.slice(0, space) : kept;
  return `${words.join('').replace(/[\s,;:–-]+$/u, '')}…`;
}
