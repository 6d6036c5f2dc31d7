// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { prosemirrorJSONToYXmlFragment } from '@tiptap/y-tiptap';
import { expect, it, onTestFinished } from 'vitest';
import * as Y from 'yjs';
import { textBlock } from '#shared/article-body/body.ts';
import { bodyExtensions, bodyField, bodySchema } from '#shared/article-body/schema.ts';
import { sharedBody } from './shared-body.ts';

const wordsOf = ({ state }: Editor) => state.doc.content.content.map((node) => node.textContent);

function open(doc: Y.Doc): Editor {
  const editor = new Editor({
    element: document.createElement('div'),
    injectCSS: false,
    extensions: [...bodyExtensions, sharedBody(doc)],
  });
  onTestFinished(() => editor.destroy());
  return editor;
}

function aPiece(): Y.Doc {
  const doc = new Y.Doc();
  const content = [textBlock('headline', 'Der Steg bleibt zu'), textBlock('paragraph', 'Seit Montag.')];
  prosemirrorJSONToYXmlFragment(bodySchema(), { type: 'doc', content }, doc.getXmlFragment(bodyField));
  return doc;
}

it('stands on the page with its first frame', () => {
  expect(wordsOf(open(aPiece()))).toEqual(['Der Steg bleibt zu', 'Seit Montag.']);
});

it('is not drawn anew when a plugin comes or goes', () => {
  const editor = open(aPiece());
  const [before, plugin] = [editor.state.doc, new Plugin({})];
  editor.registerPlugin(plugin);
  expect(editor.state.doc).toBe(before);
  editor.view.updateState(editor.state.reconfigure({ plugins: editor.state.plugins.slice(0, -1) }));
  expect(editor.state.doc).toBe(before);
});

it('goes on in both directions after a plugin came', () => {
  const doc = aPiece();
  const [editor, other] = [open(doc), open(doc)];
  editor.registerPlugin(new Plugin({}));
  editor.commands.insertContentAt(editor.state.doc.content.size - 1, ' Hier.');
  other.commands.insertContentAt(1, 'Bern: ');
  const both = ['Bern: Der Steg bleibt zu', 'Seit Montag. Hier.'];
  expect([wordsOf(editor), wordsOf(other)]).toEqual([both, both]);
});

it('has what the schema asks for where the document is empty', () => {
  const editor = open(new Y.Doc());
  expect(() => editor.state.doc.check()).not.toThrow();
  editor.commands.insertContentAt(1, 'Erster Satz.');
  expect(wordsOf(editor)).toEqual(['Erster Satz.']);
});
