import { bodySchemaVersion } from '#shared/article-body/schema.ts';
import { bodyText, lineKindsOf, textLines } from '#shared/article-body/text.ts';
import type { FoundIn } from '#shared/contract/desk.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import type { Store } from '../store/store.ts';
import { contentOf } from './derive.ts';
import { onPage } from './piece-doc.ts';
import { fieldsOfRecord } from './searched-fields.ts';

const bodyFields = ['headline', 'kicker', 'lede', 'caption', 'text'] as const;

/**
 * The text of a piece as it prints, read from what is derived of it: no document is opened, which for a mail that quotes
 * a piece takes longer than all else. Settled before, it is what the document says; empty for a piece of a newer program.
 */
export function printedText(store: Store, articleId: ArticleId): string {
  const { schemaVersion = Infinity } = store.articles.get(articleId) ?? {};
  const stored = schemaVersion > bodySchemaVersion ? undefined : store.articles.content(articleId);
  return stored === undefined ? '' : bodyText(contentOf(stored).body);
}

/** The text blocks of a piece in the order of its page, with what is suggested there. */
export function linesOnPage(store: Store, articleId: ArticleId): string[] {
  const stored = store.articles.content(articleId);
  return stored === undefined ? [] : textLines(onPage(contentOf(stored)));
}

/** Everything that a piece is found by, the field that says most first. */
export function searchedInPiece(store: Store, articleId: ArticleId): { where: FoundIn; text: string }[] {
  const stored = store.articles.content(articleId);
  if (stored === undefined) return [];
  const content = contentOf(stored);
  const lines = new Map<FoundIn, string[]>(bodyFields.map((where) => [where, []]));
  const kinds = lineKindsOf(content.body);
  bodyText(content.body)
    .split('\n')
    .forEach((line, index) => {
      const kind = kinds[index];
      lines.get(bodyFields.find((where) => where === kind) ?? 'text')!.push(line);
    });
  const body = (where: (typeof bodyFields)[number]) => ({ where, text: lines.get(where)!.join('\n') });
  return [
    ...['headline', 'kicker', 'lede'].map((where) => body(where as 'headline')),
    ...fieldsOfRecord(content),
    body('caption'),
    body('text'),
  ];
}
