import type { Language } from '#shared/domain/language.ts';
import { type FilterName, filterKey, valuesOf } from '#shared/search-query/filters.ts';
import { squeezed } from '#shared/search-query/fold.ts';
import { printFilter, type QueryPart } from '#shared/search-query/parts.ts';

/** A value that a filter being typed can have, and the whole query with it. */
export interface Completion {
  readonly text: string;
  readonly query: string;
}

/** More than this is not looked through. */
const offeredAtOnce = 8;

/** The filter that stands at the end of a query and is still being typed. */
export function filterInHand(
  query: string,
  parts: readonly QueryPart[],
): Extract<QueryPart, { type: 'filter' }> | null {
  const last = parts.at(-1);
  return last?.type === 'filter' && last.to === query.length ? last : null;
}

/**
 * What the filter at the end of a query can be completed to; nothing once its value is whole.
 * @param known values that only the desk knows: its sections, its people
 */
export function completionsOf(
  query: string,
  parts: readonly QueryPart[],
  language: Language,
  known: readonly string[],
): Completion[] {
  const filter = filterInHand(query, parts);
  if (!filter) return [];
  const typed = squeezed(filter.value);
  const values = [...valuesOf(filter.name, language), ...known];
  if (values.some((value) => squeezed(value) === typed)) return [];
  return values
    .filter((value) => squeezed(value).startsWith(typed))
    .slice(0, offeredAtOnce)
    .map((value) => {
      const text = (filter.not ? '-' : '') + printFilter(filter.name, value, language);
      return { text, query: `${query.slice(0, filter.from)}${text} ` };
    });
}

/** Filters that the foot of the palette names, in the order of their use. */
const named: readonly FilterName[] = ['status', 'section', 'by', 'kind', 'after', 'has', 'used'];

export const filterHints = (language: Language): string[] =>
  named.map((name) => `${filterKey(name, language)}:`);

/** A query without one of its parts. */
export const without = (query: string, { from, to }: Pick<QueryPart, 'from' | 'to'>): string =>
  `${query.slice(0, from)}${query.slice(to)}`.replace(/\s+/g, ' ').trimStart();
