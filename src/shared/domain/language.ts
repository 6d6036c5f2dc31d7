import { z } from 'zod';

/** The languages that the window speaks and that notices and exports are worded in. */
export const language = z.enum(['de', 'en']);
export type Language = z.infer<typeof language>;

/** Languages of a publication that are offered; any other may be set as well. */
export const offeredLocales = ['de-CH', 'de-DE', 'de-AT', 'en-GB', 'en-US'] as const;

/** BCP 47 tag of a publication or a piece, e.g. `de-CH`. */
export const locale = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);

/** German for any German locale, English for everything else. */
export const languageOf = (tag: string): Language => (tag.toLowerCase().startsWith('de') ? 'de' : 'en');
