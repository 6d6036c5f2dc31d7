import { z } from 'zod';
import { uploadId } from '#shared/domain/ids.ts';
import { locale } from '#shared/domain/language.ts';
import { ownWord } from '#shared/domain/publication.ts';
import { request } from './request.ts';

const stretch = z.object({ from: z.int(), to: z.int() });

export const dictionary = z.object({
  /** Language, region and variant, as its files are called: `de_CH_frami`. */
  name: z.string(),
  /** `desk`: brought in and kept in the desk's folder; `machine`: installed for all programs. */
  place: z.enum(['desk', 'machine']),
  /** Its files cannot be read, or are no dictionary. */
  damaged: z.boolean(),
});

export const spellingState = z.object({
  /** The dictionary that serves the locale. Null: none does. */
  serving: z
    .object({
      name: z.string(),
      /** It is that of another region; for Switzerland, ß is read as ss. */
      standsIn: z.boolean(),
    })
    .nullable(),
  /** Everything that is there, for any language. */
  dictionaries: z.array(dictionary),
  /** The system's package with the best dictionary for the locale; null where there are no such packages. */
  package: z.string().nullable(),
});
export type SpellingState = z.infer<typeof spellingState>;

/** Words as `wordsIn` gives them; one batch is checked in well under a second. */
const batch = z.array(z.string().max(200)).max(1000);

export const spellingRequests = {
  'spelling.state': request({ input: z.object({ locale }), output: spellingState }),
  /**
   * Which of these words are wrong, and where in them. Words of the house are right. Refuses `dictionary-missing` where
   * none serves the locale, and `spelling-failed` when the checker died over these words.
   */
  'spelling.check': request({
    input: z.object({ locale, words: batch }),
    output: z.object({ wrong: z.array(z.object({ word: z.string(), at: z.array(stretch) })) }),
  }),
  /** What a wrong stretch may have been meant to say, the likeliest first. Refuses as `spelling.check`. */
  'spelling.suggest': request({
    input: z.object({ locale, word: z.string().min(1).max(200) }),
    output: z.object({ suggestions: z.array(z.string()) }),
  }),
  /** Adds words to those of the publication; those that stand there stay once. */
  'spelling.learn': request({
    input: z.object({ words: z.array(ownWord).min(1).max(100) }),
    output: z.object({ ownWords: z.array(ownWord) }),
  }),
  'spelling.forget': request({
    input: z.object({ word: ownWord }),
    output: z.object({ ownWords: z.array(ownWord) }),
  }),
  /**
   * Keeps dictionaries on the desk: for each an `.aff` and a `.dic` file of one name that says the language. Refuses
   * `dictionary-half`, `dictionary-unnamed`, `dictionary-damaged`; then nothing is kept.
   */
  'spelling.bringIn': request({
    input: z.object({ uploadIds: z.array(uploadId).min(1).max(20) }),
    output: z.object({ names: z.array(z.string()) }),
  }),
  /** Takes a dictionary off the desk that was brought in. Refuses `dictionary-unknown`. */
  'spelling.remove': request({ input: z.object({ name: z.string() }), output: z.object({}) }),
};
