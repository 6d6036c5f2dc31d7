import type { ArticleId, ReportId } from '#shared/domain/ids.ts';
import type { ReportEvent } from '#shared/domain/report/report-event.ts';
import { foldedWords } from '#shared/search-query/fold.ts';
import { isSaidWhole, namedWithoutConsent } from '../notice/named-reporter.ts';
import { isNamed, type SpokenName, spokenName, spokenWords, tellingParts } from '../notice/spoken-name.ts';
import type { MatchDeps } from '../passage/match-article.ts';
import { blackened, type Correspondent, phones } from './redaction-words.ts';

/** Where somebody stays named after a redaction, because readers have it so: a published notice, the piece itself. */
export type StaysNamedIn = 'notice' | 'piece';

/** The pieces that a report was ever matched with. */
export const piecesOf = (events: readonly ReportEvent[]): ArticleId[] => [
  ...new Set(
    events.flatMap((event) => (event.type === 'matched' && event.articleId ? [event.articleId] : [])),
  ),
];

/**
 * Takes who wrote in out of what is said about a piece; see `decisions/0006-what-a-redaction-takes-out-of-a-piece.md`.
 * @param letters the words of their mails, whose telephone numbers go as well
 */
export function redactPiece(
  { articles }: Pick<MatchDeps, 'articles'>,
  articleId: ArticleId,
  people: readonly Correspondent[],
  letters: string,
): void {
  const ofPiece = articles.saidBy(articleId);
  const contacts = withoutContacts(people, letters);
  const names = people.flatMap(({ name }) => spokenName(name) ?? []);
  const going = names.filter((name) => !isSaidBy(ofPiece, name));
  const withoutNames = blackenNames(going, ofPiece);
  const remark = (text: string) => withoutNames(contacts(text));
  const isNamedIn = (line: string) =>
    people.some(({ name: reporterName }) => {
      const reporter = { reporterName, reporterAddress: '' };
      return namedWithoutConsent(line, reporter, { mayBeNamed: null }, ofPiece) !== null;
    });
  articles.forgetWords(articleId, { remark, line: (line) => (isNamedIn(line) ? remark : contacts) });
  articles.settle();
}

/** What somebody is called, in words as the search knows them. */
export const calledInSearch = (people: readonly Correspondent[]): string[] =>
  people
    .flatMap(({ name, address }) => foldedWords(`${name} ${address}`))
    .flatMap((word) => [word, `${word}s`]);

/** Where a reporter stays named; for people to know before they redact. */
export function staysNamedIn(
  { store, articles }: MatchDeps,
  reportId: ReportId,
  { name, address }: Correspondent,
): StaysNamedIn[] {
  const spoken = spokenName(name);
  const names = (text: string) =>
    (spoken !== null && isSaidBy(text, spoken)) || (address !== '' && text.includes(address));
  const events = store.reports.events(reportId);
  const pieces = piecesOf(events);
  const notices = events.flatMap((event) => (event.type === 'published' ? [event.notice ?? ''] : []));
  return [
    ...(notices.some(names) ? (['notice'] as const) : []),
    ...(pieces.some((articleId) => names(articles.saidBy(articleId))) ? (['piece'] as const) : []),
  ];
}

/** Given and family name, or the only one that there is. */
function isSaidBy(text: string, name: SpokenName): boolean {
  const lines = text.split('\n').map((line) => spokenWords(line).map(({ word }) => word));
  const [only] = name.words;
  return lines.some((said) =>
    name.words.length === 1 ? said.some((word) => isNamed(word, only ?? '')) : isSaidWhole(said, name),
  );
}

/** Addresses, and numbers that stand in the letters; those of others in a piece are the piece's. */
function withoutContacts(people: readonly Correspondent[], letters: string): (text: string) => string {
  const numbers = new Set([...letters.matchAll(phones)].map(([number]) => digitsOf(number)));
  const addresses = people.map(({ address }) => address.toLowerCase()).filter(Boolean);
  return (text) => {
    const rest = text.replace(phones, (number) => (numbers.has(digitsOf(number)) ? blackened : number));
    return addresses.reduce((left, address) => withoutWords(left, address), rest);
  };
}

/** `+41 79 555 01 23`, `0041 79…` and `079 555 01 23` are one number. */
const digitsOf = (number: string): string => number.replace(/\D/g, '').replace(/^(?:0041|41|0)/, '');

function withoutWords(text: string, words: string): string {
  const at = text.toLowerCase().indexOf(words);
  return at < 0 ? text : text.slice(0, at) + blackened + withoutWords(text.slice(at + words.length), words);
}

/** A part of a name by itself is the reporter's as far as the piece does not say that word. */
function blackenNames(names: readonly SpokenName[], ofPiece: string): (text: string) => string {
  const parts = [...new Set(names.flatMap(tellingParts))];
  if (parts.length === 0) return (text) => text;
  const inPiece = new Set(spokenWords(ofPiece).map(({ word }) => word));
  const partIn = (word: string | undefined) =>
    parts.find((part) => word !== undefined && isNamed(word, part));
  return (text) => {
    const said = spokenWords(text);
    const gone = said.filter(({ word, from, to }, place) => {
      const part = partIn(word);
      if (!part || !/^\p{Lu}/u.test(text.slice(from, to))) return false;
      const beside = [said[place - 1], said[place + 1]].map((other) => partIn(other?.word));
      return !inPiece.has(part) || beside.some((other) => other && other !== part);
    });
    return gone.reduceRight((rest, { from, to }) => rest.slice(0, from) + blackened + rest.slice(to), text);
  };
}
