import { randomUUID } from 'node:crypto';
import { Transform } from '@tiptap/pm/transform';
import type * as Y from 'yjs';
import type { Body, BodyNode } from '#shared/article-body/body.ts';
import { annotationOf } from '#shared/article-body/printed.ts';
import { bodySchema } from '#shared/article-body/schema.ts';
import { type Answer, settle } from '#shared/article-body/settle-suggestions.ts';
import type { AnnotationMap, Settlement } from '#shared/domain/annotation.ts';
import type { Moment } from '#shared/domain/time.ts';
import { onPage, readAnnotations, readPiece } from './piece-doc.ts';
import { writeBody } from './write-content.ts';

const settlements: AnnotationMap = 'settlements';

/** A body with all that is suggested in it settled. */
export const settledBody = (body: Body, answer: Answer): Body =>
  settle(new Transform(bodySchema().nodeFromJSON(body)), () => true, answer).doc.toJSON() as Body;

/** Settles every open suggestion of a piece as its editor does, and leaves the same row in its document. */
export function settleAll(
  doc: Y.Doc,
  answer: Answer,
  said: { readonly by: string; readonly at: Moment },
): void {
  const page = onPage(readPiece(doc));
  const open = [...suggestionsOn(page)];
  if (open.length === 0) return;
  const { suggestions } = readAnnotations(doc);
  const names = open.flatMap((id) => suggestions[id]?.by || []);
  const row: Settlement = {
    ...said,
    answer,
    count: open.length,
    of: [...new Set(names)],
    struck: '',
    put: '',
  };
  writeBody(doc, settledBody(page, answer));
  doc.getMap(settlements).set(randomUUID(), row);
}

function suggestionsOn(node: BodyNode, found = new Set<string>()): Set<string> {
  const id = annotationOf(node, 'insertion') ?? annotationOf(node, 'deletion');
  if (id !== null) found.add(id);
  for (const child of node.content ?? []) suggestionsOn(child, found);
  return found;
}
