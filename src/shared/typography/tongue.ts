/** A language as far as its signs differ: German of Switzerland, other German, English. */
export type Tongue = 'de-CH' | 'de' | 'en';

/** @returns null for a language whose signs the house has no rules for; such a piece is left alone. */
export function tongueOf(locale: string): Tongue | null {
  const tag = locale.toLowerCase();
  if (/^de-(ch|li)\b/.test(tag)) return 'de-CH';
  if (/^de\b/.test(tag)) return 'de';
  return /^en\b/.test(tag) ? 'en' : null;
}
