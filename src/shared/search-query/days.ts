import { squeezed } from './fold.ts';

/** A stretch of whole days on this machine's calendar, in milliseconds since 1970; `to` is no longer part of it. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

const between = (from: Date, to: Date): Days => ({ from: from.getTime(), to: to.getTime() });

/** Months count from 1; what overflows moves on, as JavaScript's calendar does. */
const day = (year: number, month: number, date: number): Days =>
  between(new Date(year, month - 1, date), new Date(year, month - 1, date + 1));
const month = (year: number, number: number): Days =>
  between(new Date(year, number - 1, 1), new Date(year, number, 1));
const year = (number: number): Days => between(new Date(number, 0, 1), new Date(number + 1, 0, 1));

const exists = (y: number, m: number, d = 1): boolean => {
  const date = new Date(y, m - 1, d);
  return date.getFullYear() === y && date.getMonth() === m - 1 && date.getDate() === d;
};

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

function written(value: string, now: Date): Days | null {
  const iso = value.match(/^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/);
  if (iso) {
    const [y, m, d] = [iso[1], iso[2], iso[3]].map(Number) as [number, number, number];
    if (iso[3] !== undefined) return exists(y, m, d) ? day(y, m, d) : null;
    if (iso[2] !== undefined) return exists(y, m) ? month(y, m) : null;
    return y >= 1000 ? year(y) : null;
  }
  const dotted = value.match(/^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})?$/);
  if (dotted) {
    const [d, m] = [Number(dotted[1]), Number(dotted[2])];
    const y = dotted[3] === undefined ? now.getFullYear() : fullYear(dotted[3]);
    return y >= 1000 && exists(y, m, d) ? day(y, m, d) : null;
  }
  const ofYear = value.match(/^(\d{1,2})\.(\d{4})$/);
  if (!ofYear) return null;
  const [m, y] = [Number(ofYear[1]), Number(ofYear[2])];
  return y >= 1000 && exists(y, m) ? month(y, m) : null;
}

function named(value: string, now: Date): Days | null {
  const [y, m, d] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  // Weeks begin on Monday.
  const monday = d - ((now.getDay() + 6) % 7);
  const week = (first: number) => between(new Date(y, m - 1, first), new Date(y, m - 1, first + 7));
  switch (squeezed(value)) {
    case squeezed('heute'):
    case squeezed('today'):
      return day(y, m, d);
    case squeezed('gestern'):
    case squeezed('yesterday'):
      return day(y, m, d - 1);
    case squeezed('vorgestern'):
      return day(y, m, d - 2);
    case squeezed('diese-woche'):
    case squeezed('dieser-woche'):
    case squeezed('this-week'):
      return week(monday);
    case squeezed('letzte-woche'):
    case squeezed('letzter-woche'):
    case squeezed('last-week'):
      return week(monday - 7);
    case squeezed('diesen-monat'):
    case squeezed('dieser-monat'):
    case squeezed('this-month'):
      return month(y, m);
    case squeezed('letzten-monat'):
    case squeezed('letzter-monat'):
    case squeezed('last-month'):
      return month(y, m - 1);
    case squeezed('dieses-jahr'):
    case squeezed('this-year'):
      return year(y);
    case squeezed('letztes-jahr'):
    case squeezed('last-year'):
      return year(y - 1);
    default:
      return null;
  }
}

/**
 * The days that a date in words means: `2026`, `2026-02`, `2026-02-12`, `12.2.2026`, `12.2.`, `2.2026`, «gestern»,
 * `last-week`. Null for what is no date.
 */
export function daysMeant(value: string, now: number): Days | null {
  const today = new Date(now);
  return written(value.trim(), today) ?? named(value, today);
}
