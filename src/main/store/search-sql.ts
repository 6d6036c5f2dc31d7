import { fold } from '#shared/search-query/fold.ts';
import type { Condition, Term } from '#shared/search-query/query.ts';
import { hasBits, peopleColumn } from './search-columns.ts';

/** What a list is narrowed to besides the words that are typed: whole names instead of beginnings. */
export type ListCondition =
  | Condition
  | { readonly on: 'whole-section'; readonly name: string; readonly not: boolean }
  | { readonly on: 'whole-person'; readonly name: string; readonly not: boolean };

export interface Wanted {
  readonly terms: readonly Term[];
  readonly conditions: readonly ListCondition[];
}

/** Words are quoted, so that nothing typed is taken for a search operator. */
export const termMatch = ({ words, begun }: Term): string => `"${words.join(' ')}"${begun ? '*' : ''}`;

export const anyOf = (matches: readonly string[]) =>
  matches.length === 1 ? matches[0]! : `(${matches.join(' OR ')})`;

/**
 * A search expression for FTS5; empty when no word is wanted.
 * @param match gives what one wanted term is to match
 */
export function matchOf(terms: readonly Term[], match: (term: Term) => string): string {
  const wanted = terms.filter(({ not }) => !not).map(match);
  if (wanted.length === 0) return '';
  const all = wanted.join(' AND ');
  const left = leftOut(terms);
  return left === '' ? all : `(${all}) NOT ${left}`;
}

/** What must not be there; empty for nothing. */
export function leftOut(terms: readonly Term[]): string {
  const left = terms.filter(({ not }) => not).map(termMatch);
  return left.length === 0 ? '' : anyOf(left);
}

interface Narrowed {
  /** Conditions on `f`, a row of `search_filter`; empty for none. */
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** @param sections all sections that there are, folded; asked only where one is wanted */
export function narrowed(conditions: readonly ListCondition[], sections: () => readonly string[]): Narrowed {
  const all = conditions.map((condition) => {
    const { sql, values } = conditionSql(condition, sections);
    return { sql: condition.not ? `NOT (${sql})` : `(${sql})`, values };
  });
  return { sql: all.map(({ sql }) => sql).join(' AND '), values: all.flatMap(({ values }) => values) };
}

const oneOf = (column: string, values: readonly unknown[]): Narrowed => ({
  sql: `${column} IN (SELECT value FROM json_each(?))`,
  values: [JSON.stringify(values)],
});

const iso = (at: number): string => new Date(at).toISOString();

function conditionSql(condition: ListCondition, sections: () => readonly string[]): Narrowed {
  switch (condition.on) {
    case 'kind':
      return oneOf('f.kind', condition.among);
    case 'state':
      return {
        sql: `(f.kind, f.state) IN (SELECT value ->> 0, value ->> 1 FROM json_each(?))`,
        values: [JSON.stringify(condition.among.map((state) => state.split(' ')))],
      };
    case 'section':
      return oneOf(
        'f.section',
        condition.among.flatMap((begun) => sectionsFor(begun, sections())),
      );
    case 'whole-section':
      return { sql: 'f.section = ?', values: [fold(condition.name)] };
    case 'person':
      return {
        sql: condition.among.map(() => 'instr(f.people, ?) > 0').join(' OR '),
        values: condition.among.map((begun) => ` ${begun}`),
      };
    case 'whole-person':
      return { sql: 'instr(f.people, ?) > 0', values: [peopleColumn([condition.name])] };
    case 'has':
      return condition.what === 'no-credit'
        ? { sql: `f.kind = 'image' AND f.has & ${hasBits.credit} = 0`, values: [] }
        : { sql: `f.has & ${hasBits[condition.what]} <> 0`, values: [] };
    case 'used':
      return { sql: `f.id IN (${inPieces})`, values: [titleMatch(condition.among)] };
    case 'since':
      return { sql: 'f.at >= ?', values: [iso(condition.at)] };
    case 'before':
      return { sql: 'f.at < ?', values: [iso(condition.at)] };
    default:
      return condition satisfies never;
  }
}

/** The images in pieces whose headline matches. */
const inPieces = `
  SELECT image.id FROM image_use JOIN search_text AS image ON image.kind = 'image' AND image.ref = image_id
  WHERE article_id IN (
    SELECT piece.ref FROM search_text AS piece
    WHERE piece.kind = 'article' AND piece.id IN (SELECT rowid FROM search_index WHERE search_index MATCH ?))`;

/** Any of several headlines, each by words that may go on. */
const titleMatch = (headlines: readonly (readonly string[])[]): string =>
  `title : ${anyOf(
    headlines.map(
      (words) =>
        `(${words.map((word) => termMatch({ words: [word], begun: true, not: false })).join(' AND ')})`,
    ),
  )}`;

/** The section that is called so; else those that begin so, or one of whose words does. */
function sectionsFor(begun: string, sections: readonly string[]): string[] {
  const whole = sections.filter((section) => section === begun);
  return whole.length > 0 ? whole : sections.filter((section) => ` ${section}`.includes(` ${begun}`));
}
