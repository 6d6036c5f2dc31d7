import type { Language } from '#shared/domain/language.ts';
import type { ArticleRecord } from '#shared/domain/piece/article.ts';
import { wordsIn } from '#shared/words/words.ts';
import type { Difference } from './differences.ts';

/** What of a record readers see with the piece: in the byline, above the text, on the list of a section. */
const printed = {
  section: ({ section }) => section,
  contributors: ({ contributors }) => contributors.map(({ name }) => name).join(', '),
  bylineOverride: ({ bylineOverride }) => bylineOverride,
  dateline: ({ dateline }) => dateline,
} as const satisfies { readonly [Field in keyof ArticleRecord]?: (record: ArticleRecord) => string };

const fields = Object.keys(printed) as (keyof typeof printed)[];

/**
 * What the particulars of a piece say otherwise than when it went out, as passages in words: `Ressort: Region`. What
 * the publication prints around them is not compared, nor what an older version does not know.
 */
export function recordDifferences(
  before: Partial<ArticleRecord>,
  after: ArticleRecord,
  language: Language,
): Difference[] {
  const inWords = (field: keyof typeof printed, record: ArticleRecord): string => {
    const words = printed[field](record).trim();
    return words === '' ? '' : `${wordsIn(language)(`articles.record.${field}`)}: ${words}`;
  };
  return fields.flatMap((field): Difference[] => {
    if (before[field] === undefined) return [];
    const [was, now] = [inWords(field, before as ArticleRecord), inWords(field, after)];
    return was === now ? [] : [{ was, now, place: 'record' }];
  });
}
