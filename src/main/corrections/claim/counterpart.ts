/** Figures as people write them (`340 000`, `21 zu 9`, `3.5`), and the word that they count or the month behind them. */
const figure =
  /(?<![\p{L}\p{N}.,])(?<number>\d(?:[\d'’.,]*\d)?(?:[ \u00a0\u202f]\d{3}(?!\d))*(?:\s?(?:[:–/-]|zu|to)\s?\d+)?)(?<dot>\.(?=\s?\p{L}))?\s?(?<unit>(?:%|per cent|\p{L}{2,}))?/giu;
/** One to three words that begin with a capital, as names do. */
const name = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,2}/gu;

interface Figure {
  readonly number: string;
  readonly unit: string;
  /** As written: with its unit where both sides have the same. */
  readonly words: string;
}

const figuresIn = (text: string): Figure[] =>
  [...text.matchAll(figure)].map(({ groups }) => {
    const { number = '', unit = '', dot = '' } = groups ?? {};
    return { number, unit: unit.toLowerCase(), words: `${number}${dot} ${unit}`.trim() };
  });

/**
 * What a letter says in place of something in `was`, where it does not say in so many words that it does: the only
 * other figure of the same make, else the only other name that is nearly the same. Empty where there is none, or where
 * there are several.
 * @param letter the reporter's own words without web addresses; `was` may stand in them
 */
export function counterpartIn(letter: string, was: string): string {
  if (was === '') return '';
  const rest = withoutPlaces(letter.split(was).join('\n'));
  return otherFigure(rest, figuresIn(was)) || otherName(rest, was.match(name) ?? []);
}

const withoutPlaces = (letter: string): string => letter.replace(/^\s*\(?\d{1,2}[.)]\s/gm, '\n');

/** Right before the second of two: then that one is wrong. Without it the error comes first, as most people tell it. */
const turned =
  /(?<!\p{L})(nicht|statt|anstatt|anstelle(?: von)?|not|instead of|rather than)(?:\s\p{L}{2,5})?\s*$/iu;

/**
 * The wrong and the right of a letter that sets nothing off: its only two figures, if they are of one make, else its
 * only two names that are nearly the same. Null where it has no such pair, or more than one.
 */
export function pairIn(letter: string): { readonly was: string; readonly now: string } | null {
  const text = withoutPlaces(letter);
  const pair = figuresPaired(text) ?? namesPaired(text);
  if (!pair) return null;
  const [first, second] = pair;
  const isTurned = turned.test(text.slice(0, text.lastIndexOf(second)));
  return isTurned ? { was: second, now: first } : { was: first, now: second };
}

type Pair = readonly [string, string];

function figuresPaired(text: string): Pair | null {
  const byNumber = new Map(figuresIn(text).map((one) => [one.number, one]));
  const [first, second, more] = [...byNumber.values()];
  if (!first || !second || more || !isLike(second.number, first, second.unit)) return null;
  const whole = first.unit === second.unit && first.unit !== '';
  return whole ? [first.words, second.words] : [first.number, second.number];
}

function namesPaired(text: string): Pair | null {
  const names = [...new Set(text.match(name) ?? [])];
  const pairs = names.flatMap((one, place) =>
    names.slice(place + 1).flatMap((other): Pair[] => (isNearly(one, other) ? [[one, other]] : [])),
  );
  return pairs.length === 1 ? (pairs[0] ?? null) : null;
}

function otherFigure(rest: string, known: readonly Figure[]): string {
  const [was, more] = known;
  if (!was || more) return '';
  const others = figuresIn(rest).filter(
    ({ number, unit }) => number !== was.number && isLike(number, was, unit),
  );
  const numbers = new Set(others.map(({ number }) => number));
  const [other] = others;
  if (!other || numbers.size > 1) return '';
  // A month or a unit belongs to it only where both have the same.
  return other.unit === was.unit && other.unit !== '' ? other.words : other.number;
}

/** About as long, and counting the same or nothing that is named. */
const isLike = (number: string, was: Figure, unit: string): boolean =>
  Math.abs(digits(number) - digits(was.number)) <= 1 &&
  /[:–/-]|zu|to/i.test(number) === /[:–/-]|zu|to/i.test(was.number) &&
  (unit === was.unit || !isMonth(unit) || !isMonth(was.unit));

const digits = (number: string): number => number.replace(/\D/g, '').length;
const isMonth = (unit: string): boolean =>
  /^(jan|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)/.test(unit);

function otherName(rest: string, known: readonly string[]): string {
  const found = [...new Set(rest.match(name) ?? [])].filter(
    (other) => !known.includes(other) && known.some((one) => isNearly(one, other)),
  );
  return found.length === 1 ? (found[0] ?? '') : '';
}

/** Begins with the same letter, and differs in fewer than half of the letters, though in one at least. */
function isNearly(one: string, other: string): boolean {
  if (one[0] !== other[0] || Math.min(one.length, other.length) < 4) return false;
  const apart = distance(one.toLowerCase(), other.toLowerCase());
  return apart > 0 && apart <= Math.max(one.length, other.length) * 0.5;
}

/** Levenshtein's: letters to put in, take out or change. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  [...one].forEach((letter, place) => {
    const next = [place + 1];
    [...other].forEach((against, index) => {
      const change = (row[index] ?? 0) + Number(letter !== against);
      next.push(Math.min(change, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    });
    row = next;
  });
  return row.at(-1) ?? 0;
}
