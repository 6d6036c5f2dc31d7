import type { z } from 'zod';

/** Words that name a language as BCP 47 does; others are not taken. */
export const localeOr = (words: z.ZodType<string>): z.ZodType<string> =>
  words.refine((tag) => {
    try {
      return new Intl.Locale(tag).toString() !== '';
    } catch {
      return false;
    }
  });
