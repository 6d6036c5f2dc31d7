import { type Editor, Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { focusCard } from './card-focus.ts';
import { passageAt, passagesIn } from './passages.ts';

/** Which passage is in hand, by the key of its card. */
export interface PassageInHand {
  readonly key: string | null;
  /** Somebody asked to see its card. Where the margin has no room, only then is it shown, over the page. */
  readonly opened: boolean;
}

const none: PassageInHand = { key: null, opened: false };
const pluginKey = new PluginKey<PassageInHand>('passageInHand');

export const passageInHand = (state: EditorState): PassageInHand => pluginKey.getState(state) ?? none;

/** Takes a card in hand, and shows it. The cursor stays where it is. @param key null: none */
export function takeInHand(view: EditorView, key: string | null): void {
  const now = passageInHand(view.state);
  if (now.key === key && now.opened === (key !== null)) return;
  view.dispatch(view.state.tr.setMeta(pluginKey, { key, opened: key !== null }));
}

/** Takes the focus into the card of the passage in hand. @returns whether there is one */
export function enterCard(view: EditorView): boolean {
  const { key } = passageInHand(view.state);
  if (key === null) return false;
  takeInHand(view, key);
  focusCard(key);
  return true;
}

/** Lays a card that was opened over the page aside; the passage stays in hand. */
export function layAside(view: EditorView): void {
  const { key, opened } = passageInHand(view.state);
  if (opened) view.dispatch(view.state.tr.setMeta(pluginKey, { key, opened: false }));
}

/**
 * Puts the cursor at the beginning of a passage, takes it in hand, and brings it into sight.
 * @param opened whether its card shall be shown where there is no margin
 * @returns false: the passage is no longer in the text
 */
export function goToPassage(editor: Editor, key: string, opened: boolean): boolean {
  const { view } = editor;
  const passage = passagesIn(view.state.doc).find((each) => each.key === key);
  if (!passage) return false;
  const tr = view.state.tr.setSelection(TextSelection.create(view.state.doc, passage.from));
  view.dispatch(tr.setMeta(pluginKey, { key, opened }));
  view.focus();
  const { node } = view.domAtPos(passage.from, 1);
  const shown = node instanceof Element ? node : node.parentElement;
  shown?.scrollIntoView({ block: 'center' });
  return true;
}

interface PassageInHandOptions {
  /** Whether something is still said under this key; what was removed leaves its mark behind. */
  readonly counts: (key: string) => boolean;
}

/**
 * Follows the cursor from passage to passage. What others write, and what undo brings back, takes nobody's card out of
 * their hand.
 */
export const PassageInHandKeeper = Extension.create<PassageInHandOptions>({
  name: 'passageInHand',
  addOptions: () => ({ counts: () => true }),
  addKeyboardShortcuts() {
    // By itself ProseMirror keeps every Enter from the window, whatever is held with it.
    return { 'Mod-Alt-Enter': () => enterCard(this.editor.view) };
  },
  addProseMirrorPlugins() {
    const { counts } = this.options;
    return [
      new Plugin<PassageInHand>({
        key: pluginKey,
        state: {
          init: () => none,
          apply(tr, before) {
            const order = tr.getMeta(pluginKey) as PassageInHand | undefined;
            if (order) return order;
            if ((!tr.docChanged && !tr.selectionSet) || tr.getMeta(ySyncPluginKey)) return before;
            const key = passageAt(tr.selection.$head, before.key, counts);
            const opened = before.opened && key === before.key && !tr.docChanged;
            return key === before.key && opened === before.opened ? before : { key, opened };
          },
        },
        props: {
          // A click on a passage asks for its card, as nothing else does that only moves the cursor.
          handleClick(view, pos) {
            const key = passageAt(view.state.doc.resolve(pos), passageInHand(view.state).key, counts);
            if (key !== null) takeInHand(view, key);
            return false;
          },
        },
      }),
    ];
  },
});
