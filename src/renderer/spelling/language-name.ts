import { useLanguage } from '../ui/use-language.ts';

/** Says a locale in the window's words: `de-CH` is «Schweizer Hochdeutsch». Unknown tags stay as they are. */
export function useLanguageName(): (locale: string) => string {
  const language = useLanguage();
  return (locale) => languageName(locale, language);
}

/** The locale that a dictionary is for, by its name: `de_CH_frami` is for `de-CH`. */
export const localeOf = (name: string): string =>
  name
    .split(/[_-]/)
    .filter((part, index) => index === 0 || /^[A-Za-z]{2}$/.test(part))
    .join('-');

function languageName(locale: string, language: 'de' | 'en'): string {
  try {
    return (
      new Intl.DisplayNames([language === 'de' ? 'de-CH' : 'en-GB'], { type: 'language' }).of(locale) ??
      locale
    );
  } catch {
    return locale;
  }
}
