import { wordsIn } from '#shared/words/words.ts';

/** The window's own words, so that a journey finds things by what people read, and follows when it is reworded. */
export const de = wordsIn('de');
export const en = wordsIn('en');
