import { initReactI18next } from 'react-i18next';
import { type Language, language as languages } from '#shared/domain/language.ts';
import { createWords } from '#shared/words/words.ts';
import { speak } from '../workstation-client/ask.ts';

const key = 'druckreif.language';

function languageAtStart(): Language {
  const remembered = languages.safeParse(localStorage.getItem(key));
  if (remembered.success) return remembered.data;
  return navigator.language.toLowerCase().startsWith('de') ? 'de' : 'en';
}

/** The words of this window; one instance for its life. */
export const words = createWords(languageAtStart());
words.use(initReactI18next);
initReactI18next.init(words);

function speakEverywhere(language: Language): void {
  document.documentElement.lang = language;
  speak({ language, unreachable: words.t('window.connection.unreachable') });
}
speakEverywhere(words.language as Language);

/** Switches the window to a language and remembers it on this machine. */
export async function changeLanguage(language: Language): Promise<void> {
  await words.changeLanguage(language);
  localStorage.setItem(key, language);
  speakEverywhere(language);
}
