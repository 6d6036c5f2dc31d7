import i18next, { type i18n } from 'i18next';
import type { ErrorCode, ErrorParams } from '#shared/contract/errors.ts';
import type { Language } from '#shared/domain/language.ts';
import { de } from './de/de.ts';
import { en } from './en/en.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof de };
    returnNull: false;
  }
}

/** All sentences of the program in both languages; the window and the workstation speak from the same. */
export function createWords(language: Language): i18n {
  const words = i18next.createInstance();
  words.init({
    lng: language,
    fallbackLng: 'de',
    resources: { de: { translation: de }, en: { translation: en } },
    // React and our own HTML writers escape; doing it here as well would print «&quot;».
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return words;
}

const made = { de: createWords('de'), en: createWords('en') };

/** The words of one language, for sentences that are made outside the window. */
export const wordsIn = (language: Language): i18n['t'] => made[language].t;

/** The sentence for an expected failure. */
export const errorSentence = (language: Language, code: ErrorCode, params: ErrorParams = {}): string =>
  made[language].t(`errors.${code}` as 'errors.unexpected', { ...params });
