/** Figures as people write them (`340 000`, `21 zu 9`, `3.5`), and the word that they count or the month behind them. */
const figure =
  /(?<![\p{L}\p{N}.,])(?<number>\d(?:[\d'’.,]*\d)?(?:[ \u00a0\u202f]\d{3}(?!\d))*(?:\s?(?:[:–/-]|zu|to)\s?\d+)?)(?<dot>\.(?=\s?\p{L}))?\s?(?<unit>(?:%|per cent|\p{L}{2,}|[ghlmt](?!\p{L})))?/giu;
/** One to three words that begin with a capital, as names do; what a figure counts is none. */
const name = /(?<![\p{L}\p{N}]|\d\s)\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,2}/gu;

interface Figure {
  readonly number: string;
  readonly unit: string;
  /** A noun, as German writes it: what is counted, and no word that only follows. */
  readonly isCounted: boolean;
  /** As written: with its unit where both sides have the same. */
  readonly words: string;
  /** What follows on the same line. */
  readonly behind: string;
}

const figuresIn = (text: string): Figure[] =>
  [...text.matchAll(figure)].map(({ 0: whole, index, groups }) => {
    const { number = '', unit = '', dot = '' } = groups ?? {};
    const behind = text.slice(index + whole.length).split('\n')[0] ?? '';
    return {
      number,
      unit: unit.toLowerCase(),
      isCounted: /^\p{Lu}\p{Ll}/u.test(unit),
      words: `${number}${dot} ${unit}`.trim(),
      behind,
    };
  });

/** `Monat`, `Monate` and `Monaten` count the same. */
const stem = (unit: string): string => (unit.length > 4 ? unit.replace(/(en|e|n|s)$/, '') : unit);
const countSame = (one: Figure, other: Figure): boolean =>
  one.unit !== '' && stem(one.unit) === stem(other.unit);

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
  /(?<!\p{L})(nicht|nid|nöd|ned|nit|statt(?: wie \p{L}+)?|anstatt|anstelle(?: von)?|not|instead of|rather than|et non(?: pas)?|(?:et )?pas|au lieu de)(?:\s\p{L}{2,5})?\s*$/iu;
/** Right before what the piece says. */
const printed =
  /(?<!\p{L})(sie schreiben|ihr schreibt|(?:im|in (?:ihrem|eurem)) (?:artikel|text|bericht|beitrag|titel)(?::| steht| stand| heisst es)|bei (?:ihnen|euch) (?:steht|stand)|your (?:article|piece|story) says|you (?:write|wrote|say))(?:\s\p{L}{2,5})?\s*$/iu;

/** Right before figures that bound something: «unter 6 gratis, unter 8 halb» says two things and corrects none. */
const limit = /(?<!\p{L})(unter|über|ab|bis|under|over|above|below|up to)\s*$/iu;
/** Whoever says that two were mixed up does not say which of them is printed. */
const mixedUp =
  /(?<!\p{L})(verwechsel[nt]\p{L}*|vertauscht\p{L}*|confus(?:ed?|es|ing)|mix(?:ed|es)?(?:\s[^.!?\n]{1,60})?\sup|confond\p{L}*)(?!\p{L})/iu;

/**
 * The wrong and the right of a letter that sets nothing off: its only two figures, if they are of one make, else its
 * only two names that are nearly the same. Null where it has no such pair, or more than one.
 */
export function pairIn(letter: string): { readonly was: string; readonly now: string } | null {
  const text = withoutPlaces(letter);
  const pair = figuresPaired(text) ?? namesPaired(text);
  if (!pair) return null;
  const [first, second] = pair;
  const beforeFirst = text.slice(0, text.indexOf(first));
  const beforeSecond = text.slice(0, text.lastIndexOf(second));
  const isPrinted = printed.test(beforeSecond);
  // Headline and text differ, and which is right is not said.
  if (isPrinted && printed.test(beforeFirst)) return null;
  const isTurned = isPrinted || turned.test(beforeSecond);
  if (!isTurned && !printed.test(beforeFirst) && (mixedUp.test(text) || areLimits(beforeFirst, beforeSecond)))
    return null;
  return isTurned ? { was: second, now: first } : { was: first, now: second };
}

const areLimits = (beforeFirst: string, beforeSecond: string): boolean => {
  const [one, other] = [beforeFirst, beforeSecond].map((before) => limit.exec(before)?.[1]?.toLowerCase());
  return one !== undefined && one === other;
};

type Pair = readonly [string, string];

function figuresPaired(text: string): Pair | null {
  // As it is named first.
  const byNumber = new Map(
    figuresIn(text)
      .reverse()
      .map((one) => [one.number, one]),
  );
  const all = [...byNumber.values()].reverse();
  const [first, second, more] = all.length > 2 ? onlyTwoAlike(all) : all;
  if (!first || !second || more || !isLike(second.number, first, second.unit)) return null;
  if (countOther(first, second)) return null;
  const whole = countSame(first, second);
  return whole ? [first.words, second.words] : [first.number, second.number];
}

/** «3 Becken und 2 Rutschen»; of `Plätzen` and `Sitzplätze` one may be meant by the other. */
const countOther = (one: Figure, other: Figure): boolean =>
  one.isCounted &&
  other.isCounted &&
  !stem(one.unit).endsWith(stem(other.unit)) &&
  !stem(other.unit).endsWith(stem(one.unit));

/** Among several figures, the only two of one thing; nothing where there are more such pairs. */
function onlyTwoAlike(figures: readonly Figure[]): readonly Figure[] {
  const alike = figures.filter((one) => figures.some((other) => other !== one && countSame(one, other)));
  return alike.length === 2 ? alike : [];
}

function namesPaired(text: string): Pair | null {
  const names = [...new Set(text.match(name) ?? [])];
  const pairs = names.flatMap((one, place) =>
    names.slice(place + 1).flatMap((other): Pair[] => (isNearly(one, other) ? [[one, other]] : [])),
  );
  return pairs.length === 1 ? (pairs[0] ?? null) : null;
}

/**
 * The wrong figure that a letter names beside the right one, the only other that counts the same, and the right one
 * without the words around it that the wrong one does not have: what is to be put in its place.
 * @param right holds one figure with what it counts; else the answer is null
 */
export function figuresFor(
  letter: string,
  right: string,
): { readonly was: string; readonly now: string } | null {
  const [now, more] = figuresIn(right);
  if (!now || more) return null;
  const others = figuresIn(withoutPlaces(letter)).filter(
    (other) => countSame(other, now) && other.number !== now.number && isLike(other.number, now, other.unit),
  );
  const was = onlyNumber(others)?.words;
  return was === undefined ? null : { was, now: now.words };
}

/** The first, where all have the same number. */
const onlyNumber = (figures: readonly Figure[]): Figure | undefined =>
  new Set(figures.map(({ number }) => number)).size === 1 ? figures[0] : undefined;

/** Of several figures, the only one that the letter counts otherwise. */
function oneOfSeveral(rest: string, known: readonly Figure[]): string {
  const told = figuresIn(rest).filter(({ number }) => !known.some((one) => one.number === number));
  const pairs = known.flatMap((was) => {
    const now = onlyNumber(told.filter((one) => countSame(one, was) && isLike(one.number, was, one.unit)));
    return now ? [now.words] : [];
  });
  return pairs.length === 1 ? (pairs[0] ?? '') : '';
}

/** «40 Tonnen pro Jahr», «52 Tonnen pro Jahr, nicht …»: as far as both go on with the same words. */
function withSameWordsBehind({ words, behind }: Figure, was: Figure): string {
  const wordsBehind = (text: string) => /^(?:\s\p{L}+)*/u.exec(text)?.[0].split(' ').slice(1) ?? [];
  const [here, there] = [wordsBehind(behind), wordsBehind(was.behind)];
  const ends = here.findIndex((word, place) => word !== there[place]);
  return [words, ...(ends < 0 ? here : here.slice(0, ends))].join(' ');
}

function otherFigure(rest: string, known: readonly Figure[]): string {
  const [was, more] = known;
  if (!was) return '';
  if (more) return oneOfSeveral(rest, known);
  const others = figuresIn(rest).filter(
    ({ number, unit }) => number !== was.number && isLike(number, was, unit),
  );
  const counted = others.filter((one) => countSame(one, was));
  const other = onlyNumber(counted.length > 0 ? counted : others);
  if (!other) return '';
  // A month or a unit belongs to it only where both have the same.
  return other.unit === was.unit && other.unit !== '' ? withSameWordsBehind(other, was) : other.number;
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
  if (isInflected(one, other) || isInflected(other, one)) return false;
  // «Bäckerei» and «Bäckerei Gut» are one house, named twice.
  if (other.startsWith(`${one} `) || one.startsWith(`${other} `)) return false;
  const apart = distance(one.toLowerCase(), other.toLowerCase());
  return apart > 0 && apart <= Math.max(one.length, other.length) * 0.5;
}

/** `Jahr`, `Jahre`: nouns begin with a capital, too. */
const isInflected = (noun: string, other: string): boolean =>
  other.startsWith(noun) && /^(e|en|es|n|s)$/.test(other.slice(noun.length));

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
