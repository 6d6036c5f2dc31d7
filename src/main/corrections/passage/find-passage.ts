import search from 'approx-string-match';
import { type TextQuote, textQuoteOf } from '#shared/domain/report/text-quote.ts';

/** Where a passage stands in a piece's text, in UTF-16 code units, and how it is found again. */
export interface FoundPassage {
  readonly start: number;
  readonly end: number;
  /** True when the words are the same but for blanks, quotation marks and dashes. */
  readonly exact: boolean;
  readonly quote: TextQuote;
}

/** Below this length a slip would match anywhere: the words must be the same. */
const shortestApproximate = 20;
/** Slips per character that a quoting reader may make: one in eight. */
const slips = 1 / 8;
const longestPattern = 2000;
const longestText = 1_000_000;

/**
 * Finds the words that a reader quotes in the text of a piece. Exact after blanks, quotation marks and dashes are
 * made alike; else, from 20 characters on, with slips of the pen. Null when they are not there, or stand there more
 * than once: a suggestion must not be a guess. Words left out as «[…]» are jumped over.
 */
export function findPassage(text: string, quoted: string): FoundPassage | null {
  const even = evened(text.slice(0, longestText));
  const parts = quoted
    .slice(0, longestPattern)
    .split(/\s*(?:\[\s*(?:…|\.{2,})\s*\]|\(\s*(?:…|\.{3})\s*\)|…|\.{3,})\s*/)
    .map((part) => evened(part).text.replace(/^["' -]+|["' -]+$/g, ''))
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  const places = parts.map((part) => placeOf(even.text, part));
  const first = places[0];
  const last = places.at(-1);
  if (!first || !last || places.includes(null) || !inOrder(places as Place[], parts)) return null;
  const start = even.at[first.start] ?? 0;
  const end = (even.at[last.end - 1] ?? 0) + 1;
  return {
    start,
    end,
    exact: places.every((place) => place?.exact),
    quote: textQuoteOf(text, start, end),
  };
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly exact: boolean;
}

/** Parts of one quotation follow one another, and not from one end of the piece to the other. */
function inOrder(places: readonly Place[], parts: readonly string[]): boolean {
  const length = parts.join(' ').length;
  const span = (places.at(-1)?.end ?? 0) - (places[0]?.start ?? 0);
  return (
    span <= 4 * length + 600 &&
    places.every(({ start }, index) => index === 0 || start >= (places[index - 1]?.end ?? 0))
  );
}

function placeOf(text: string, part: string): Place | null {
  const exact = exactPlaces(text, part);
  if (exact.length > 0) return exact.length === 1 ? (exact[0] ?? null) : null;
  // A closing full stop is often the reader's own.
  const bare = part.replace(/[\s.,;:!?]+$/, '');
  const again = bare === part || bare === '' ? [] : exactPlaces(text, bare);
  if (again.length > 0) return again.length === 1 ? (again[0] ?? null) : null;
  const shouted = isAllCapitals(bare) ? exactPlaces(text.toLowerCase(), bare.toLowerCase()) : [];
  if (shouted.length === 1 && shouted[0]) return { ...shouted[0], exact: false };
  return bare.length < shortestApproximate ? null : approximatePlace(text, bare);
}

/** A whole letter in capitals, as some write: what it quotes is not written so. */
const isAllCapitals = (words: string): boolean => /\p{Lu}{3}/u.test(words) && words === words.toUpperCase();

const isLetter = (character: string | undefined): boolean => /[\p{L}\p{N}]/u.test(character ?? '');

/** Whole words only: «40» does not stand in «1940». */
function exactPlaces(text: string, part: string): Place[] {
  const places: Place[] = [];
  for (let start = text.indexOf(part); start >= 0; start = text.indexOf(part, start + 1)) {
    const end = start + part.length;
    const cutsWord =
      (isLetter(part[0]) && isLetter(text[start - 1])) || (isLetter(part.at(-1)) && isLetter(text[end]));
    if (!cutsWord) places.push({ start, end, exact: true });
  }
  return places;
}

/** The best place, when all equally good ones overlap it. */
function approximatePlace(text: string, part: string): Place | null {
  const matches = search(text.toLowerCase(), part.toLowerCase(), Math.floor(part.length * slips));
  const best = matches.reduce<(typeof matches)[number] | null>(
    (best, match) => (!best || offLength(match, part) < offLength(best, part) ? match : best),
    null,
  );
  if (!best || matches.some(({ start, end }) => end <= best.start || start >= best.end)) return null;
  return { ...wholeWords(text, best), exact: false };
}

const offLength = ({ start, end }: { start: number; end: number }, part: string): number =>
  Math.abs(end - start - part.length);

function wholeWords(
  text: string,
  { start, end }: { start: number; end: number },
): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from > 0 && isLetter(text[from]) && isLetter(text[from - 1])) from--;
  while (to < text.length && isLetter(text[to - 1]) && isLetter(text[to])) to++;
  while (from < to && text[from] === ' ') from++;
  while (to > from && text[to - 1] === ' ') to--;
  return { start: from, end: to };
}

/** A text with all blanks, quotation marks and dashes alike; `at` maps each of its places to the original. */
function evened(text: string): { readonly text: string; readonly at: readonly number[] } {
  const kept: string[] = [];
  const at: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const character = alike(text[index] ?? '');
    if (character === '' || (character === ' ' && (kept.length === 0 || kept.at(-1) === ' '))) continue;
    kept.push(character);
    at.push(index);
  }
  return { text: kept.join(''), at };
}

function alike(character: string): string {
  if (/[\u00ad\u200b-\u200f\u2060\ufeff]/.test(character)) return '';
  if (/\s/.test(character)) return ' ';
  if (/[«»„“”"]/.test(character)) return '"';
  if (/[‹›‚‘’'`´]/.test(character)) return "'";
  return /[‐‑‒–—−]/.test(character) ? '-' : character;
}

/**
 * The passage as it stands in a text, where only blanks may differ: for replacing, which must not touch anything
 * that was not named. All places, so that the caller can refuse when there are several.
 */
export function exactWordings(text: string, was: string): string[] {
  const words = was
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  if (was.trim() === '') return [];
  return [...text.matchAll(new RegExp(words.join('\\s+'), 'g'))].map(([found]) => found);
}
