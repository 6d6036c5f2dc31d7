import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';

/** A place in the document, as ProseMirror positions. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

export interface FindState {
  readonly words: string;
  readonly matches: readonly Match[];
  /** Index of the match in hand; -1 without matches. */
  readonly current: number;
  readonly marked: DecorationSet;
}

type FindOrder = { words: string } | { go: 1 | -1 } | { again: true };

const nothing: FindState = { words: '', matches: [], current: -1, marked: DecorationSet.empty };
/** Milliseconds after the last change until the text is searched anew; never within a key. */
const searchAgainMs = 250;

const key = new PluginKey<FindState>('find');
export const findState = (state: EditorState): FindState => key.getState(state) ?? nothing;

/** Every place where `words` stand, whatever their case; words across two blocks are not found. */
export function matchesIn(doc: Node, words: string): Match[] {
  if (words === '') return [];
  const pattern = new RegExp(words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+'), 'giu');
  const matches: Match[] = [];
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    // One character for each line break, so that an offset in this text is an offset in the block.
    const text = node.textBetween(0, node.content.size, null, '\n');
    for (const { index, 0: found } of text.matchAll(pattern))
      matches.push({ from: pos + 1 + index, to: pos + 1 + index + found.length });
    return false;
  });
  return matches;
}

function search(doc: Node, words: string, near: number): FindState {
  const matches = matchesIn(doc, words);
  const after = matches.findIndex(({ from }) => from >= near);
  return marked({ words, matches, current: matches.length === 0 ? -1 : Math.max(0, after) }, doc);
}

function marked(state: Omit<FindState, 'marked'>, doc: Node): FindState {
  const decorations = state.matches.map(({ from, to }, index) =>
    Decoration.inline(from, to, { class: index === state.current ? 'found found-current' : 'found' }),
  );
  return { ...state, marked: DecorationSet.create(doc, decorations) };
}

function apply(tr: Transaction, before: FindState): FindState {
  const order = tr.getMeta(key) as FindOrder | undefined;
  if (order && 'words' in order) return search(tr.doc, order.words, tr.selection.from);
  if (order && 'again' in order) return search(tr.doc, before.words, tr.selection.from);
  if (order && before.matches.length > 0) {
    const current = (before.current + order.go + before.matches.length) % before.matches.length;
    return marked({ ...before, current }, tr.doc);
  }
  if (!tr.docChanged || before.words === '') return before;
  const matches = before.matches.map(({ from, to }) => ({
    from: tr.mapping.map(from, 1),
    to: tr.mapping.map(to, -1),
  }));
  return { ...before, matches, marked: before.marked.map(tr.mapping, tr.doc) };
}

/** Looks for words, or ends the search with empty ones. The first place from the cursor on is in hand. */
export const findWords = (view: EditorView, words: string): void =>
  view.dispatch(view.state.tr.setMeta(key, { words }));

/** Takes the next or the previous place in hand. */
export const findNext = (view: EditorView, direction: 1 | -1): void =>
  view.dispatch(view.state.tr.setMeta(key, { go: direction }));

/** Puts the selection on the place in hand, for going on from there. */
export function selectFound(view: EditorView): void {
  const { matches, current } = findState(view.state);
  const match = matches[current];
  if (match && match.to > match.from && match.to <= view.state.doc.content.size)
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, match.from, match.to)));
}

export const FindInText = Extension.create({
  name: 'findInText',
  addProseMirrorPlugins: () => [
    new Plugin<FindState>({
      key,
      state: { init: () => nothing, apply },
      props: { decorations: (state) => findState(state).marked },
      view: () => {
        let timer: ReturnType<typeof setTimeout> | undefined;
        return {
          update(view, before) {
            if (view.state.doc === before.doc || findState(view.state).words === '') return;
            clearTimeout(timer);
            timer = setTimeout(
              () => view.dispatch(view.state.tr.setMeta(key, { again: true })),
              searchAgainMs,
            );
          },
          destroy: () => clearTimeout(timer),
        };
      },
    }),
  ],
});
