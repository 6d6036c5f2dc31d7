// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { expect, it, onTestFinished } from 'vitest';
import * as Y from 'yjs';
import { textBlock } from '#shared/article-body/body.ts';
import { bodyExtensions } from '#shared/article-body/schema.ts';
import { sharedBody } from '../shared-body.ts';
import { BlockMoves, saidId } from './block-moves.ts';

function aPage() {
  const line = document.createElement('p');
  line.id = saidId;
  document.body.append(line);
  const editor = new Editor({
    element: document.createElement('div'),
    injectCSS: false,
    extensions: [
      ...bodyExtensions,
      sharedBody(new Y.Doc()),
      BlockMoves.configure({
        wordsFor: (move) => (move.done === 'moved' ? `${move.place}/${move.of}` : move.why),
      }),
    ],
  });
  onTestFinished(() => {
    editor.destroy();
    line.remove();
  });
  const content = ['eins', 'zwei', 'drei'].map((word) => textBlock('paragraph', word));
  editor.commands.setContent(JSON.parse(JSON.stringify({ type: 'doc', content })));
  editor.commands.setTextSelection(editor.state.doc.content.size - 1);
  return {
    editor,
    said: () => line.textContent,
    blocks: () => editor.state.doc.content.content.map((node) => node.textContent),
    press: (key: string) =>
      editor.view.dom.dispatchEvent(
        new KeyboardEvent('keydown', { key, altKey: true, bubbles: true, cancelable: true }),
      ),
  };
}

it('each move by keyboard is said and is one undo step, and what is written meanwhile is another', () => {
  const { editor, blocks, press, said } = aPage();
  press('ArrowUp');
  expect(blocks()).toEqual(['eins', 'drei', 'zwei']);
  expect(said()).toBe('2/3');
  press('ArrowUp');
  press('ArrowUp');
  expect(said()).toBe('first');
  editor.commands.insertContent('!');
  expect(blocks()).toEqual(['drei!', 'eins', 'zwei']);
  editor.commands.undo();
  expect(blocks()).toEqual(['drei', 'eins', 'zwei']);
  editor.commands.undo();
  expect(blocks()).toEqual(['eins', 'drei', 'zwei']);
  editor.chain().moveBlock('down').run();
  expect(editor.state.doc.childCount).toBe(3);
});

it('a page that may only be read is not moved', () => {
  const { editor, blocks, press } = aPage();
  editor.setEditable(false);
  press('ArrowUp');
  expect(blocks()).toEqual(['eins', 'zwei', 'drei']);
});
