import type * as Y from 'yjs';
import type { Body, BodyNode } from '#shared/article-body/body.ts';

const said = { at: '2026-02-12T07:12:00.000Z', by: 'Lea Amsler', removedAt: null };

/** Letters of a paragraph that a claim takes, and those that a comment does, overlapping in part. */
const claimed = [10, 60] as const;
const commented = [40, 90] as const;

interface Places {
  readonly claims: ReadonlyMap<number, string>;
  readonly comments: ReadonlyMap<number, string>;
}

/** Spreads a claim for each hundred words and a comment for each two hundred evenly over the paragraphs of a body. */
function spread(body: Body, words: number): Places {
  const paragraphs = body.content.flatMap(({ type }, index) => (type === 'paragraph' ? index : []));
  const over = (count: number, name: string) =>
    new Map(
      Array.from({ length: count }, (_, place) => [
        paragraphs[Math.floor((place * paragraphs.length) / count)] as number,
        `${name}-${place}`,
      ]),
    );
  return { claims: over(words / 100, 'claim'), comments: over(words / 200, 'comment') };
}

/** The body with marks of claims and comments, and what writes their words and sources into a document. */
export function annotatedPiece(body: Body, words: number): { body: Body; writeInto: (doc: Y.Doc) => void } {
  const { claims, comments } = spread(body, words);
  const content = body.content.map((block, index): BodyNode => {
    const text = block.content?.[0]?.text ?? '';
    const marks = [
      ...marked('claim', claims.get(index), claimed),
      ...marked('comment', comments.get(index), commented),
    ];
    return marks.length === 0 ? block : { ...block, content: runs(text, marks) };
  });
  const writeInto = (doc: Y.Doc) => {
    for (const id of claims.values()) {
      doc.getMap('claims').set(id, { id, ...said });
      const source = { kind: 'web', text: `https://example.org/${id}`, seenOn: '2026-02-12', note: '' };
      doc.getMap('sources').set(`source-${id}`, { id: `source-${id}`, claimId: id, ...source, ...said });
    }
    for (const id of comments.values())
      doc.getMap('comments').set(id, { id, threadId: id, text: 'Stimmt das so?', editedAt: null, ...said });
  };
  return { body: { type: 'doc', content }, writeInto };
}

interface Marked {
  readonly type: string;
  readonly id: string;
  readonly from: number;
  readonly to: number;
}
const marked = (type: string, id: string | undefined, [from, to]: readonly [number, number]): Marked[] =>
  id === undefined ? [] : [{ type, id, from, to }];

function runs(text: string, marks: readonly Marked[]): BodyNode[] {
  const edges = [...new Set([0, ...marks.flatMap(({ from, to }) => [from, to]), text.length])];
  const cuts = edges.filter((at) => at <= text.length).toSorted((a, b) => a - b);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] as number;
    const here = marks.filter((mark) => mark.from <= from && mark.to >= to);
    return {
      type: 'text',
      text: text.slice(from, to),
      ...(here.length > 0 ? { marks: here.map(({ type, id }) => ({ type, attrs: { id } })) } : {}),
    };
  });
}
