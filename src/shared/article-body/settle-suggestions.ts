import { type Node, Slice } from '@tiptap/pm/model';
import { ReplaceStep, type Transform } from '@tiptap/pm/transform';
import { edge } from './printed.ts';
import { edgeAfter, isTextOnly, suggestionOf } from './suggested-letters.ts';

export type Answer = 'accept' | 'reject';

/**
 * Settles suggestions: accepted words become text and those to be struck go, and the other way round. What then stands
 * there is, with all of them rejected, what `printedBody` prints.
 * @param isMeant which of them, by id
 */
export function settle<Change extends Transform>(
  tr: Change,
  isMeant: (id: string) => boolean,
  answer: Answer,
): Change {
  const letters: { readonly pos: number; readonly node: Node }[] = [];
  tr.doc.descendants((node, pos) => {
    const suggestion = suggestionOf(node);
    if (suggestion && isMeant(suggestion.id)) letters.push({ pos, node });
  });
  const before = tr.mapping.maps.length;
  const blocks: number[] = [];
  for (const { pos, node } of letters.reverse()) {
    const goes = (suggestionOf(node)?.kind === 'insertion') === (answer === 'reject');
    const $at = tr.doc.resolve(pos);
    const takesBreak = goes && edgeAfter($at) !== null;
    if (goes) tr.delete(pos, pos + node.nodeSize);
    else makeOrdinary(tr, pos, node);
    if (takesBreak && $at.parentOffset > 0) tr.delete(pos - 1, pos);
    else if (takesBreak) blocks.push(pos);
  }
  // From the front: what was to go has gone, and each block joins the one that stays before it.
  for (const pos of blocks.reverse()) joinBack(tr, tr.mapping.slice(before).map(pos, -1));
  return tr;
}

function makeOrdinary(tr: Transform, pos: number, node: Node): void {
  const { insertion, deletion } = tr.doc.type.schema.marks;
  tr.removeMark(pos, pos + node.nodeSize, insertion).removeMark(pos, pos + node.nodeSize, deletion);
  const text = node.text ?? '';
  for (let at = text.length - 1; at >= 0; at--) if (text[at] === edge) tr.delete(pos + at, pos + at + 1);
}

/** Takes away where a block begins, if the block before it may hold its letters. @param start of its letters */
export function joinBack(tr: Transform, start: number): void {
  const $start = tr.doc.resolve(start);
  const before = tr.doc.resolve($start.before()).nodeBefore;
  if ($start.parent.content.size === 0) deleteEmpty(tr, start);
  else if (isTextOnly(before) && before.type.validContent(before.content.append($start.parent.content)))
    tr.step(new ReplaceStep($start.before() - 1, start, Slice.empty, true));
}

/** Takes an empty block out, with all that it leaves empty; one that must stand there stays. */
function deleteEmpty(tr: Transform, start: number): void {
  const $start = tr.doc.resolve(start);
  let { depth } = $start;
  while (depth > 1 && $start.node(depth - 1).childCount === 1) depth--;
  const holder = $start.node(depth - 1);
  const index = $start.index(depth - 1);
  if (holder.canReplace(index, index + 1))
    tr.step(new ReplaceStep($start.before(depth), $start.after(depth), Slice.empty));
}
