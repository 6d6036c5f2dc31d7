/** A number with what it counts: `370 Millionen Franken`, `1,3 Kilometer`, `21 %`. */
const quantity =
  /(?<![\p{L}\p{N}.,])\d[\d'’.,\u00a0\u202f]*(?<![.,])\s?(?<unit>(?:(?:Mio|Mrd)\.\s|(?:Millionen|Milliarden|million|billion)\s)?(?:\p{L}{2,}|%))/giu;

interface Quantity {
  readonly words: string;
  readonly unit: string;
}

const percent = /^(prozent|percent|%)$/i;

const quantitiesIn = (text: string): Quantity[] =>
  [...text.matchAll(quantity)].map((match) => {
    const unit = (match.groups?.unit ?? '').toLowerCase();
    return { words: match[0], unit: percent.test(unit) ? '%' : unit };
  });

/**
 * The one quantity in `text` that counts the same as the only one in `was`, and counts it otherwise; empty where
 * there is none, or more than one.
 */
export function otherQuantityIn(text: string, was: string): string {
  const [counted, more] = quantitiesIn(was);
  if (!counted || more) return '';
  const same = quantitiesIn(text).filter(({ unit }) => unit === counted.unit);
  const others = new Set(same.map(({ words }) => words).filter((words) => words !== counted.words));
  return others.size === 1 ? [...others][0]! : '';
}

/** Behind a quantity a letter without full stops goes on: `37 m ich habe dort gearbeitet`. */
const nextClause =
  /\s(ich|wir|man|hab|habe|haben|steht|stand|siehe|gemäss|gemäß|laut|weil|denn|i|we|see|because|according)\s.*$/i;

/** A quantity without what is said after it; other words as they are. */
export const quantityAlone = (words: string): string =>
  /^\d/.test(words) ? words.replace(nextClause, '') : words;

/** `not 18 millions, but 81 millions for the station`: the words of `now` as far as those of `was` reach. */
export function asFarAs(was: string, now: string): string {
  const [before, after] = [was.split(' '), now.split(' ')];
  const reaches = /\d/.test(was) && before.length > 1 && after.length > before.length;
  return reaches && after[before.length - 1] === before.at(-1)
    ? after.slice(0, before.length).join(' ')
    : now;
}

/** `nicht 1912, sondern 1921 gegründet`: beside a bare figure, what a figure is said of does not belong to it. */
export const withoutVerb = (was: string, now: string): string =>
  /^\d[\d'’.,]*$/.test(was) ? now.replace(/^(\d[\d'’.,]*)\s\p{Ll}{4,}.*$/u, '$1') : now;

const prepositions = /^(?:in|im|an|am|bei|beim|aus|von|vom|für|zu|zum|zur|um|de|du|des|à|au|at|on|from|of)$/i;

/** `syndique de Bussy, et non de Bussigny`: the words of `now` from where they begin as those of `was` do. */
export function fromSameWord(was: string, now: string): string {
  const [first = '', second] = was.split(' ');
  if (second === undefined || !prepositions.test(first)) return now;
  const words = now.split(' ');
  const place = words.lastIndexOf(first);
  return place > 0 && place < words.length - 1 ? words.slice(place).join(' ') : now;
}
