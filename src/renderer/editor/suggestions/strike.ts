import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { edge } from '#shared/article-body/printed.ts';
import { joinBack } from '#shared/article-body/settle-suggestions.ts';
import { edgeAfter, isTextOnly, suggestionOf } from '#shared/article-body/suggested-letters.ts';
import { isHeadPart } from '../piece-keys.ts';

export interface Struck {
  /** Whether anything changed that is more than the cursor. */
  readonly hasWords: boolean;
  /** Whether all that lies in the stretch could be suggested to go, also where its blocks begin. */
  readonly isWhole: boolean;
}

/**
 * Suggests to strike a stretch. Words that were only suggested go at once, words that are struck already stay so, and
 * what no suggestion can hold stays as it is: figures, lists, and where blocks of different kinds meet.
 * @param old the document that `from` and `to` are places of; the transaction has not changed anything before `to`
 */
export function strike(tr: Transaction, old: Node, from: number, to: number, id: string): Struck {
  const mark = tr.doc.type.schema.marks.deletion!.create({ id });
  const strokes: (() => void)[] = [];
  let isWhole = true;
  let hasWords = false;
  const strikeBreak = (pos: number) =>
    strokes.push(() => tr.insert(pos, mark.type.schema.text(edge, [mark])));

  let edgeThatStays = -1;
  old.nodesBetween(from, to, (node, pos, parent, index) => {
    if (node.isText) {
      const end = Math.min(pos + node.nodeSize, to);
      const start = Math.max(pos === edgeThatStays ? pos + 1 : pos, from);
      const kind = suggestionOf(node)?.kind;
      hasWords = true;
      if (kind === 'insertion') strokes.push(() => tr.delete(start, end));
      else if (!kind) strokes.push(() => tr.addMark(start, end, mark));
      return false;
    }
    if (node.type.name === 'hardBreak') {
      const kind = edgeAfter(old.resolve(pos + 1))?.kind;
      hasWords = true;
      if (kind === 'insertion') strokes.push(() => tr.delete(pos, pos + 1));
      else if (!kind) strikeBreak(pos + 1);
      return false;
    }
    if (!node.isTextblock) {
      if (pos >= from && pos + node.nodeSize <= to) isWhole = false;
      return true;
    }
    if (pos < from) return true;
    const kind = edgeAfter(old.resolve(pos + 1))?.kind;
    const previous = index > 0 ? parent?.child(index - 1) : null;
    if (kind === 'insertion' && !isTextOnly(previous)) {
      edgeThatStays = pos + 1;
      isWhole = false;
    } else if (kind === 'insertion') {
      hasWords = true;
      strokes.push(() => joinBack(tr, pos + 1));
    } else if (!kind && mayJoin(old, node, pos, previous, from, to)) {
      hasWords = true;
      strikeBreak(pos + 1);
    } else if (!kind) isWhole = false;
    return true;
  });
  for (const stroke of strokes.reverse()) stroke();
  return { hasWords, isWhole };
}

/** Whether it can be suggested that a block joins the one before it, in which the stretch begins. */
function mayJoin(
  old: Node,
  node: Node,
  pos: number,
  previous: Node | null | undefined,
  from: number,
  to: number,
): boolean {
  if (!isTextOnly(node) || !isTextOnly(previous) || pos - 1 < from) return false;
  const goesWhole = pos + node.nodeSize - 1 <= to && !isHeadPart(node);
  return goesWhole || node.type === old.resolve(from).parent.type;
}
