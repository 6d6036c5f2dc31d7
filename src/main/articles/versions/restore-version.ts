import { isSameBody } from '#shared/article-body/canonical.ts';
import { bodySchemaVersion } from '#shared/article-body/schema.ts';
import type { Asker } from '#shared/contract/contract.ts';
import { isRefusal, type Refusal, refuse } from '#shared/contract/errors.ts';
import type { ArticleId, VersionId } from '#shared/domain/ids.ts';
import { type ArticleRecord, recordFrom } from '#shared/domain/piece/article.ts';
import { wordsIn } from '#shared/words/words.ts';
import type { VersionRow } from '../../store/articles.ts';
import type { Store } from '../../store/store.ts';
import type { Articles } from '../articles.ts';
import { contentOf } from '../derive.ts';
import { type KeptContent, onPage } from '../piece-doc.ts';
import { writeBody, writeRecord } from '../write-content.ts';

/** A version as it can be read. Refuses `version-unknown`, and `version-from-the-future` for one of a newer schema. */
export function readVersion(store: Store, versionId: VersionId): (VersionRow & KeptContent) | Refusal {
  const row = store.articles.version(versionId);
  if (!row) return refuse('version-unknown', { id: versionId });
  if (row.schemaVersion > bodySchemaVersion) return refuse('version-from-the-future');
  const content = contentOf(row.content);
  return { ...row, ...content, record: recordFrom(content.record) };
}

/** Facts about the world that an older text does not undo: `decisions/0002-restoring-is-an-edit.md`. */
const notRolledBack: readonly (keyof ArticleRecord)[] = ['url'];

/**
 * Writes what a version says as a new edit, and keeps what stood there before as a version of its own. Gives that
 * version, or null when the piece already says the same and nothing is written.
 */
export function restoreVersion(
  { store, articles }: { store: Store; articles: Articles },
  { articleId, versionId }: { articleId: ArticleId; versionId: VersionId },
  { by, language }: Asker,
): VersionId | null | Refusal {
  const version = readVersion(store, versionId);
  if (isRefusal(version)) return version;
  if (version.articleId !== articleId) return refuse('version-unknown', { id: versionId });
  const now = articles.content(articleId);
  if (isRefusal(now)) return now;
  if (isSameBody(onPage(now), onPage(version)) && saysTheSame(now.record, version.record)) return null;

  const t = wordsIn(language);
  const name = t('articles.versions.beforeRestore', {
    name: version.name || t(`articles.versions.reason.${version.reason}`),
  });
  return store.transaction(() => {
    const kept = articles.makeVersion(articleId, 'saved', name.slice(0, longestName), by);
    if (isRefusal(kept)) return kept;
    articles.record(articleId, { by, type: 'restored', what: versionId, note: '' });
    const refused = articles.edit(articleId, (doc) => {
      writeBody(doc, onPage(version));
      writeRecord(doc, version.record, notRolledBack);
    });
    return refused ?? kept;
  });
}

/** Characters of a version's name, as in the contract. */
const longestName = 200;

const saysTheSame = (a: ArticleRecord, b: ArticleRecord): boolean => {
  const said = (record: ArticleRecord) =>
    JSON.stringify({ ...record, ...Object.fromEntries(notRolledBack.map((field) => [field, null])) });
  return said(a) === said(b);
};
