import type { Node } from '@tiptap/pm/model';
import { type Command, Selection, TextSelection } from '@tiptap/pm/state';
import { edge } from '#shared/article-body/printed.ts';
import { edgeAfter, suggestionOf } from '#shared/article-body/suggested-letters.ts';

/** Backspace behind the sign of a suggested break is about the break, whether somebody suggests or writes. */
export const backOverBreak: Command = (state, dispatch) => {
  const { $head, empty } = state.selection;
  if (!empty || !$head.nodeBefore?.text?.endsWith(edge)) return false;
  const $break = state.doc.resolve($head.pos - 1);
  if (!edgeAfter($break)) return false;
  const before =
    $break.parentOffset > 0
      ? $break.pos - 1
      : Selection.findFrom(state.doc.resolve($break.before()), -1, true)?.head;
  if (before === undefined) return false;
  const tr = state.tr;
  if (tr.doc.resolve(before).parent.isTextblock) tr.delete(before, $head.pos);
  dispatch?.(tr.scrollIntoView());
  return true;
};

const isStruck = (node: Node | null | undefined): boolean => suggestionOf(node)?.kind === 'deletion';
const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** Characters of a text that are looked at for the letter at its end. */
const reach = 40;

/**
 * Strikes the next letter in a direction that is not struck yet; the cursor goes over those that are. At the end of a
 * block the key does what it always does.
 */
export const strikeLetter =
  (direction: -1 | 1): Command =>
  (state, dispatch) => {
    const { selection } = state;
    if (!(selection instanceof TextSelection) || !selection.empty) return false;
    const next = (at: number): Node | null | undefined => {
      const $at = state.doc.resolve(at);
      return direction < 0 ? $at.nodeBefore : $at.nodeAfter;
    };
    let at = selection.head;
    let node = next(at);
    for (; node && isStruck(node) && !node.text?.startsWith(edge); node = next(at))
      at += direction * node.nodeSize;
    const hasMoved = at !== selection.head;
    if (!node?.isText || isStruck(node) || node.text?.endsWith(edge)) {
      if (hasMoved) dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, at)).scrollIntoView());
      return hasMoved;
    }
    const text = node.text ?? '';
    const segments = [...letters.segment(direction < 0 ? text.slice(-reach) : text.slice(0, reach))];
    const size = segments.at(direction < 0 ? -1 : 0)?.segment.length ?? 1;
    const [from, to] = direction < 0 ? [at - size, at] : [at, at + size];
    // From where the letter is, so that the cursor comes to stand on its far side.
    const tr = state.tr.setSelection(TextSelection.create(state.doc, at)).delete(from, to);
    dispatch?.(tr.scrollIntoView());
    return true;
  };
