import type { Language } from '#shared/domain/language.ts';
import { type FilterName, filterKey, filterNamed } from './filters.ts';

interface Stretch {
  /** Written with a `-` before it: what fits is left out. */
  readonly not: boolean;
  /** Where it stands in what was typed, in UTF-16 code units. */
  readonly from: number;
  readonly to: number;
}

/** Words, a phrase in quotation marks, or a filter, as typed. */
export type QueryPart = Stretch &
  (
    | { readonly type: 'word'; readonly text: string }
    /** `open`: its closing mark is not typed yet. */
    | { readonly type: 'phrase'; readonly text: string; readonly open: boolean }
    | { readonly type: 'filter'; readonly name: FilterName; readonly value: string }
  );

const quoteMarks = '"«»„“”';
const isMark = (letter: string): boolean => letter !== '' && quoteMarks.includes(letter);

/** From an opening mark to the next one, whichever it is: who types fast mixes them. */
function quoted(typed: string, at: number): { text: string; to: number; open: boolean } {
  let end = at + 1;
  while (end < typed.length && !isMark(typed.charAt(end))) end++;
  return { text: typed.slice(at + 1, end), to: Math.min(typed.length, end + 1), open: end >= typed.length };
}

/** Up to the next space. */
function bare(typed: string, at: number): { text: string; to: number } {
  const length = typed.slice(at).search(/\s/);
  const to = length < 0 ? typed.length : at + length;
  return { text: typed.slice(at, to), to };
}

function partAt(typed: string, from: number): QueryPart {
  const not = /^-[^\s-]/.test(typed.slice(from, from + 2));
  const at = not ? from + 1 : from;
  if (isMark(typed.charAt(at))) {
    const { text, to, open } = quoted(typed, at);
    return { type: 'phrase', text, open, not, from, to };
  }
  const key = typed.slice(at).match(/^\p{L}+(?=:)/u)?.[0] ?? '';
  const name = key === '' ? null : filterNamed(key);
  if (name === null) return { type: 'word', ...bare(typed, at), not, from };
  const valueAt = at + key.length + 1;
  const { text, to } = isMark(typed.charAt(valueAt)) ? quoted(typed, valueAt) : bare(typed, valueAt);
  return { type: 'filter', name, value: text, not, from, to };
}

/** Takes apart what somebody typed. Anything can be typed; what is no filter and no phrase is words. */
export function partsOfQuery(typed: string): QueryPart[] {
  const parts: QueryPart[] = [];
  for (let at = 0; at < typed.length; ) {
    if (/\s/.test(typed.charAt(at))) {
      at++;
      continue;
    }
    const part = partAt(typed, at);
    parts.push(part);
    at = part.to;
  }
  return parts;
}

/** One part as it would be typed in a language. */
export function printPart(part: QueryPart, language: Language): string {
  const sign = part.not ? '-' : '';
  switch (part.type) {
    case 'word':
      return sign + part.text;
    case 'phrase':
      return `${sign}"${part.text}${part.open ? '' : '"'}`;
    case 'filter':
      return sign + printFilter(part.name, part.value, language);
    default:
      return part satisfies never;
  }
}

export const printFilter = (name: FilterName, value: string, language: Language): string =>
  `${filterKey(name, language)}:${/\s/.test(value) ? `"${value}"` : value}`;

/** Writes parts so that they are read as the same parts again. */
export const printQuery = (parts: readonly QueryPart[], language: Language): string =>
  parts.map((part) => printPart(part, language)).join(' ');
