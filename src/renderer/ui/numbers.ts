import type { Language } from '#shared/domain/language.ts';

const formats = {
  de: new Intl.NumberFormat('de-CH'),
  en: new Intl.NumberFormat('en-GB'),
} satisfies Record<Language, Intl.NumberFormat>;

/** `12’340` or `12,340`. `Intl` groups with a typewriter's sign, where this house prints an apostrophe. */
export const numberInWords = (language: Language, count: number): string =>
  formats[language].format(count).replaceAll("'", '’');
