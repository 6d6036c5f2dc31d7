import type { Language } from '#shared/domain/language.ts';

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const german = wordsOf(
  'der die das und ist nicht ein eine im auf für mit von dass sie wird wurde es sich zum zur auch bei steht geehrte guten grüsse grüße falsch richtig fehler artikel',
);
const english = wordsOf(
  'the and is not a an of to on for with that you your was were this it at by from should wrong article dear regards hello error please',
);

/** Which of the two languages a letter is in, by its smallest words; German where they tie. */
export function languageOfLetter(text: string): Language {
  const sample = text.slice(0, 1500).toLowerCase();
  let more = -(sample.match(/[äöüß]/g)?.length ?? 0);
  for (const word of sample.match(/[a-zäöüß]+/g) ?? [])
    more += Number(english.has(word)) - Number(german.has(word));
  return more > 0 ? 'en' : 'de';
}
