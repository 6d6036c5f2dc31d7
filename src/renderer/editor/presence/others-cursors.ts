import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import {
  absolutePositionToRelativePosition,
  relativePositionToAbsolutePosition,
  ySyncPluginKey,
} from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import type { Cursor, Other, Presence } from './presence.ts';

interface OthersOptions {
  readonly presence: Presence | null;
}

const key = new PluginKey<DecorationSet>('othersCursors');

interface SyncState {
  readonly doc: Y.Doc;
  readonly type: Y.XmlFragment;
  readonly binding: { readonly mapping: Map<Y.AbstractType<unknown>, never> } | null;
  readonly isChangeOrigin: boolean;
}
const syncOf = (state: EditorState): SyncState | undefined => ySyncPluginKey.getState(state);

/**
 * The cursors and selections of other windows on the piece. Why not the plugin of y-tiptap:
 * `decisions/0001-cursors-of-other-windows.md`.
 */
export const OthersCursors = Extension.create<OthersOptions>({
  name: 'othersCursors',
  addOptions: () => ({ presence: null }),
  addProseMirrorPlugins() {
    const { presence } = this.options;
    if (!presence) return [];
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply(tr, drawn, _, state) {
            // Yjs writes remote changes as one large replacement, which positions cannot be mapped through.
            const isRemote = tr.docChanged && syncOf(state)?.isChangeOrigin === true;
            if (tr.getMeta(key) || (isRemote && presence.others.length > 0))
              return draw(state, presence.others);
            return tr.docChanged && drawn !== DecorationSet.empty ? drawn.map(tr.mapping, tr.doc) : drawn;
          },
        },
        props: { decorations: (state) => key.getState(state) },
        view: (view) => follow(view, presence),
      }),
    ];
  },
});

/** Draws others once a frame at most, and tells them of the cursor here without working anything out in a key. */
function follow(view: EditorView, presence: Presence) {
  let frame = 0;
  let hadFocus = false;
  const redraw = () => {
    frame = 0;
    if (!view.isDestroyed) view.dispatch(view.state.tr.setMeta(key, true).setMeta('addToHistory', false));
  };
  const stop = presence.subscribe(() => {
    if (frame === 0) frame = requestAnimationFrame(redraw);
  });
  const where = () => (view.isDestroyed ? null : cursorIn(view.state));
  return {
    update(_: EditorView, before: EditorState) {
      hadFocus ||= view.hasFocus();
      if (hadFocus && (before.selection !== view.state.selection || before.doc !== view.state.doc))
        presence.cursorMoved(where);
    },
    destroy() {
      cancelAnimationFrame(frame);
      stop();
    },
  };
}

function cursorIn(state: EditorState): Cursor | null {
  const sync = syncOf(state);
  if (!sync?.binding) return null;
  const { type, binding } = sync;
  const relative = (pos: number) =>
    Y.relativePositionToJSON(absolutePositionToRelativePosition(pos, type, binding.mapping));
  return { anchor: relative(state.selection.anchor), head: relative(state.selection.head) };
}

function draw(state: EditorState, others: readonly Other[]): DecorationSet {
  const sync = syncOf(state);
  if (!sync?.binding || others.length === 0) return DecorationSet.empty;
  const { doc, type, binding } = sync;
  const absolute = (place: unknown): number | null => {
    try {
      const pos = relativePositionToAbsolutePosition(
        doc,
        type,
        Y.createRelativePositionFromJSON(place),
        binding.mapping,
      );
      return pos === null ? null : Math.min(pos, state.doc.content.size);
    } catch {
      // A place in a block that is not here yet; the text that brings it brings the next drawing too.
      return null;
    }
  };
  const drawn = others.flatMap(({ cursor, ...other }) => {
    const [anchor, head] = cursor ? [absolute(cursor.anchor), absolute(cursor.head)] : [null, null];
    return anchor === null || head === null ? [] : cursorOf(state, other, anchor, head);
  });
  return DecorationSet.create(state.doc, drawn);
}

function cursorOf(
  state: EditorState,
  { client, person, hue, moves }: Omit<Other, 'cursor'>,
  anchor: number,
  head: number,
): Decoration[] {
  const $head = state.doc.resolve(head);
  const caret = Decoration.widget(head, () => caretOf(person.name, hue), {
    // Another key draws the flag anew: it shows with each move and fades at rest.
    key: `${client} ${moves} ${hue}`,
    side: 10,
    ignoreSelection: true,
    marks: [],
  });
  return [
    caret,
    Decoration.inline(Math.min(anchor, head), Math.max(anchor, head), {
      class: `other-selection person-${hue}`,
    }),
    // A block out of sight is not laid out, and cuts off what stands over its edge; see page.css.
    ...($head.depth > 0 ? [Decoration.node($head.before(1), $head.after(1), { class: 'other-here' })] : []),
  ];
}

/** The name stands in an attribute, so that it is no part of the text for those who read or copy it. */
function caretOf(name: string, hue: number): HTMLElement {
  const caret = document.createElement('span');
  caret.className = `other-cursor person-${hue}`;
  caret.dataset.name = name;
  caret.setAttribute('aria-hidden', 'true');
  return caret;
}
