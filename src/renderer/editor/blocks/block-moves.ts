import { type Command, Extension } from '@tiptap/core';
import type { EditorState } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { isMac, type Shortcut } from '../../app/shortcut.ts';
import { type Blocks, type Move, moveBlocksTo, moveSelected } from './move-blocks.ts';
import { asOneUndoStep } from './one-undo-step.ts';

/** On a Mac, Alt with an arrow goes from paragraph to paragraph, in every text. */
const onMac = isMac();
export const moveKeys: Readonly<Record<'up' | 'down', Shortcut>> = onMac
  ? { up: 'mod+alt+arrowup', down: 'mod+alt+arrowdown' }
  : { up: 'alt+arrowup', down: 'alt+arrowdown' };

export type MoveWords = (move: Move) => string;

/** Makes a move and says where it landed. @returns true: the key is for nobody else */
function moveInView(view: EditorView, moveIn: (state: EditorState) => Move, wordsFor: MoveWords): boolean {
  if (!view.editable) return true;
  const move = moveIn(view.state);
  if (move.done === 'moved') asOneUndoStep(view, move.tr);
  say(wordsFor(move));
  return true;
}

/** The line of the page that only screen readers have. */
export const saidId = 'page-said';

export function say(words: string): void {
  const line = document.getElementById(saidId);
  if (!line) return;
  // The same words twice are heard twice only if they are another node.
  line.replaceChildren(document.createTextNode(words));
}

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    blockMoves: {
      /** What is selected changes places with its neighbour. */
      moveBlock: (direction: 'up' | 'down') => ReturnType;
      /** Blocks of the page move to the gap before the block with the index `gap`. */
      moveBlocksTo: (blocks: Blocks, gap: number) => ReturnType;
    };
  }
}

/** Blocks and items of lists change places by keyboard. */
export const BlockMoves = Extension.create<{ wordsFor: MoveWords }>({
  name: 'blockMoves',
  priority: 1100,
  addOptions: () => ({ wordsFor: () => '' }),
  addCommands() {
    // With a transaction of its own, which alone is one undo step.
    const moves =
      (moveIn: (state: EditorState) => Move): Command =>
      ({ view, tr, dispatch }) => {
        tr.setMeta('preventDispatch', true);
        return dispatch ? moveInView(view, moveIn, this.options.wordsFor) : true;
      };
    return {
      moveBlock: (direction) => moves((state) => moveSelected(state, direction)),
      moveBlocksTo: (blocks, gap) => moves((state) => moveBlocksTo(state, blocks, gap)),
    };
  },
  addKeyboardShortcuts() {
    const prefix = onMac ? 'Mod-Alt' : 'Alt';
    return {
      [`${prefix}-ArrowUp`]: () => this.editor.commands.moveBlock('up'),
      [`${prefix}-ArrowDown`]: () => this.editor.commands.moveBlock('down'),
    };
  },
});
