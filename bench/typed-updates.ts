import * as Y from 'yjs';
import { bodyField, bodySchemaVersion } from '#shared/article-body/schema.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import { answered, type Desk } from './desk.ts';

/** The document of a piece, as a window gets it. */
export async function openPiece({ workstation }: Desk, articleId: ArticleId): Promise<Y.Doc> {
  const response = await answered(workstation, '/api/articles.open', JSON.stringify({ articleId }));
  const doc = new Y.Doc();
  Y.applyUpdate(doc, new Uint8Array(await response.arrayBuffer()));
  return doc;
}

/** Sends one update as a window does; it is on disk when the answer is here. */
export async function append({ workstation }: Desk, articleId: ArticleId, update: Uint8Array): Promise<void> {
  const input = JSON.stringify({ articleId, client: 'bench', schemaVersion: bodySchemaVersion });
  const target = `/api/articles.append?${new URLSearchParams({ input })}`;
  await (await answered(workstation, target, update as Uint8Array<ArrayBuffer>)).json();
}

/**
 * Types into the last paragraph of a piece, one update a key: letters, a space after each word, one key in fifteen
 * takes a letter back.
 */
export function* typedUpdates(doc: Y.Doc): Generator<Uint8Array, never> {
  let update: Uint8Array | null = null;
  doc.on('update', (bytes: Uint8Array) => {
    update = bytes;
  });
  const body = doc.getXmlFragment(bodyField);
  const text = new Y.XmlText();
  // An update that was held back would leave the piece waiting for it, with all that follow kept aside.
  (body.get(body.length - 1) as Y.XmlElement).push([text]);
  yield update!;
  for (let key = 0; ; key++) {
    if (key % 15 === 14) text.delete(text.length - 1, 1);
    else text.insert(text.length, key % 6 === 5 ? ' ' : 'enrtisalu'.charAt(key % 9));
    yield update!;
  }
}
