import { bodySchemaVersion } from '#shared/article-body/schema.ts';
import { bodyText } from '#shared/article-body/text.ts';
import type { ArticleStatus } from '#shared/domain/article.ts';
import type { ArticleId, Ids } from '#shared/domain/ids.ts';
import type { Moment } from '#shared/domain/time.ts';
import { sha256Of } from '../store/originals.ts';
import type { Store } from '../store/store.ts';
import type { PieceContent } from './piece-doc.ts';
import { creditsNow } from './versions.ts';

/** What a piece has behind it that was written elsewhere. */
export interface LifeElsewhere {
  /** What it is called there, for good; by it one that comes again is known. */
  readonly source: string;
  readonly status: ArticleStatus;
  readonly createdAt: Moment;
  readonly changedAt: Moment;
  /** What readers were given and when: first, and last where it was changed since; null: nothing yet. */
  readonly published: { readonly firstAt: Moment; readonly lastAt: Moment; readonly by: string } | null;
  /** The name of the version of `lastAt`, where there are two. */
  readonly changedSince: string;
}

/**
 * Writes down what became of a piece before it came here, within the transaction that adds it. What readers have is a
 * version of the day on which they were given it, so that reports on it find it as they would one that left this desk.
 */
export function keepLife(
  { store, ids }: { readonly store: Store; readonly ids: Ids },
  articleId: ArticleId,
  content: PieceContent,
  life: LifeElsewhere,
  now: { readonly at: Moment; readonly by: string },
): void {
  const table = store.articles;
  table.addEvent(articleId, { ...now, type: 'imported', what: life.source, note: '' });
  if (life.status === 'draft') return;
  table.addEvent(articleId, { ...now, type: 'status-changed', what: life.status, note: '' });
  const keep = (madeAt: Moment, madeBy: string, name: string) =>
    table.addVersion({
      ...{ versionId: ids.version(), articleId, reason: life.status, name, madeAt, madeBy },
      schemaVersion: bodySchemaVersion,
      textSha256: sha256Of(bodyText(content.body)),
      content: JSON.stringify({ ...content, credits: creditsNow(store, content.body) }),
    });
  const { published: given } = life;
  keep(given?.firstAt ?? now.at, given?.by ?? now.by, '');
  if (given && given.lastAt > given.firstAt) keep(given.lastAt, given.by, life.changedSince);
}
