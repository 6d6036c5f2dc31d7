import * as Y from 'yjs';
import { bodySchemaVersion } from '#shared/article-body/schema.ts';
import { bodyText } from '#shared/article-body/text.ts';
import type { ArticleId, Ids } from '#shared/domain/ids.ts';
import type { ArticleStatus } from '#shared/domain/piece/article.ts';
import { type Clock, type Moment, momentOf } from '#shared/domain/time.ts';
import { sha256Of } from '../store/originals.ts';
import type { Store } from '../store/store.ts';
import { deriveRows } from './derive.ts';
import { type NewPiece, newPieceDoc, type PieceContent, readPiece } from './piece-doc.ts';
import { creditsNow } from './versions/versions.ts';

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

interface BringInDeps {
  readonly store: Store;
  readonly ids: Ids;
  readonly clock: Clock;
}

/**
 * Adds a piece with what became of it before it came here, and with all rows that follow from it: thousands come so, and
 * none of them takes the place in memory of a document that somebody writes on.
 */
export function bringIn(deps: BringInDeps, by: string, given: NewPiece, life: LifeElsewhere): ArticleId {
  const { store, ids, clock } = deps;
  const articleId = ids.article();
  const doc = newPieceDoc(given);
  const content = readPiece(doc);
  store.articles.add({ articleId, createdAt: life.createdAt, schemaVersion: bodySchemaVersion });
  keepLife(deps, articleId, content, life, { at: momentOf(clock), by });
  store.articles.appendUpdate(articleId, Y.encodeStateAsUpdate(doc), life.changedAt, bodySchemaVersion);
  deriveRows(store, articleId, content, life.changedAt);
  return articleId;
}

/**
 * What readers have is a version of the day on which they were given it, so that reports on it find it as they would one
 * that left this desk.
 */
function keepLife(
  { store, ids }: BringInDeps,
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
  const { published: was } = life;
  keep(was?.firstAt ?? now.at, was?.by ?? now.by, '');
  if (was && was.lastAt > was.firstAt) keep(was.lastAt, was.by, life.changedSince);
}
