import type { Node, Slice } from '@tiptap/pm/model';
import { type EditorState, Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import { AddMarkStep, RemoveMarkStep, ReplaceStep } from '@tiptap/pm/transform';
import {
  isSuggestion,
  isTextOnly,
  pastEdge,
  pastStruck,
  suggestionOf,
} from '#shared/article-body/suggested-letters.ts';
import { type ChangedRange, changedRanges } from './changed-ranges.ts';
import { putIn, type Stretch, stretchOf, suggestPutIn } from './put-in.ts';
import { strike } from './strike.ts';

/** Who suggests. */
export interface Suggester {
  /** Whether a suggestion is of the same person, so that a change beside it joins it. */
  readonly isOwn: (id: string) => boolean;
  /** A name for a new suggestion. */
  readonly newId: () => string;
}

export interface Suggested {
  readonly tr: Transaction;
  /**
   * `wholly`: every bit of the change is a suggestion. `words`: its words are; where it would change figures, lists or
   * kinds of blocks, nothing happened. `directly`: it was made as it is, because it changes form and not words.
   */
  readonly held: 'wholly' | 'words' | 'directly';
}

/** Where a changed stretch now stands, for the cursor. */
type Placing = (pos: number) => number | null;

/**
 * A change as a suggestion: nothing that was there goes, it is suggested to be struck, and what is new is suggested to
 * be put in. Costs as much as the stretch that is changed, whatever the length of the piece.
 * @param change made in `state`, and not applied to it
 */
export function asSuggestion(change: Transaction, state: EditorState, who: Suggester): Suggested {
  if (!change.docChanged) return { tr: change, held: 'wholly' };
  const directly: Suggested = { tr: change, held: 'directly' };
  const isText = change.steps.every(
    (step) => step instanceof ReplaceStep || step instanceof AddMarkStep || step instanceof RemoveMarkStep,
  );
  const ranges = changedRanges(change);
  if (!isText || ranges.length === 0) return directly;

  const { tr } = state;
  const placings: Placing[] = [];
  let isWhole = true;
  for (const range of ranges.reverse()) {
    const done = suggestRange(tr, change, state, range, who);
    if (!done) return directly;
    isWhole &&= done.isWhole;
    placings.push(done.place);
  }
  carryForms(tr, change);
  if (tr.doc.eq(change.doc)) return { tr: change, held: 'wholly' };
  return { tr: dressed(tr, change, placings), held: isWhole ? 'wholly' : 'words' };
}

interface Done {
  readonly isWhole: boolean;
  readonly place: Placing;
}

function suggestRange(
  tr: Transaction,
  change: Transaction,
  state: EditorState,
  changed: ChangedRange,
  who: Suggester,
): Done | null {
  const range = insideBlocks(state.doc, change.doc, changed);
  const from = pastEdge(state.doc, range.from);
  const to = Math.max(from, pastEdge(state.doc, range.to));
  const isOneFigure = holdsFiguresOnly(state.doc.slice(range.from, range.to));
  if (isOneFigure) return null;
  const id = ownNeighbour(state.doc, from, to, who) ?? who.newId();
  const isDeletion = range.nowFrom === range.nowTo;
  const stretch = isDeletion ? null : stretchOf(change.doc, range.nowFrom, range.nowTo);

  if (isDeletion) {
    const { hasWords, isWhole } = strike(tr, state.doc, from, to, id);
    if (!hasWords) return null;
    const { selection } = state;
    const isForward = selection.empty && selection.head <= changed.from;
    const place: Placing = (pos) =>
      pos === range.nowFrom || pos === changed.nowFrom
        ? tr.mapping.map(isForward ? to : from, isForward ? 1 : -1)
        : null;
    return { isWhole, place };
  }
  if (stretch && state.doc.resolve(to).parent.isTextblock) {
    const kept = stretch.further.length === 0 ? sharedEnds(state.doc.slice(from, to), stretch) : noEnds;
    const at = kept.end > 0 ? to - kept.end : pastStruck(state.doc, to);
    const before = tr.mapping.maps.length;
    try {
      putIn(tr, at, cut(stretch, kept), id);
    } catch {
      return null;
    }
    const after = tr.mapping.maps.length;
    const { isWhole } = strike(tr, state.doc, from + kept.start, to - kept.end, id);
    const place = placingOf(tr, after, at, before === after, stretch, range, kept);
    return { isWhole, place };
  }
  return putInMore(tr, change, from, to, range, id, state.doc);
}

function putInMore(
  tr: Transaction,
  change: Transaction,
  from: number,
  to: number,
  range: ChangedRange,
  id: string,
  old: Node,
): Done | null {
  const slice = change.doc.slice(range.nowFrom, range.nowTo);
  const before = tr.mapping.maps.length;
  const at = tr.doc.resolve(to).parent.isTextblock || from !== range.from ? to : range.to;
  try {
    if (range.from === range.to && at === range.to) tr.step(new ReplaceStep(at, at, slice));
    else tr.replaceRange(at, at, slice);
  } catch {
    return null;
  }
  const put = tr.mapping.slice(before);
  const [start, end] = [put.map(at, -1), put.map(at, 1)];
  const hasLetters = slice.content.textBetween(0, slice.content.size).length > 0;
  const holdsAll = suggestPutIn(tr, start, end, id);
  if (!holdsAll && !hasLetters && range.from === range.to) return null;
  const after = tr.mapping.slice(before).map(at, 1);
  const steps = tr.mapping.maps.length;
  const { isWhole } = from < at ? strike(tr, old, from, at, id) : { isWhole: true };
  const place: Placing = (pos) =>
    pos >= range.nowFrom && pos <= range.nowTo
      ? tr.mapping.slice(steps).map(after) - Math.max(0, range.nowTo - pos)
      : null;
  return { isWhole: holdsAll && isWhole, place };
}

/**
 * What is put in or taken out between blocks, told from inside them: a block that comes in behind another is a break at
 * the end of that other.
 */
function insideBlocks(old: Node, now: Node, range: ChangedRange): ChangedRange {
  const places = [
    old.resolve(range.from),
    old.resolve(range.to),
    now.resolve(range.nowFrom),
    now.resolve(range.nowTo),
  ];
  const isBetween = places.every(($at) => !$at.parent.isTextblock && isTextOnly($at.nodeBefore));
  if (!isBetween) return range;
  return {
    from: range.from - 1,
    to: range.to - 1,
    nowFrom: range.nowFrom - 1,
    nowTo: range.nowTo - 1,
  };
}

function holdsFiguresOnly({ content }: Slice): boolean {
  let only = content.childCount > 0;
  content.forEach((node) => {
    if (node.type.name !== 'figure') only = false;
  });
  return only;
}

/** A suggestion of the same person that touches a stretch. */
export function ownNeighbour(doc: Node, from: number, to: number, who: Suggester): string | null {
  const [$from, $to] = [doc.resolve(from), doc.resolve(to)];
  const near: (Node | null | undefined)[] = [$from.nodeBefore, $to.nodeAfter];
  if ($to.parent.isTextblock && $to.parentOffset === $to.parent.content.size)
    near.push(doc.resolve($to.after()).nodeAfter?.firstChild);
  if (from < to) doc.nodesBetween(from, to, (node) => void near.push(node));
  for (const node of near) {
    const suggestion = suggestionOf(node);
    if (suggestion && who.isOwn(suggestion.id)) return suggestion.id;
  }
  return null;
}

interface Ends {
  readonly start: number;
  readonly end: number;
}
const noEnds: Ends = { start: 0, end: 0 };

/** How many letters at both ends are the same as before: what is not changed is not suggested. */
function sharedEnds(was: Slice, { first }: Stretch): Ends {
  if (was.openStart > 0 || was.openEnd > 0) return noEnds;
  const differs = was.content.findDiffStart(first);
  if (differs === null) return { start: was.content.size, end: 0 };
  const last = was.content.findDiffEnd(first);
  const most = Math.min(was.content.size, first.size);
  let end = last ? Math.min(was.content.size - last.a, most - differs) : 0;
  let start = differs;
  const charAt = (at: number) => first.textBetween(at, at + 1, null, '\n');
  if (start > 0 && /[\ud800-\udbff]/.test(charAt(start - 1))) start--;
  if (end > 0 && /[\udc00-\udfff]/.test(charAt(first.size - end))) end--;
  return { start, end };
}

const cut = (stretch: Stretch, { start, end }: Ends): Stretch =>
  start + end === 0 ? stretch : { ...stretch, first: stretch.first.cut(start, stretch.first.size - end) };

/** Where places of what was put in at `at` stand: each further block begins with an edge. */
function placingOf(
  tr: Transaction,
  after: number,
  at: number,
  isEmpty: boolean,
  stretch: Stretch,
  range: ChangedRange,
  kept: Ends,
): Placing {
  return (pos) => {
    if (pos < range.nowFrom || pos > range.nowTo) return null;
    const edges = stretch.starts.filter((start, index) => index > 0 && start <= pos).length;
    const offset = isEmpty ? 0 : Math.max(0, pos - range.nowFrom - kept.start);
    return tr.mapping.slice(after).map(at + offset + edges, 1);
  };
}

/** Bold, links and the like that the change brings along where it does not change words. */
function carryForms(tr: Transaction, change: Transaction): void {
  change.steps.forEach((step, index) => {
    if (!(step instanceof AddMarkStep || step instanceof RemoveMarkStep) || isSuggestion(step.mark)) return;
    const back = change.mapping.slice(0, index).invert();
    const [from, to] = [tr.mapping.map(back.map(step.from, 1), 1), tr.mapping.map(back.map(step.to, -1), -1)];
    if (from >= to) return;
    if (step instanceof AddMarkStep) tr.addMark(from, to, step.mark);
    else tr.removeMark(from, to, step.mark);
  });
}

/** The suggestion with all that the change says besides: cursor, reason, form of the next letter. */
function dressed(tr: Transaction, change: Transaction, placings: readonly Placing[]): Transaction {
  const back = change.mapping.invert();
  const placed = (pos: number): number => {
    for (const place of placings) {
      const there = place(pos);
      if (there !== null) return Math.min(there, tr.doc.content.size);
    }
    return tr.mapping.map(back.map(pos, 1), 1);
  };
  const { selection } = change;
  const [anchor, head] = [placed(selection.anchor), placed(selection.head)];
  const $head = tr.doc.resolve(pastEdge(tr.doc, head));
  tr.setSelection(
    selection instanceof TextSelection
      ? TextSelection.between(tr.doc.resolve(pastEdge(tr.doc, anchor)), $head)
      : Selection.near($head),
  );
  if (change.storedMarksSet) tr.setStoredMarks(change.storedMarks);
  for (const [key, value] of Object.entries((change as unknown as { meta: Record<string, unknown> }).meta))
    tr.setMeta(key, value);
  if (change.scrolledIntoView) tr.scrollIntoView();
  return tr;
}
