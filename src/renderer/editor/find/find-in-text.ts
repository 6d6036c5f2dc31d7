import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import {
  type Found,
  foundIn,
  noQuery,
  type PatternFault,
  patternOf,
  type Query,
} from '#shared/search-query/find-pattern.ts';
import { findInWorker } from './find-in-worker.ts';

/** A place in the document, as ProseMirror positions. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly groups: readonly string[];
}

export interface FindState {
  readonly query: Query;
  readonly matches: readonly Match[];
  /** Index of the match in hand; -1 without matches. */
  readonly current: number;
  readonly marked: DecorationSet;
  /** What is wrong with the pattern. */
  readonly fault: PatternFault | null;
  /** A regular expression is being looked for; what is marked is from before. */
  readonly searching: boolean;
}

type FindOrder =
  | { readonly query: Query }
  | { readonly go: 1 | -1 }
  | { readonly again: true }
  | { readonly found: readonly Match[] | PatternFault };

const nothing: FindState = {
  query: noQuery,
  matches: [],
  current: -1,
  marked: DecorationSet.empty,
  fault: null,
  searching: false,
};
/** Milliseconds after the last change until the text is searched anew; never within a key. */
const searchAgainMs = 250;
/** Places that are marked on the page, around the one in hand; more would have to be drawn with each step. */
const mostMarked = 500;

const key = new PluginKey<FindState>('find');
export const findState = (state: EditorState): FindState => key.getState(state) ?? nothing;

interface Blocks {
  readonly texts: readonly string[];
  /** Where each text begins in the document. */
  readonly starts: readonly number[];
}

function blocksOf(doc: Node): Blocks {
  const texts: string[] = [];
  const starts: number[] = [];
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    // One character for each line break, so that an offset in this text is an offset in the block.
    texts.push(node.textBetween(0, node.content.size, null, '\n'));
    starts.push(pos + 1);
    return false;
  });
  return { texts, starts };
}

const inDocument = (found: readonly Found[], { starts }: Blocks): Match[] =>
  found.map(({ text, from, to, groups }) => ({ from: starts[text]! + from, to: starts[text]! + to, groups }));

/** Every place that a query means; none across two blocks. A regular expression must not come here from a person. */
export function matchesIn(doc: Node, query: Query): Match[] {
  const pattern = patternOf(query);
  if (query.words === '' || !(pattern instanceof RegExp)) return [];
  const blocks = blocksOf(doc);
  return inDocument(foundIn(blocks.texts, pattern), blocks);
}

function search(doc: Node, query: Query, near: number, before: FindState): FindState {
  if (query.words === '') return { ...nothing, query };
  const pattern = patternOf(query);
  if (!(pattern instanceof RegExp)) return { ...nothing, query, fault: pattern };
  if (query.regex) return { ...before, query, fault: null, searching: true };
  return withMatches({ ...nothing, query }, doc, matchesIn(doc, query), near);
}

function withMatches(state: FindState, doc: Node, matches: readonly Match[], near: number): FindState {
  const after = matches.findIndex(({ from }) => from >= near);
  const current = matches.length === 0 ? -1 : Math.max(0, after);
  return marked({ ...state, matches, current, fault: null, searching: false }, doc);
}

function marked(state: FindState, doc: Node): FindState {
  const first = Math.max(0, state.current - mostMarked / 2);
  const decorations = state.matches.slice(first, first + mostMarked).map(({ from, to }, index) =>
    Decoration.inline(from, to, {
      class: first + index === state.current ? 'found found-current' : 'found',
    }),
  );
  return { ...state, marked: DecorationSet.create(doc, decorations) };
}

function apply(tr: Transaction, before: FindState): FindState {
  const order = tr.getMeta(key) as FindOrder | undefined;
  const near = tr.selection.from;
  if (order && 'query' in order) return search(tr.doc, order.query, near, before);
  if (order && 'again' in order) return search(tr.doc, before.query, near, moved(before, tr));
  if (order && 'found' in order)
    return typeof order.found === 'string'
      ? { ...nothing, query: before.query, fault: order.found }
      : withMatches(before, tr.doc, order.found, near);
  if (order && before.matches.length > 0) {
    const current = (before.current + order.go + before.matches.length) % before.matches.length;
    return marked({ ...before, current }, tr.doc);
  }
  return moved(before, tr);
}

/** The places of a search after a change of the document, until it is searched anew. */
function moved(before: FindState, tr: Transaction): FindState {
  if (!tr.docChanged || before.query.words === '') return before;
  const matches = before.matches.map(({ from, to, groups }) => ({
    from: tr.mapping.map(from, 1),
    to: tr.mapping.map(to, -1),
    groups,
  }));
  return { ...before, matches, marked: before.marked.map(tr.mapping, tr.doc) };
}

/** Looks for something, or ends the search with empty words. The first place from the cursor on is in hand. */
export const find = (view: EditorView, query: Query): void =>
  view.dispatch(view.state.tr.setMeta(key, { query } satisfies FindOrder));

/** Takes the next or the previous place in hand. */
export const findNext = (view: EditorView, direction: 1 | -1): void =>
  view.dispatch(view.state.tr.setMeta(key, { go: direction } satisfies FindOrder));

/** Has a transaction that changes what was found look anew at once. */
export const searchedAnew = (tr: Transaction): Transaction =>
  tr.setMeta(key, { again: true } satisfies FindOrder);

/** Puts the selection on the place in hand, for going on from there. */
export function selectFound(view: EditorView): void {
  const { matches, current } = findState(view.state);
  const match = matches[current];
  if (match && match.to > match.from && match.to <= view.state.doc.content.size)
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, match.from, match.to)));
}

/** Follows what is written, and runs regular expressions where they can be ended. */
function follow() {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = new AbortController();
  const runPattern = async (view: EditorView) => {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    const { doc } = view.state;
    const pattern = patternOf(findState(view.state).query);
    if (!(pattern instanceof RegExp)) return;
    const blocks = blocksOf(doc);
    const found = await findInWorker(blocks.texts, pattern, signal);
    // What was written meanwhile is searched by the timer that it has set.
    if (signal.aborted || view.isDestroyed || view.state.doc !== doc) return;
    const answer = found === null ? 'too-slow' : inDocument(found, blocks);
    view.dispatch(view.state.tr.setMeta(key, { found: answer } satisfies FindOrder));
  };
  return {
    update(view: EditorView, before: EditorState) {
      const [was, is] = [findState(before), findState(view.state)];
      if (is.searching && (was.query !== is.query || !was.searching)) void runPattern(view);
      else if (!is.searching) running.abort();
      if (view.state.doc === before.doc || is.query.words === '') return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        const late = findState(view.state).searching;
        view.dispatch(searchedAnew(view.state.tr));
        if (late) void runPattern(view);
      }, searchAgainMs);
    },
    destroy() {
      clearTimeout(timer);
      running.abort();
    },
  };
}

export const FindInText = Extension.create({
  name: 'findInText',
  addProseMirrorPlugins: () => [
    new Plugin<FindState>({
      key,
      state: { init: () => nothing, apply },
      props: { decorations: (state) => findState(state).marked },
      view: follow,
    }),
  ],
});
