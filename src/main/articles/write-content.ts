import { prosemirrorJSONToYXmlFragment, updateYFragment } from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import type { Body, BodyNode } from '#shared/article-body/body.ts';
import { canonicalBody } from '#shared/article-body/canonical.ts';
import { matchBlocks } from '#shared/article-body/match-blocks.ts';
import { bodyField, bodySchema } from '#shared/article-body/schema.ts';
import type { ArticleRecord } from '#shared/domain/piece/article.ts';
import { onPage, readPiece, setRecord } from './piece-doc.ts';

/**
 * Makes a document say what a body says, as an edit of its own that touches only what differs: blocks that stayed keep
 * their place in Yjs, and with it cursors and what others write into them at the same time. Yjs can move nothing, so a
 * block that stands elsewhere is made anew there.
 */
export function writeBody(doc: Y.Doc, body: Body): void {
  const fragment = doc.getXmlFragment(bodyField);
  const [was, now] = [canonicalBody(onPage(readPiece(doc))).content, canonicalBody(body).content];
  const stays = new Map(
    matchBlocks(was, now)
      .filter((pair) => !pair.moved && was[pair.was]?.type === now[pair.now]?.type)
      .map((pair) => [pair.now, pair]),
  );
  doc.transact(() => {
    let past = 0;
    for (const [place, node] of now.entries()) {
      const pair = stays.get(place);
      if (!pair) {
        fragment.insert(place, [made(node)]);
        continue;
      }
      fragment.delete(place, pair.was - past);
      past = pair.was + 1;
      if (!pair.same) update(doc, fragment.get(place) as Y.XmlElement, node);
    }
    fragment.delete(now.length, was.length - past);
  });
}

function update(doc: Y.Doc, element: Y.XmlElement, node: BodyNode): void {
  updateYFragment(doc, element, bodySchema().nodeFromJSON(node), { mapping: new Map(), isOMark: new Map() });
}

/** An element of Yjs that stands in no document yet. */
function made(node: BodyNode): Y.XmlElement {
  const blocks = new Y.Doc().getXmlFragment(bodyField);
  prosemirrorJSONToYXmlFragment(bodySchema(), { type: 'doc', content: [node] }, blocks);
  return (blocks.get(0) as Y.XmlElement).clone() as Y.XmlElement;
}

/** Sets the fields of the record that differ; `kept` stay as they are. */
export function writeRecord(doc: Y.Doc, record: ArticleRecord, kept: readonly (keyof ArticleRecord)[]): void {
  const now = readPiece(doc).record;
  const fields = Object.keys(record) as (keyof ArticleRecord)[];
  const differs = fields.filter(
    (field) => !kept.includes(field) && JSON.stringify(record[field]) !== JSON.stringify(now[field]),
  );
  setRecord(doc, Object.fromEntries(differs.map((field) => [field, record[field]])));
}
