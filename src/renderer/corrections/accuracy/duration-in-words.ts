import type { Language } from '#shared/domain/language.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** `40 Min.`, `5,5 Std.`, `3 Tage`: as exact as somebody wants to know it. */
export function durationInWords(language: Language, ms: number): string {
  const [value, unit, digits] =
    ms < hour
      ? ([Math.max(1, ms / minute), 'minute', 0] as const)
      : ms < 2 * day
        ? ([ms / hour, 'hour', 1] as const)
        : ([ms / day, 'day', 1] as const);
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: unit === 'day' ? 'long' : 'short',
    maximumFractionDigits: digits,
  }).format(value);
}
