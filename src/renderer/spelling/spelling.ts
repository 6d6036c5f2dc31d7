import { Extension } from '@tiptap/core';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import { Decoration, type EditorView } from '@tiptap/pm/view';
import { putWords } from '../editor/find/put-words.ts';
import { asOneStep } from '../editor/typography.ts';
import { applyMarks, noMarks, type SpellingMarks, spellingKey, spellingMarks, takeInHand } from './marks.ts';
import { PageCheck } from './page-check.ts';
import { followSight, watchSight } from './sight.ts';
import { type Stretch, sparing, type Verdicts } from './verdicts.ts';

interface SpellingStorage {
  /** By what the page is checked; null: it is not. */
  verdicts: Verdicts | null;
  /** Words that are let be on this page. */
  ignored: ReadonlySet<string>;
  /** To be called when `verdicts` or `ignored` are others, or say something else. */
  again: () => void;
  /** Takes the keys while the menu is open. @returns whether the key was for it */
  menuKeys: (event: KeyboardEvent) => boolean;
}

declare module '@tiptap/core' {
  interface Storage {
    spelling: SpellingStorage;
  }
}

/** Opens the menu of a mark, with the cursor behind its word. */
export function openMenu(view: EditorView, mark: Stretch): void {
  const { state } = view;
  const tr = state.tr.setSelection(TextSelection.create(state.doc, mark.to)).scrollIntoView();
  takeInHand(view, mark, tr);
  view.focus();
}

/** The mark at a position, or at its edge. */
function markAt(view: EditorView, pos: number): Stretch | null {
  const found = spellingMarks(view.state).marked.find(pos, pos)[0];
  return found ? { from: found.from, to: found.to } : null;
}

/**
 * The next mark from the cursor on, around the end of the page; while a menu is open, the one behind it.
 * @returns null on a page without marks
 */
export function nextMark(view: EditorView): Stretch | null {
  const { marked, inHand } = spellingMarks(view.state);
  const marks = marked.find().sort((one, other) => one.from - other.from);
  const next = marks.find(({ from, to }) => (inHand ? from >= inHand.to : to >= view.state.selection.head));
  const mark = next ?? marks[0];
  return mark ? { from: mark.from, to: mark.to } : null;
}

/** Puts another word in place of one, as one undo step; see `putWords` for the form that it takes. */
export function replaceWord(view: EditorView, stretch: Stretch, word: string): void {
  const tr = putWords(view.state.tr, stretch, word);
  tr.setSelection(TextSelection.create(tr.doc, stretch.from + word.length));
  asOneStep(view, tr);
}

/** The right button, or the key for it, on a marked word. */
function openByContextMenu(view: EditorView, event: MouseEvent): boolean {
  const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
  const mark = at && markAt(view, at.pos);
  if (!mark) return false;
  event.preventDefault();
  openMenu(view, mark);
  return true;
}

/** Marks words that no dictionary and no list of the house knows, and opens their menu. */
export const Spelling = Extension.create<object, SpellingStorage>({
  name: 'spelling',
  // While its menu is open, its keys come before all others, those of the piece (1100) as well.
  priority: 1200,
  addStorage: () => ({ verdicts: null, ignored: new Set(), again: () => undefined, menuKeys: () => false }),
  addProseMirrorPlugins() {
    const { storage } = this;
    let check: PageCheck | null = null;
    return [
      new Plugin<SpellingMarks>({
        key: spellingKey,
        state: {
          init: () => noMarks,
          apply: (tr, before) => applyMarks(tr, before, check?.remembered ?? new WeakMap()),
        },
        props: {
          decorations(state) {
            const { drawn, inHand } = spellingMarks(state);
            if (!inHand) return drawn;
            return drawn.add(state.doc, [
              Decoration.inline(inHand.from, inHand.to, { class: 'misspelt-in-hand' }),
            ]);
          },
          handleKeyDown: (view, event) =>
            spellingMarks(view.state).inHand !== null && storage.menuKeys(event),
          handleDOMEvents: {
            contextmenu: openByContextMenu,
            blur: (view) => takeInHand(view, null),
          },
        },
        view(view) {
          check = new PageCheck(view, () => storage.verdicts && sparing(storage.verdicts, storage.ignored));
          storage.again = () => check?.again();
          const unwatch = watchSight(view, () => followSight(view));
          return {
            update: (_, before) => check?.update(before),
            destroy() {
              unwatch();
              check?.destroy();
              check = null;
              storage.again = () => undefined;
            },
          };
        },
      }),
    ];
  },
});
