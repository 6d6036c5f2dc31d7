/**
 * One spelling for what readers of German take for the same: case, accents, ß and ss, ü, ue and u. Applied to texts
 * and to queries, because SQLite's tokenizer knows neither ß nor ue. `q` keeps its u (Quelle).
 */
export const fold = (text: string): string =>
  text
    // ASCII stands for itself, and is most of any German text: only what lies between is taken apart.
    .replace(/[^\0-\x7f]+/g, (signs) => signs.normalize('NFKD').replace(/\p{M}+/gu, ''))
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/(?<!q)([aou])e/g, '$1');

/** The words of a text, folded. */
export const foldedWords = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** A name or a value as it is compared: folded, without signs and spaces. */
export const squeezed = (text: string): string => foldedWords(text).join('');
