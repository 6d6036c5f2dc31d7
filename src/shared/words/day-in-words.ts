import type { Language } from '../domain/language.ts';

const formats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  de: new Intl.DateTimeFormat('de-CH', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** A day as a sentence says it: `1. Dezember 2026`. What is no day stays as it is. @param day `2026-12-01` */
export function dayInWords(day: string, language: Language): string {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : Number.NaN;
  return Number.isNaN(at) ? day : formats[language].format(at);
}
