import { Fragment, type Mark, type Node, type NodeType, Slice } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { ReplaceStep } from '@tiptap/pm/transform';
import { edge } from '#shared/article-body/printed.ts';
import {
  edgeAfter,
  isTextOnly,
  suggestionOf,
  withoutSuggestion,
} from '#shared/article-body/suggested-letters.ts';

/** A stretch of text blocks that stand side by side: the letters of the first, then each further one. */
export interface Stretch {
  readonly first: Fragment;
  readonly further: readonly {
    readonly type: NodeType;
    readonly attrs: Node['attrs'];
    readonly letters: Fragment;
  }[];
  /** Where the letters of each part begin, in the document that the stretch was read from. */
  readonly starts: readonly number[];
}

/** Letters as they come in anew: what is typed between words of a suggestion would take on its mark. */
function fresh(letters: Fragment): Fragment {
  const out: Node[] = [];
  letters.forEach((leaf) => {
    const plain = leaf.mark(withoutSuggestion(leaf.marks));
    const text = leaf.text?.replaceAll(edge, '');
    if (text === undefined) out.push(plain);
    else if (text !== '') out.push(leaf.type.schema.text(text, plain.marks));
  });
  return Fragment.fromArray(out);
}

/** Reads a stretch; null where it holds more than text blocks side by side. */
export function stretchOf(doc: Node, from: number, to: number): Stretch | null {
  const [$from, $to] = [doc.resolve(from), doc.resolve(to)];
  if (!$from.parent.isTextblock || !$to.parent.isTextblock) return null;
  if ($from.sameParent($to))
    return {
      first: fresh($from.parent.content.cut($from.parentOffset, $to.parentOffset)),
      further: [],
      starts: [from],
    };
  const depth = $from.depth - 1;
  if ($to.depth !== $from.depth || $from.start(depth) !== $to.start(depth)) return null;
  const holder = $from.node(depth);
  const further: Stretch['further'][number][] = [];
  const starts = [from];
  let pos = $from.after();
  for (let index = $from.index(depth) + 1; index <= $to.index(depth); index++) {
    const block = holder.child(index);
    if (!isTextOnly(block)) return null;
    const isLast = index === $to.index(depth);
    const letters = fresh(isLast ? block.content.cut(0, $to.parentOffset) : block.content);
    further.push({ type: block.type, attrs: block.attrs, letters });
    starts.push(pos + 1);
    pos += block.nodeSize;
  }
  if (!isTextOnly($from.parent)) return null;
  return { first: fresh($from.parent.content.cut($from.parentOffset)), further, starts };
}

/** Letters with the suggestion on them; a line break carries it on the edge behind it. */
function suggested(letters: Fragment, mark: Mark): Node[] {
  const out: Node[] = [];
  letters.forEach((leaf) => {
    if (leaf.isText) out.push(leaf.mark(mark.addToSet(leaf.marks)));
    else out.push(leaf, mark.type.schema.text(edge, [mark]));
  });
  return out;
}

/** Suggests to put a stretch in at a place inside a text block. */
export function putIn(tr: Transaction, at: number, { first, further }: Stretch, id: string): void {
  const { schema } = tr.doc.type;
  const mark = schema.marks.insertion!.create({ id });
  const home = tr.doc.resolve(at).parent;
  const own = suggested(first, mark);
  if (further.length === 0) {
    if (own.length > 0) tr.step(new ReplaceStep(at, at, new Slice(Fragment.fromArray(own), 0, 0)));
    return;
  }
  const blocks = further.map(({ type, attrs, letters }) =>
    type.create(attrs, Fragment.fromArray([schema.text(edge, [mark]), ...suggested(letters, mark)])),
  );
  const begin = home.type.create(home.attrs, Fragment.fromArray(own));
  tr.step(new ReplaceStep(at, at, new Slice(Fragment.fromArray([begin, ...blocks]), 1, 1)));
}

/**
 * Suggests what has just been put in as more than text blocks side by side: its words, and where each of its blocks
 * begins. @returns whether all of it would go again when the suggestion is rejected
 */
export function suggestPutIn(tr: Transaction, from: number, to: number, id: string): boolean {
  const mark = tr.doc.type.schema.marks.insertion!.create({ id });
  const work: (() => void)[] = [];
  let isWhole = true;
  const edgeAt = (pos: number) => work.push(() => tr.insert(pos, mark.type.schema.text(edge, [mark])));
  tr.doc.nodesBetween(from, to, (node, pos) => {
    const isNew = pos >= from;
    if (node.isText) {
      const [start, end] = [Math.max(pos, from), Math.min(pos + node.nodeSize, to)];
      if (suggestionOf(node)?.kind !== 'insertion')
        work.push(() =>
          tr.removeMark(start, end, tr.doc.type.schema.marks.deletion).addMark(start, end, mark),
        );
      return false;
    }
    if (node.type.name === 'hardBreak' && isNew && !edgeAfter(tr.doc.resolve(pos + 1))) edgeAt(pos + 1);
    if (node.isTextblock && isNew) {
      const endsInside = pos + node.nodeSize - 1 <= to;
      if (!isTextOnly(node) || !endsInside) isWhole = false;
      else if (!edgeAfter(tr.doc.resolve(pos + 1))) edgeAt(pos + 1);
    }
    return true;
  });
  for (const each of work.reverse()) each();
  return isWhole;
}
