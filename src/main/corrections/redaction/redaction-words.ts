import type { ReportEvent } from '#shared/domain/report/report-event.ts';
import { mayName } from '#shared/domain/report/retention.ts';
import { fold } from '#shared/search-query/fold.ts';
import { isNamed, type SpokenName, spokenName, spokenWords, tellingParts } from '../notice/spoken-name.ts';

/** What stands where something personal stood. */
export const blackened = '[…]';

/** Somebody who wrote in; a mail's `from` is both in one. */
export interface Correspondent {
  readonly name: string;
  readonly address: string;
}

/** `Ueli Brotschi <ueli@zuhause.example>`, as a reply that joined a report keeps it. */
export function correspondentFrom(from: string): Correspondent {
  const address = from.match(/[^\s<>]+@[^\s<>]+/)?.[0] ?? '';
  return {
    name: from
      .replace(/<[^>]*>/g, '')
      .replace(address, '')
      .trim(),
    address,
  };
}

const addresses = /[^\s<>()"«»,;:=?&]+(?:@|%40)[^\s<>()"«»,;:&]+\.[^\s<>()"«»,;:&]+/gi;
/** Numbers as people write them: a zero or a plus, then at least eight digits with the usual signs between. */
export const phones = /(?:\+|(?<!\d)0)\d(?:[ \-./'’()]*\d){7,}/g;
/** A Swiss number without its zero: `79 555 66 77`. */
const shortPhones = /(?<![\d.,])[1-9]\d[ \-./]\d{3}[ \-./]\d{2}[ \-./]\d{2}(?!\d)/g;
/** The number of a Swiss social insurance, which begins with the country's 756. */
const insured = /(?<!\d)756[ .]?\d{4}[ .]?\d{4}[ .]?\d{2}(?!\d)/g;
/** An account, also when only its beginning was written down. */
const accounts = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2} ?(?:[\dA-Z]{4} ?){1,7}[\dA-Z]{0,3}(?![\p{L}\p{N}])/gu;
/** Somebody named as people are; who it was is not known any more. */
const addressed =
  /(?<=(?<!\p{L})(?:Herrn?|Frau|Hr\.|Fr\.|Leserin|Leser|Mr\.?|Mrs\.?|Ms\.?) )\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*)*/gu;

const patterns = [addresses, insured, accounts, phones, shortPhones];
const withoutPatterns = (text: string): string =>
  patterns.reduce((rest, pattern) => rest.replace(pattern, blackened), text);

/**
 * Takes names, mail addresses, phone, account and insurance numbers out of a text. A name goes in every spelling: with
 * an umlaut or without, with an ending, a part of it alone.
 */
export function blacken(people: readonly Correspondent[]): (text: string) => string {
  const names = people.flatMap(({ name }) => spokenName(name) ?? []);
  const locals = people
    .map(({ address }) => address.split('@')[0] ?? '')
    .filter((local) => local.length >= 3);
  const isTheirs = isPartOf(names);
  return (text) => {
    let rest = withoutPatterns(text);
    for (const local of locals)
      rest = rest.replace(
        new RegExp(`(?<![\\p{L}\\p{N}])${escaped(local)}(?![\\p{L}\\p{N}])`, 'giu'),
        blackened,
      );
    for (const { word, from, to } of spokenWords(rest).reverse())
      if (isTheirs(word, rest.slice(from, to))) rest = rest.slice(0, from) + blackened + rest.slice(to);
    return rest;
  };
}

/** The same for words that were written when nobody knew any more who the reporter was. */
export const blackenUnknown = (text: string): string => withoutPatterns(text).replace(addressed, blackened);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A short part, such as «Li», is a name only where it is written as one. */
function isPartOf(names: readonly SpokenName[]): (word: string, written: string) => boolean {
  const parts = names.flatMap(tellingParts);
  const joined = names.flatMap(({ words }) => [words.join(''), words.toReversed().join('')]);
  const all = [...new Set([...parts, ...joined])];
  const opensLarge = /^\p{Lu}/u;
  return (word, written) =>
    all.some((part) => isNamed(word, part) && (part.length > 2 || opensLarge.test(written)));
}

/** Whether a text is the name of one of them. */
export function isNameOf(text: string, people: readonly Correspondent[]): boolean {
  const key = (name: string) => (spokenName(name)?.words ?? []).toSorted().join(' ');
  return (
    text !== '' &&
    people.some(
      ({ name, address }) => fold(text) === fold(address) || (key(text) !== '' && key(text) === key(name)),
    )
  );
}

/** Where the piece stands stays; what somebody's newsletter or form hung on its address goes. */
export function blackenedAddress(address: string, blackening: (text: string) => string): string {
  if (blackening(address) === address) return address;
  const [place = ''] = address.split(/[?#]/);
  return blackening(place);
}

/** What was made public, who of the newsroom did it, and what is no text, stays. */
const kept: ReadonlySet<string> = new Set(['matched', 'fixed', 'fixed-elsewhere', 'redacted', 'published']);
const noText: ReadonlySet<string> = new Set([
  'type',
  'at',
  'by',
  'to',
  'reportId',
  'letterId',
  'versionId',
  'noticeId',
  'duplicateOf',
  'partOf',
]);

export interface Blackening {
  readonly words: (text: string) => string;
  readonly people: readonly Correspondent[];
  /** Of these drafts readers have the words. */
  readonly isPublic: (event: ReportEvent) => boolean;
}

/** An event of the log without what is personal in its words. The letter's own words go whole. */
export function blackenedEvent(event: ReportEvent, { words, people, isPublic }: Blackening): ReportEvent {
  if (kept.has(event.type) || isPublic(event)) return event;
  // A reply is a letter like the first: it goes whole, and its hash stays.
  if (event.type === 'reply-joined') return { ...event, messageId: '', from: '', text: '', attachments: [] };
  // The reporter's own name there is that of a mix-up; a colleague's stays.
  if (event.type === 'assigned') return isNameOf(event.to, people) ? { ...event, to: '' } : event;
  return Object.fromEntries(
    Object.entries(event).map(([field, value]) => {
      if (typeof value !== 'string' || (noText.has(field) && field !== 'to')) return [field, value];
      return [field, field === 'words' ? '' : words(value)];
    }),
  ) as ReportEvent;
}

/** What came in since an earlier redaction: notes and questions go whole, since nobody can tell any more whom they name. */
export const unknownBlackened = (event: ReportEvent, blackening: Omit<Blackening, 'words'>): ReportEvent =>
  blackenedEvent(event, {
    ...blackening,
    words: mayName.has(event.type) ? () => blackened : blackenUnknown,
  });
