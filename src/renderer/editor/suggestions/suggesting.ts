import { type Editor, Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';
import { ReplaceStep } from '@tiptap/pm/transform';
import type { EditorView, MarkView } from '@tiptap/pm/view';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import type * as Y from 'yjs';
import { type Answer, settle } from '#shared/article-body/settle-suggestions.ts';
import { settlementOf } from '#shared/article-body/settlement.ts';
import { pastStruck, suggestionOf, withoutSuggestion } from '#shared/article-body/suggested-letters.ts';
import { suggestionsIn } from '#shared/article-body/suggestions-in.ts';
import type { AnnotationMap } from '#shared/domain/piece/annotation.ts';
import { asOneStep } from '../typography.ts';
import { asSuggestion, ownNeighbour, type Suggested } from './as-suggestion.ts';
import { suggestedBreaks } from './edges.ts';
import { backOverBreak, strikeLetter } from './keys.ts';
import { asMeant, meantText } from './pasted.ts';
import { isKnown, personOf, suggesterIn } from './person.ts';

type Order = { readonly on: boolean } | { readonly settles: true };

const settlements: AnnotationMap = 'settlements';

const key = new PluginKey<boolean>('suggesting');

/** Whether what is written in this window is suggested. */
export const isSuggesting = (state: EditorState): boolean => key.getState(state) ?? false;

const order = (tr: Transaction, given: Order): Transaction => tr.setMeta(key, given);

export const setSuggesting = ({ view }: Editor, on: boolean): void =>
  view.dispatch(order(view.state.tr, { on }));

/** Accepts or rejects suggestions, by id, as one step of undo and one line of the log. */
export function settleSuggestions(editor: Editor, isMeant: (id: string) => boolean, answer: Answer): void {
  const { state, view, storage } = editor;
  const settled = suggestionsIn(state.doc).filter(({ id }) => isMeant(id));
  const tr = settle(state.tr, isMeant, answer);
  if (!tr.docChanged) return;
  asOneStep(view, order(tr, { settles: true }));
  const { doc } = ySyncPluginKey.getState(view.state) as { readonly doc: Y.Doc };
  const said = { answer, by: storage.suggesting.by, at: new Date().toISOString() };
  // The log travels with the change itself.
  doc.getMap(settlements).set(
    crypto.randomUUID(),
    settlementOf(settled, (id) => personOf(doc, id), said),
  );
}

interface SuggestingStorage {
  /** Who suggests here, by name. */
  by: string;
  /** Says that a change was more than words. */
  onMoreThanWords: (held: Exclude<Suggested['held'], 'wholly'>) => void;
  /** Who made a suggestion, in words. */
  nameOf: (by: string | null) => string;
}

declare module '@tiptap/core' {
  interface Storage {
    suggesting: SuggestingStorage;
  }
}

/** What is written between struck words is not struck itself. */
function freedOfStrokes(tr: Transaction): Transaction {
  const [step] = tr.steps;
  if (tr.steps.length !== 1 || !(step instanceof ReplaceStep)) return tr;
  const { content } = step.slice;
  if (content.childCount !== 1 || suggestionOf(content.firstChild)?.kind !== 'deletion') return tr;
  if (tr.getMeta('paste')) return tr;
  return tr.removeMark(step.from, step.from + content.size, tr.doc.type.schema.marks.deletion);
}

/**
 * Suggesting: while it is on, each change of words is a suggestion by name instead of a change. Everything that is
 * suggested can be seen and settled at any time.
 */
export const Suggesting = Extension.create<{ readonly doc: Y.Doc | null }, SuggestingStorage>({
  name: 'suggesting',
  // Before the keys of a piece.
  priority: 1200,
  addOptions: () => ({ doc: null }),
  addStorage: () => ({ by: '', onMoreThanWords: () => undefined, nameOf: (by) => by ?? '' }),
  dispatchTransaction({ transaction, next }) {
    const { editor, storage } = this;
    const { doc } = this.options;
    const isOthers = transaction.getMeta(ySyncPluginKey) || transaction.getMeta(key);
    if (!doc || !transaction.docChanged || isOthers || editor.isCapturingTransaction)
      return next(transaction);
    if (!isSuggesting(editor.state)) return next(freedOfStrokes(transaction));
    const { tr, held } = asSuggestion(transaction, editor.state, suggesterIn(doc, storage.by));
    next(tr);
    if (held !== 'wholly') storage.onMoreThanWords(held);
  },
  addKeyboardShortcuts() {
    const { editor } = this;
    const strikes = (direction: -1 | 1) => () => {
      const { state, view } = editor;
      if (direction < 0 && backOverBreak(state, view.dispatch)) return true;
      return isSuggesting(state) && strikeLetter(direction)(state, view.dispatch);
    };
    return { Backspace: strikes(-1), Delete: strikes(1) };
  },
  addProseMirrorPlugins() {
    const { doc } = this.options;
    const { storage } = this;
    if (!doc) return [];
    const seen = (tag: 'ins' | 'del') => (mark: { attrs: { readonly id?: unknown } }) =>
      suggestedWords(tag, String(mark.attrs.id), (id) => storage.nameOf(personOf(doc, id)));
    return [
      new Plugin<boolean>({
        key,
        state: {
          init: () => false,
          apply(tr, on) {
            const given = tr.getMeta(key) as Order | undefined;
            return given && 'on' in given ? given.on : on;
          },
        },
        props: {
          markViews: { insertion: seen('ins'), deletion: seen('del') },
          transformPasted: (slice, { state }) =>
            asMeant(slice, (id) => !isSuggesting(state) && isKnown(doc, id)),
          clipboardTextSerializer: (slice) => meantText(slice) ?? '',
          handleDOMEvents: {
            compositionstart: (view) => beginComposition(view, doc, storage.by),
          },
        },
      }),
      suggestedBreaks(),
    ];
  },
});

/** Words of a suggestion on the page; who rests the pointer on them is told whose they are. */
function suggestedWords(tag: 'ins' | 'del', id: string, nameOf: (id: string) => string): MarkView {
  const dom = document.createElement(tag);
  dom.setAttribute(tag === 'ins' ? 'data-insertion' : 'data-deletion', id);
  dom.addEventListener('mouseenter', () => {
    dom.title = nameOf(id);
  });
  return { dom, ignoreMutation: ({ type, target }) => type === 'attributes' && target === dom };
}

/**
 * A letter that is put together by several keys is drawn by the browser until it is done. It gets its place before that,
 * so that drawing it as a suggestion does not break it off.
 */
function beginComposition(view: EditorView, doc: Y.Doc, by: string): boolean {
  if (!isSuggesting(view.state)) return false;
  if (!view.state.selection.empty) view.dispatch(view.state.tr.deleteSelection());
  const there = pastStruck(view.state.doc, view.state.selection.head);
  if (there !== view.state.selection.head)
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, there)));
  const { tr, selection, schema, storedMarks } = view.state;
  const who = suggesterIn(doc, by);
  const id = ownNeighbour(view.state.doc, selection.head, selection.head, who) ?? who.newId();
  const marks = withoutSuggestion(storedMarks ?? selection.$head.marks());
  view.dispatch(tr.setStoredMarks(schema.marks.insertion!.create({ id }).addToSet([...marks])));
  return false;
}
