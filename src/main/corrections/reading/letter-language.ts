import type { Language } from '#shared/domain/language.ts';

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const german = wordsOf(
  'der die das und ist nicht ein eine im auf für mit von dass sie wird wurde es sich zum zur auch bei steht geehrte guten grüsse grüße falsch richtig fehler artikel',
);
const english = wordsOf(
  'the and is not a an of to on for with that you your was were this it at by from should wrong article dear regards hello error please',
);

/** Enough of the country's other languages to see that a letter is not English, which shares small words with them. */
const neighbours = wordsOf(
  'le la les des du et est dans que qui pas vous votre vos nous une sur pour avec au aux ce cette il elle ne on a sont bonjour madame monsieur salutations article erreur faute lo gli di che è non un uno per con del della dei delle nel nella si ma come questo questa buongiorno gentile saluti signora articolo errore',
);

/**
 * Which language a letter is answered in: English for who writes English, German for everybody else. A newsroom here
 * writes German; a French or Italian letter gets German, or whatever else a person chooses for it.
 */
export function languageOfLetter(text: string): Language {
  const sample = text.slice(0, 1500).toLowerCase();
  let inGerman = sample.match(/[äöüß]/g)?.length ?? 0;
  let [inEnglish, elsewhere] = [0, 0];
  for (const word of sample.match(/\p{L}+/gu) ?? []) {
    inEnglish += Number(english.has(word));
    inGerman += Number(german.has(word));
    elsewhere += Number(neighbours.has(word));
  }
  return inEnglish > Math.max(inGerman, elsewhere) ? 'en' : 'de';
}
