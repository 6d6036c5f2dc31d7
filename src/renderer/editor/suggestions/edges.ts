import type { Node } from '@tiptap/pm/model';
import {
  type EditorState,
  Plugin,
  PluginKey,
  Selection,
  TextSelection,
  type Transaction,
} from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { edge } from '#shared/article-body/printed.ts';
import { edgeAfter, suggestionOf } from '#shared/article-body/suggested-letters.ts';
import { changedRanges } from './changed-ranges.ts';

const key = new PluginKey<DecorationSet>('suggestedBreaks');

/** A sign for each break that is suggested within a stretch: the break itself shows nothing of it. */
function signs(doc: Node, from: number, to: number): Decoration[] {
  const found: Decoration[] = [];
  doc.nodesBetween(from, to, (node, pos, parent, index) => {
    if (!node.isText || !node.text?.startsWith(edge) || !suggestionOf(node)) return;
    const isLine = index > 0 && parent?.child(index - 1).type.name === 'hardBreak';
    if (index === 0 || isLine)
      found.push(Decoration.inline(pos, pos + 1, { class: isLine ? 'edge edge-line' : 'edge' }));
  });
  return found;
}

function apply(tr: Transaction, before: DecorationSet): DecorationSet {
  if (!tr.docChanged) return before;
  let set = before.map(tr.mapping, tr.doc);
  const ranges = tr.steps.flatMap((step) => {
    const { from, to } = step as unknown as { from?: number; to?: number };
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
  const [first, last] = [
    Math.min(...ranges.map(({ from }) => from)),
    Math.max(...ranges.map(({ to }) => to)),
  ];
  if (ranges.length === 0) return set;
  const touched = changedRanges(tr);
  const size = tr.doc.content.size;
  const from = Math.max(0, Math.min(first, ...touched.map(({ nowFrom }) => nowFrom)) - 1);
  const to = Math.min(size, Math.max(last, ...touched.map(({ nowTo }) => nowTo)) + 2);
  // As `signs` sees them: what only touches the stretch from behind stays.
  const old = set.find(from, to).filter((sign) => sign.from < to && sign.to > from);
  const now = signs(tr.doc, from, to);
  if (old.length > 0) set = set.remove(old);
  return now.length > 0 ? set.add(tr.doc, now) : set;
}

/**
 * A cursor never rests between a break and its edge: there it would look as if it stood behind. Coming from behind it
 * goes on to before the break.
 */
function besideEdge(before: EditorState, state: EditorState): Transaction | null {
  const { selection } = state;
  if (!(selection instanceof TextSelection) || !selection.empty || !edgeAfter(selection.$head)) return null;
  const { $head } = selection;
  const comesFromBehind = before.selection.head === $head.pos + 1 && before.doc.eq(state.doc);
  if (!comesFromBehind) return state.tr.setSelection(TextSelection.create(state.doc, $head.pos + 1));
  if ($head.parentOffset > 0) return state.tr.setSelection(TextSelection.create(state.doc, $head.pos - 1));
  const previous = Selection.findFrom(state.doc.resolve($head.before()), -1, true);
  return state.tr.setSelection(previous ?? TextSelection.create(state.doc, $head.pos + 1));
}

/** Shows where blocks and lines are suggested to begin or to go on, and leads the cursor past their edges. */
export const suggestedBreaks = (): Plugin =>
  new Plugin<DecorationSet>({
    key,
    state: {
      init: (_, { doc }) => DecorationSet.create(doc, signs(doc, 0, doc.content.size)),
      apply,
    },
    props: { decorations: (state) => key.getState(state) },
    appendTransaction: (_transactions, before, state) => besideEdge(before, state),
  });
