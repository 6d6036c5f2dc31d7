import * as Y from 'yjs';
import { bodySchemaVersion } from '#shared/article-body/schema.ts';
import { isRefusal, type Refusal, refuse } from '#shared/contract/errors.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import { type Clock, type Moment, momentOf } from '#shared/domain/time.ts';
import type { Store } from '../store/store.ts';

/** A document in memory; `seq` counts the updates in it. */
export interface OpenDocument {
  readonly doc: Y.Doc;
  seq: number;
}

export interface DocumentsDeps {
  readonly store: Store;
  readonly clock: Clock;
  /** Told of each update that is on disk. `client` sent it; empty: the workstation itself. */
  readonly onUpdate: (articleId: ArticleId, seq: number, client: string) => void;
}

/** The Yjs documents of pieces. What is in memory is never ahead of the disk. */
export interface Documents {
  /** Refuses `article-unknown`, `article-from-the-future`. */
  load(articleId: ArticleId): OpenDocument | Refusal;
  /** Writes an update of a document that is not open yet. */
  begin(articleId: ArticleId, bytes: Uint8Array, schemaVersion: number): void;
  /** Writes an update that the open document holds already. @returns its `seq` */
  keep(
    articleId: ArticleId,
    open: OpenDocument,
    update: { readonly bytes: Uint8Array; readonly schemaVersion: number; readonly client: string },
  ): number;
  /** Changes a piece from within the workstation, as one more update. Refuses as `load`. */
  edit(articleId: ArticleId, change: (doc: Y.Doc) => void): Refusal | null;
  /**
   * Puts one update in place of all of a piece, which holds nothing that was deleted.
   * @param at of its last change
   * @param key what is to stand in place of the key of a row that was deleted: Yjs keeps these
   */
  fold(articleId: ArticleId, at: Moment, key: (key: string) => string): Refusal | null;
  /** Has a document read anew from the disk. */
  forget(articleId: ArticleId): void;
  close(): void;
}

/** More updates than this are compacted when a piece is opened. */
const compactAfter = 400;
/** Documents kept open, so that an update costs the update and not the piece. */
const kept = 8;

export function createDocuments({ store, clock, onUpdate }: DocumentsDeps): Documents {
  const table = store.articles;
  const docs = new Map<ArticleId, OpenDocument>();
  // What a transaction took back is read anew.
  store.onUndone(() => docs.clear());

  const read = (articleId: ArticleId): OpenDocument => {
    const updates = table.updates(articleId);
    const doc = new Y.Doc();
    doc.transact(() => {
      for (const { bytes } of updates) Y.applyUpdate(doc, bytes);
    });
    const last = updates.at(-1);
    if (last && updates.length > compactAfter)
      table.compact(articleId, last.seq, Y.encodeStateAsUpdate(doc), last.at);
    return { doc, seq: last?.seq ?? 0 };
  };

  const append = (articleId: ArticleId, bytes: Uint8Array, schemaVersion: number, client: string): number => {
    const seq = table.appendUpdate(articleId, bytes, momentOf(clock), schemaVersion);
    onUpdate(articleId, seq, client);
    return seq;
  };

  const documents: Documents = {
    load(articleId) {
      const row = table.get(articleId);
      if (!row) return refuse('article-unknown', { id: articleId });
      if (row.schemaVersion > bodySchemaVersion) return refuse('article-from-the-future');
      const open = docs.get(articleId) ?? read(articleId);
      docs.delete(articleId);
      docs.set(articleId, open);
      for (const oldest of docs.keys()) {
        if (docs.size <= kept) break;
        docs.delete(oldest);
      }
      return open;
    },
    begin: (articleId, bytes, schemaVersion) => void append(articleId, bytes, schemaVersion, ''),
    keep(articleId, open, { bytes, schemaVersion, client }) {
      try {
        open.seq = append(articleId, bytes, schemaVersion, client);
        return open.seq;
      } catch (error) {
        docs.delete(articleId);
        throw error;
      }
    },
    edit(articleId, change) {
      const open = documents.load(articleId);
      if (isRefusal(open)) return open;
      const before = Y.encodeStateVector(open.doc);
      try {
        open.doc.transact(() => change(open.doc));
      } catch (error) {
        docs.delete(articleId);
        throw error;
      }
      const bytes = Y.encodeStateAsUpdate(open.doc, before);
      documents.keep(articleId, open, { bytes, schemaVersion: bodySchemaVersion, client: '' });
      return null;
    },
    fold(articleId, at, key) {
      docs.delete(articleId);
      const open = documents.load(articleId);
      if (isRefusal(open)) return open;
      for (const struct of [...open.doc.store.clients.values()].flat())
        if (struct instanceof Y.Item && struct.deleted && struct.parentSub !== null)
          struct.parentSub = key(struct.parentSub);
      table.compact(articleId, open.seq, Y.encodeStateAsUpdate(open.doc), at);
      docs.delete(articleId);
      return null;
    },
    forget: (articleId) => void docs.delete(articleId),
    close: () => docs.clear(),
  };
  return documents;
}
