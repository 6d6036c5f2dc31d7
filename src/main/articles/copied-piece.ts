import type { Body, BodyNode } from '#shared/article-body/body.ts';
import { type AnnotationMark, printedBody } from '#shared/article-body/printed.ts';
import type { LeftBehind } from '#shared/contract/articles.ts';
import type { Annotations } from '#shared/domain/piece/annotation.ts';
import type { NewPiece } from './piece-doc.ts';

/** The ids that the passages of a body carry in marks of some kinds. */
function idsIn(body: Body, kinds: readonly AnnotationMark[]): Set<string> {
  const ids = new Set<string>();
  const look = ({ marks = [], content = [] }: BodyNode): void => {
    for (const { type, attrs } of marks)
      if ((kinds as readonly string[]).includes(type) && typeof attrs?.id === 'string') ids.add(attrs.id);
    for (const node of content) look(node);
  };
  for (const node of body.content) look(node);
  return ids;
}

const rowsWhere = <Row>(rows: Readonly<Record<string, Row>>, holds: (row: Row, key: string) => boolean) =>
  Object.fromEntries(Object.entries(rows).filter(([key, row]) => holds(row, key)));

/**
 * What of a piece goes into a copy of it. Its claims do, with how they stand and what they rest on: the same words have
 * to be true there too. Comments and open suggestions are a talk about the other piece; they are counted.
 * @param onPage the body with its marks
 */
export function copied(
  onPage: Body,
  annotations: Annotations,
): Required<Pick<NewPiece, 'body' | 'annotations'>> & { readonly left: LeftBehind } {
  const body = printedBody(onPage, 'claim');
  const marked = idsIn(body, ['claim']);
  const claims = rowsWhere(
    annotations.claims,
    ({ removedAt }, claimId) => removedAt === null && marked.has(claimId),
  );
  const comments = idsIn(onPage, ['comment']);
  const open = Object.values(annotations.comments).filter(
    ({ id, threadId, removedAt }) =>
      id === threadId &&
      removedAt === null &&
      comments.has(threadId) &&
      !annotations.threadStandings[threadId]?.resolved,
  );
  return {
    body,
    annotations: {
      claims,
      claimStandings: rowsWhere(annotations.claimStandings, (_, claimId) => claimId in claims),
      sources: rowsWhere(
        annotations.sources,
        ({ claimId, removedAt }) => removedAt === null && claimId in claims,
      ),
    },
    left: { comments: open.length, suggestions: idsIn(onPage, ['insertion', 'deletion']).size },
  };
}
