import type { Mark, Node, ResolvedPos } from '@tiptap/pm/model';

/** What is said about a passage, as a kind of card in the margin. */
export type CardKind = 'claim' | 'comment' | 'suggestion';

/** A passage that something is said about. */
export interface Passage {
  /** Of its card: the kind and the id of its marks. */
  readonly key: string;
  readonly kind: CardKind;
  readonly id: string;
  /** ProseMirror positions. A passage that was cut apart goes from its first to its last part. */
  readonly from: number;
  readonly to: number;
  /** What it says, blocks joined by a space. */
  readonly words: string;
}

const kindOf: Readonly<Record<string, CardKind>> = {
  claim: 'claim',
  comment: 'comment',
  insertion: 'suggestion',
  deletion: 'suggestion',
};

export const keyOf = (kind: CardKind, id: string): string => `${kind}:${id}`;

const keysOf = (marks: readonly Mark[]): { kind: CardKind; id: string; key: string }[] =>
  marks.flatMap(({ type, attrs }) => {
    const kind = kindOf[type.name];
    return kind && typeof attrs.id === 'string' ? [{ kind, id: attrs.id, key: keyOf(kind, attrs.id) }] : [];
  });

/** Every passage of a document that something is said about, in the order of their beginnings. */
export function passagesIn(doc: Node): Passage[] {
  const found = new Map<string, Passage>();
  doc.descendants((node, pos) => {
    if (!node.isInline || node.marks.length === 0) return;
    for (const said of keysOf(node.marks)) {
      const before = found.get(said.key);
      const between = before && before.to < pos ? ' ' : '';
      found.set(said.key, {
        ...said,
        from: before?.from ?? pos,
        to: pos + node.nodeSize,
        words: `${before?.words ?? ''}${between}${node.text ?? ' '}`,
      });
    }
  });
  return [...found.values()];
}

/**
 * The passage that a cursor stands in or at the edge of; of several the one that was in hand before, else the innermost.
 * @param counts whether something is still said under a key
 * @returns its key; null: none
 */
export function passageAt(
  { nodeBefore, nodeAfter }: ResolvedPos,
  inHand: string | null,
  counts: (key: string) => boolean,
): string | null {
  const marks = [...(nodeBefore?.marks ?? []), ...(nodeAfter?.marks ?? [])];
  if (marks.length === 0) return null;
  const keys = keysOf(marks)
    .map(({ key }) => key)
    .filter(counts);
  if (inHand !== null && keys.includes(inHand)) return inHand;
  // What stands on one side only begins or ends here: it is the narrower one.
  const edges = keys.filter((key) => keys.indexOf(key) === keys.lastIndexOf(key));
  return edges.at(-1) ?? keys.at(-1) ?? null;
}
