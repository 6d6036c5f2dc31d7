import type { ArticleRecord } from '#shared/domain/piece/article.ts';
import type { StandingElement } from '#shared/domain/publication.ts';

type Field = keyof ArticleRecord;

/** One field of a record that differs, in the terms in which it is written. */
export type RecordChange =
  | { readonly kind: 'text'; readonly field: Field; readonly was: string; readonly now: string }
  | { readonly kind: 'switch'; readonly field: Field; readonly now: boolean }
  | {
      readonly kind: 'list';
      readonly field: Field;
      readonly removed: readonly string[];
      readonly added: readonly string[];
      /** Those on both sides, as they stand now. */
      readonly kept: readonly string[];
      /** Those on both sides stand in another order. */
      readonly reordered: boolean;
    };

const elementInWords = ({ heading, blocks }: StandingElement): string =>
  [heading, ...blocks.map(({ text }) => text)].filter(Boolean).join('\n');

const lists: { readonly [Key in Field]?: (record: ArticleRecord) => string[] } = {
  contributors: ({ contributors }) =>
    contributors.map(({ name, sign }) => (sign ? `${name} (${sign})` : name)),
  keywords: ({ keywords }) => keywords,
  standingElements: ({ standingElements }) => standingElements.map(elementInWords),
  elementSwitches: ({ elementSwitches }) =>
    elementSwitches.map(({ heading, on }) => `${on ? '+' : '−'} ${heading}`),
  setAside: ({ setAside }) => setAside.map(({ text }) => text),
};

/** What a piece says of itself otherwise than before, field by field. */
export function compareRecords(before: ArticleRecord, after: ArticleRecord): RecordChange[] {
  return (Object.keys(after) as Field[]).flatMap((field): RecordChange[] => {
    const list = lists[field];
    const [was, now] = [before[field], after[field]];
    if (JSON.stringify(was) === JSON.stringify(now)) return [];
    if (list) return [listChange(field, list(before), list(after))];
    if (typeof now === 'boolean') return [{ kind: 'switch', field, now }];
    return [{ kind: 'text', field, was: String(was), now: String(now) }];
  });
}

/** Each as often as it stands there: of two alike, one may have gone. */
function without(all: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return all.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function listChange(field: Field, was: readonly string[], now: readonly string[]): RecordChange {
  const [removed, added] = [without(was, now), without(now, was)];
  const [stayed, kept] = [without(was, removed), without(now, added)];
  const reordered = stayed.some((each, place) => each !== kept[place]);
  return { kind: 'list', field, removed, added, kept, reordered };
}
