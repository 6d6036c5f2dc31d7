import * as Y from 'yjs';
import { bodySchemaVersion } from '#shared/article-body/schema.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import type { TestDesk } from './desk-for-tests.ts';

/** The document of a piece, as a window opens it. */
export async function openedPiece(desk: TestDesk, articleId: ArticleId): Promise<Y.Doc> {
  const response = await desk.workstation.fetch(
    new Request('druckreif://desk/api/articles.open', {
      method: 'POST',
      body: JSON.stringify({ articleId }),
    }),
  );
  const doc = new Y.Doc();
  Y.applyUpdate(doc, new Uint8Array(await response.arrayBuffer()));
  return doc;
}

/** Sends an update as a window does. @throws when it is refused */
export async function appendTo(desk: TestDesk, articleId: ArticleId, bytes: Uint8Array): Promise<void> {
  const input = JSON.stringify({ articleId, client: 'test', schemaVersion: bodySchemaVersion });
  const response = await desk.workstation.fetch(
    new Request(`druckreif://desk/api/articles.append?${new URLSearchParams({ input })}`, {
      method: 'POST',
      body: bytes as Uint8Array<ArrayBuffer>,
    }),
  );
  if (!response.ok) throw new Error(`the update was refused: ${await response.text()}`);
}

/** Writes as a window does, and sends what came of it as one update. */
export async function writeInto(
  desk: TestDesk,
  articleId: ArticleId,
  change: (doc: Y.Doc) => void,
): Promise<void> {
  const doc = await openedPiece(desk, articleId);
  const before = Y.encodeStateVector(doc);
  doc.transact(() => change(doc));
  await appendTo(desk, articleId, Y.encodeStateAsUpdate(doc, before));
}
