import { type Editor, Extension } from '@tiptap/core';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** Where the line of the cursor stays, as a share of the height of what scrolls: a little above the middle. */
export const steadyAt = 0.42;

/** Marks the element in which the page scrolls. */
export const scrollerMark = 'data-page-scroller';

interface TypewriterStorage {
  on: boolean;
  /** Whether the last thing done was a key: the page moves for the keyboard, never under the pointer. */
  byKey: boolean;
}

declare module '@tiptap/core' {
  interface Storage {
    typewriter: TypewriterStorage;
  }
}

/** Moves the page so that the line of the cursor stands at its height. @returns false where there is no such line */
function lineToItsHeight(view: EditorView): boolean {
  const { selection } = view.state;
  const scroller = view.dom.closest(`[${scrollerMark}]`);
  if (!(selection instanceof TextSelection) || !scroller) return false;
  const line = view.coordsAtPos(selection.head, 1);
  const { top, height } = scroller.getBoundingClientRect();
  const tooLow = (line.top + line.bottom) / 2 - (top + height * steadyAt);
  // At once: a line that glides to its place would be written on while it moves.
  if (Math.abs(tooLow) >= 1) scroller.scrollTop += Math.round(tooLow);
  return true;
}

/** Pixels that ProseMirror keeps free between the cursor and the edge of what scrolls. */
const freeAtEdge = 5;

/**
 * Whether the cursor stands where it is seen. ProseMirror would ask each element around the page for its place, after
 * each key; only one of them scrolls.
 */
function isInSight(view: EditorView): boolean {
  const { selection } = view.state;
  const scroller = view.dom.closest(`[${scrollerMark}]`);
  if (!(selection instanceof TextSelection) || !scroller) return false;
  const cursor = view.coordsAtPos(selection.head, 1);
  const { top, bottom, left, right } = scroller.getBoundingClientRect();
  return (
    cursor.top >= top + freeAtEdge &&
    cursor.bottom <= bottom - freeAtEdge &&
    cursor.left >= left &&
    cursor.right <= right
  );
}

/**
 * Typewriter scrolling: the paper moves, the line that is written on stays where it is. It takes the place of
 * ProseMirror's own scrolling to the cursor and costs the same; a wheel, a click or a selection by the pointer moves
 * nothing. It does not wait to be asked: where the browser is late with a move of the cursor, ProseMirror takes it for
 * nobody's and does not scroll.
 */
export const Typewriter = Extension.create<object, TypewriterStorage>({
  name: 'typewriter',
  addStorage: () => ({ on: false, byKey: false }),
  addProseMirrorPlugins() {
    const { storage } = this;
    const by = (key: boolean) => () => {
      storage.byKey = key;
      return false;
    };
    return [
      new Plugin({
        props: {
          handleScrollToSelection: (view) =>
            storage.on && storage.byKey ? lineToItsHeight(view) : isInSight(view),
          handleDOMEvents: {
            keydown: by(true),
            beforeinput: by(true),
            pointerdown: by(false),
            wheel: by(false),
          },
        },
        view: () => ({
          update(view, before) {
            if (!storage.on || !storage.byKey || !view.hasFocus()) return;
            const { doc, selection } = view.state;
            if (before.doc !== doc || !before.selection.eq(selection)) lineToItsHeight(view);
          },
        }),
      }),
    ];
  },
});

/** Switches typewriter scrolling on this page, and puts the line of the cursor at its height at once. */
export function setTypewriter(editor: Editor, on: boolean): void {
  if (editor.storage.typewriter.on === on) return;
  editor.storage.typewriter.on = on;
  if (on && editor.isFocused) lineToItsHeight(editor.view);
}
