import { type Editor, Extension } from '@tiptap/core';
import type { Node, ResolvedPos } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { sentenceAt } from './sentence-at.ts';
import type { FocusUnit } from './writing-view.ts';

/** Wears full ink while the page around it is dimmed; see `writing-view.css`. */
const inFocus = { class: 'in-focus' };

interface FocusModeStorage {
  unit: FocusUnit;
}

declare module '@tiptap/core' {
  interface Storage {
    focusMode: FocusModeStorage;
  }
}

const key = new PluginKey<DecorationSet>('focusMode');

/** Parts that are read at one glance, and are never taken apart. */
const whole: ReadonlySet<string> = new Set(['kicker', 'headline', 'subhead']);

function blocksBetween(doc: Node, from: number, to: number): Decoration[] {
  const blocks: Decoration[] = [];
  doc.nodesBetween(from, to, (node, pos) => {
    if (!node.isTextblock) return true;
    blocks.push(Decoration.node(pos, pos + node.nodeSize, inFocus));
    return false;
  });
  return blocks;
}

function sentenceOf($at: ResolvedPos): Decoration {
  const text = $at.parent.textBetween(0, $at.parent.content.size, null, '\n');
  const { from, to } = sentenceAt(text, $at.parentOffset);
  return Decoration.inline($at.start() + from, $at.start() + to, inFocus);
}

/** What is in hand: the sentence or the paragraph of the cursor, or the paragraphs of what is selected. */
export function focusIn({ doc, selection }: EditorState, unit: FocusUnit): DecorationSet {
  if (unit === 'off') return DecorationSet.empty;
  const { $from, from, to, empty } = selection;
  const oneSentence = unit === 'sentence' && empty && $from.parent.isTextblock;
  return DecorationSet.create(
    doc,
    oneSentence && !whole.has($from.parent.type.name) ? [sentenceOf($from)] : blocksBetween(doc, from, to),
  );
}

/** Dims all but what is in hand. Each key costs the paragraph that it is typed in. */
export const FocusMode = Extension.create<object, FocusModeStorage>({
  name: 'focusMode',
  addStorage: () => ({ unit: 'off' }),
  addProseMirrorPlugins() {
    const { storage } = this;
    let view: EditorView | null = null;
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: (_, state) => focusIn(state, storage.unit),
          apply(tr, before, _, state) {
            // An input method holds on to the letters that it composes; the sentence follows once they are put in.
            if (view?.composing && storage.unit !== 'off') return before.map(tr.mapping, tr.doc);
            return tr.docChanged || tr.selectionSet || tr.getMeta(key)
              ? focusIn(state, storage.unit)
              : before;
          },
        },
        props: {
          decorations: (state) => key.getState(state),
          handleDOMEvents: {
            compositionend(ended) {
              queueMicrotask(() => ended.isDestroyed || ended.dispatch(ended.state.tr.setMeta(key, true)));
              return false;
            },
          },
        },
        view: (made) => {
          view = made;
          return {};
        },
      }),
    ];
  },
});

/** Chooses what stays in focus on this page. */
export function setFocusUnit(editor: Editor, unit: FocusUnit): void {
  if (editor.storage.focusMode.unit === unit) return;
  editor.storage.focusMode.unit = unit;
  editor.view.dispatch(editor.state.tr.setMeta(key, true));
}
