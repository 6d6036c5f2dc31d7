import { sourceTypeAddress } from '#shared/domain/image/digital-source-type.ts';
import type { CreditChanges, CreditRecord } from '#shared/domain/image/image.ts';
import { mendedText } from '../metadata/mended-text.ts';

/** UTF-16 code units of one field that are taken over from a file; what is longer is no credit. */
const longest = 20_000;

// Control characters, non-characters, and marks that turn the direction of the text around them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
const unprintable = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

/**
 * Text from outside as it may be shown, stored and written into XML: line breaks are `\n`, half surrogates and
 * characters that steer instead of print are gone, ends are trimmed. Harmless text stays as it is.
 */
export const harmlessText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(unprintable, '')
    .trim();

/** The address when it is an absolute http or https one, else empty: nothing else may ever become a link. */
export function webAddress(text: string): string {
  const address = harmlessText(text);
  return /^https?:\/\/[^\s<>"]+$/i.test(address) && URL.canParse(address) ? address : '';
}

/** A calendar day, `2026-12-31`, from `2026-12-31`, `2026:12:31`, `20261231`, with or without a time; else empty. */
export function calendarDay(text: string): string {
  const parts = /^(\d{4})[-:]?(\d{2})[-:]?(\d{2})(?!\d)/.exec(text.trim());
  if (!parts) return '';
  const day = parts.slice(1).join('-');
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : '';
}

type TextField = Exclude<keyof CreditRecord, 'kind' | 'creators' | 'restrictions'>;
const webFields: ReadonlySet<string> = new Set<TextField>([
  'licenceUrl',
  'licensorUrl',
  'digitalSourceType',
  'dataMining',
]);

const spelledOut = (field: string, value: string): string =>
  field === 'digitalSourceType' ? sourceTypeAddress(value) : value;

/** A record in which every field is harmless, every address is one of the web and every date a day. */
export function harmlessCredit(credit: CreditRecord): CreditRecord {
  const clean = Object.entries(credit).map(([field, value]) => {
    if (field === 'kind') return [field, value];
    if (Array.isArray(value)) return [field, value.map(harmlessText).filter((name) => name !== '')];
    if (field === 'rightsEndOn') return [field, calendarDay(value)];
    return [field, webFields.has(field) ? webAddress(spelledOut(field, value)) : harmlessText(value)];
  });
  return Object.fromEntries(clean) as CreditRecord;
}

/** The first field whose text is no web address or no day, where only that can be kept; null when all can. */
export function unusableField(changes: CreditChanges): { field: string; value: string } | null {
  for (const [field, value] of Object.entries(changes)) {
    if (typeof value !== 'string' || value.trim() === '') continue;
    const usable = webFields.has(field)
      ? webAddress(spelledOut(field, value))
      : field === 'rightsEndOn'
        ? calendarDay(value)
        : value;
    if (usable === '') return { field, value };
  }
  return null;
}

/** As `harmlessText`, cut to the length that a file may speak, and mended where it was encoded twice. */
export const textFromFile = (text: string): string => harmlessText(mendedText(text.slice(0, longest)));
