import type { Language } from '#shared/domain/language.ts';

const localeOf = (language: Language) => (language === 'de' ? 'de-CH' : 'en-GB');

/** Making a format takes as long as a hundred uses of it, and lists need one for each row. */
const made = new Map<string, Intl.DateTimeFormat>();

const formatIn = (language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = language + JSON.stringify(options);
  const format = made.get(key) ?? new Intl.DateTimeFormat(localeOf(language), options);
  made.set(key, format);
  return format;
};

const format = (language: Language, moment: string, options: Intl.DateTimeFormatOptions) => {
  const at = new Date(moment);
  return Number.isNaN(at.getTime()) ? '' : formatIn(language, options).format(at);
};

const clock = { hour: '2-digit', minute: '2-digit' } as const;
const day = { day: 'numeric', month: 'short' } as const;

/** `Do., 12. Feb. 2026, 08:12`, in the time zone of this machine; empty for what is no moment. */
export const momentInWords = (language: Language, moment: string): string =>
  format(language, moment, { weekday: 'short', ...day, year: 'numeric', ...clock });

/** `Do., 12. Feb. 2026`. */
export const dayInWords = (language: Language, moment: string): string =>
  format(language, moment, { weekday: 'short', ...day, year: 'numeric' });

/** As short as a list allows: `08:12` for today, `12. Feb.` for this year, else `12. Feb. 2025`. */
export function momentInBrief(language: Language, moment: string, now: Date = new Date()): string {
  const at = new Date(moment);
  if (at.toDateString() === now.toDateString()) return format(language, moment, clock);
  return format(language, moment, at.getFullYear() === now.getFullYear() ? day : { ...day, year: 'numeric' });
}
