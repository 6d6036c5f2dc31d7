import { randomUUID } from 'node:crypto';
import { Transform } from '@tiptap/pm/transform';
import type * as Y from 'yjs';
import type { Body } from '#shared/article-body/body.ts';
import { bodySchema } from '#shared/article-body/schema.ts';
import { type Answer, settle } from '#shared/article-body/settle-suggestions.ts';
import { settlementOf } from '#shared/article-body/settlement.ts';
import { suggestionsIn } from '#shared/article-body/suggestions-in.ts';
import type { AnnotationMap } from '#shared/domain/piece/annotation.ts';
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
  const open = suggestionsIn(bodySchema().nodeFromJSON(page));
  if (open.length === 0) return;
  const { suggestions } = readAnnotations(doc);
  const personOf = (id: string) => suggestions[id]?.by || null;
  writeBody(doc, settledBody(page, answer));
  doc.getMap(settlements).set(randomUUID(), settlementOf(open, personOf, { ...said, answer }));
}
