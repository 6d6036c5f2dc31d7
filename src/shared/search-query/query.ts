import { daysMeant } from './days.ts';
import {
  type FilterName,
  type FoundKind,
  type FoundState,
  type Having,
  havingMeant,
  kindsMeant,
  statusesMeant,
} from './filters.ts';
import { foldedWords, squeezed } from './fold.ts';
import { partsOfQuery, type QueryPart } from './parts.ts';

/** Words that must stand in a text one after the other; a single one for a word outside quotation marks. */
export interface Term {
  /** Folded. */
  readonly words: readonly string[];
  /** The last word may go on. */
  readonly begun: boolean;
  readonly not: boolean;
}

/** Something that must hold, or must not. Several values of one filter are one condition: any of them will do. */
export type Condition = { readonly not: boolean } & (
  | { readonly on: 'kind'; readonly among: readonly FoundKind[] }
  | { readonly on: 'state'; readonly among: readonly FoundState[] }
  /** Folded beginnings of the section's name. */
  | { readonly on: 'section'; readonly among: readonly string[] }
  /** Folded beginnings of a name, or of a later part of it. */
  | { readonly on: 'person'; readonly among: readonly string[] }
  | { readonly on: 'has'; readonly what: Having }
  /** An image that stands in a piece whose headline has the words of one of these, folded; each may go on. */
  | { readonly on: 'used'; readonly among: readonly (readonly string[])[] }
  /** Milliseconds since 1970; from then on, or before then. */
  | { readonly on: 'since'; readonly at: number }
  | { readonly on: 'before'; readonly at: number }
);

/** Something in a query that could not be understood, to be said quietly. */
export type QueryProblem =
  /** Taken for words. */
  | { readonly type: 'unknown-filter'; readonly key: string }
  /** Finds nothing. */
  | { readonly type: 'unknown-value'; readonly name: FilterName; readonly value: string };

/** A search as it was understood. */
export interface Query {
  readonly parts: readonly QueryPart[];
  readonly terms: readonly Term[];
  readonly conditions: readonly Condition[];
  readonly problems: readonly QueryProblem[];
}

/** Reads what somebody typed. Never fails. @param now for «gestern», in milliseconds since 1970 */
export function readQuery(typed: string, now: number): Query {
  const parts = partsOfQuery(typed);
  const filters = parts.filter((part) => part.type === 'filter' && squeezed(part.value) !== '') as Filter[];
  const unknown = filters.filter((filter) => !isUnderstood(filter, now));
  return {
    parts,
    terms: parts.flatMap(termsOf),
    conditions: conditionsOf(
      filters.filter((filter) => !unknown.includes(filter)),
      now,
    ),
    problems: [
      ...parts.flatMap(unknownKey),
      ...unknown.map(({ name, value }) => ({ type: 'unknown-value' as const, name, value })),
    ],
  };
}

type Filter = Extract<QueryPart, { type: 'filter' }>;

function termsOf(part: QueryPart): Term[] {
  if (part.type === 'filter') return [];
  const words = foldedWords(part.text);
  if (words.length === 0) return [];
  const { not } = part;
  if (part.type === 'phrase') return [{ words, begun: part.open, not }];
  // Signs inside a word part it, as they do in the index. What is left out is one thing: «-A/B» is not «-A -B».
  return not ? [{ words, begun: false, not }] : words.map((word) => ({ words: [word], begun: true, not }));
}

/** A key that is followed by a value and no filter; an address (`https://`) and a time (`12:15`) are none. */
function unknownKey(part: QueryPart): QueryProblem[] {
  const key = part.type === 'word' ? part.text.match(/^(\p{L}+):(?!\/)./u)?.[1] : undefined;
  return key === undefined ? [] : [{ type: 'unknown-filter', key }];
}

function isUnderstood({ name, value }: Filter, now: number): boolean {
  switch (name) {
    case 'section':
    case 'by':
      return true;
    case 'used':
      return foldedWords(value).length > 0;
    case 'status':
      return statusesMeant(value).length > 0;
    case 'kind':
      return kindsMeant(value).length > 0;
    case 'has':
      return havingMeant(value).length > 0;
    case 'after':
    case 'before':
    case 'until':
      return daysMeant(value, now) !== null;
    default:
      return name satisfies never;
  }
}

function conditionsOf(filters: readonly Filter[], now: number): Condition[] {
  const conditions: Condition[] = [];
  for (const not of [false, true]) {
    const values = (name: FilterName) =>
      filters.filter((filter) => filter.name === name && filter.not === not).map(({ value }) => value);
    const any = <Meaning>(name: FilterName, meaning: (value: string) => readonly Meaning[]) => [
      ...new Set(values(name).flatMap(meaning)),
    ];
    const names = (value: string) => [foldedWords(value).join(' ')];
    const [kinds, states] = [
      any('kind', kindsMeant),
      any('status', (value) => statusesMeant(value).flatMap((status) => status.states)),
    ];
    const [sections, people] = [any('section', names), any('by', names)];
    if (kinds.length > 0) conditions.push({ on: 'kind', among: kinds, not });
    if (states.length > 0) conditions.push({ on: 'state', among: states, not });
    if (sections.length > 0) conditions.push({ on: 'section', among: sections, not });
    if (people.length > 0) conditions.push({ on: 'person', among: people, not });
    // Begun words of this filter may mean several things; the first is meant until more is typed.
    for (const value of values('has')) conditions.push({ on: 'has', what: havingMeant(value)[0]!, not });
    const headlines = any('used', (value) => [foldedWords(value)]);
    if (headlines.length > 0) conditions.push({ on: 'used', among: headlines, not });
    for (const value of values('after'))
      conditions.push({ on: 'since', at: daysMeant(value, now)!.from, not });
    for (const value of values('before'))
      conditions.push({ on: 'before', at: daysMeant(value, now)!.from, not });
    for (const value of values('until'))
      conditions.push({ on: 'before', at: daysMeant(value, now)!.to, not });
  }
  return conditions;
}

/** Whether nothing is asked for. */
export const asksNothing = ({ terms, conditions, problems }: Query): boolean =>
  terms.length === 0 && conditions.length === 0 && problems.length === 0;

/** Whether a filter names something that there is not: then nothing can be found. */
export const isVain = ({ problems }: Query): boolean => problems.some(({ type }) => type === 'unknown-value');

/** A text taken as words and nothing else, each of which may go on. */
export const wordsAsTerms = (text: string): Term[] =>
  foldedWords(text).map((word) => ({ words: [word], begun: true, not: false }));
