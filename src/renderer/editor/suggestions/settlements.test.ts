// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { expect, onTestFinished, test } from 'vitest';
import * as Y from 'yjs';
import { bodyExtensions } from '#shared/article-body/schema.ts';
import { suggestionsIn } from '#shared/article-body/suggestions-in.ts';
import { annotationsFrom } from '#shared/domain/piece/annotation.ts';
import { sharedBody } from '../shared-body.ts';
import { Suggesting, setSuggesting, settleSuggestions } from './suggesting.ts';

/** A piece of one paragraph in which Lea has suggested each of some words, each by itself. */
function suggestedIn(...suggested: string[]) {
  const doc = new Y.Doc();
  const editor = new Editor({
    element: document.createElement('div'),
    injectCSS: false,
    extensions: [...bodyExtensions, sharedBody(doc), Suggesting.configure({ doc })],
  });
  onTestFinished(() => editor.destroy());
  editor.commands.setContent({
    type: 'doc',
    content: suggested.map(() => ({ type: 'paragraph', content: [{ type: 'text', text: 'Der Steg.' }] })),
  });
  editor.storage.suggesting.by = 'Lea Brunner';
  setSuggesting(editor, true);
  let end = 0;
  for (const words of suggested) {
    end += editor.state.doc.resolve(end + 1).parent.content.size + 1;
    editor.view.dispatch(editor.state.tr.insertText(words, end));
    end += words.length + 1;
  }
  setSuggesting(editor, false);
  editor.storage.suggesting.by = 'Mia Keller';
  const open = () => suggestionsIn(editor.state.doc).map(({ put }) => put);
  const settlements = () => Object.values(annotationsFrom((name) => doc.getMap(name).toJSON()).settlements);
  return { editor, doc, open, settlements };
}

test('a settled suggestion leaves who settled it, whose it was, and its words', () => {
  const { editor, open, settlements } = suggestedIn(' Eins.', ' Zwei.');
  expect(open()).toEqual([' Eins.', ' Zwei.']);
  const [, second] = suggestionsIn(editor.state.doc);
  settleSuggestions(editor, (id) => id === second?.id, 'reject');
  expect(settlements()).toEqual([
    {
      at: expect.stringMatching(/^\d{4}-.*Z$/),
      by: 'Mia Keller',
      answer: 'reject',
      count: 1,
      of: ['Lea Brunner'],
      struck: '',
      put: ' Zwei.',
    },
  ]);
});

test('all at once are one line with their number', () => {
  const { editor, open, settlements } = suggestedIn(' Eins.', ' Zwei.', ' Drei.');
  settleSuggestions(editor, () => true, 'accept');
  expect(open()).toEqual([]);
  expect(settlements()).toMatchObject([
    { answer: 'accept', count: 3, of: ['Lea Brunner'], struck: '', put: '' },
  ]);
});

test('an undo opens the suggestion again and leaves the log as it is', () => {
  const { editor, open, settlements } = suggestedIn(' Eins.');
  settleSuggestions(editor, () => true, 'accept');
  editor.commands.undo();
  expect(open()).toEqual([' Eins.']);
  expect(settlements()).toHaveLength(1);
  settleSuggestions(editor, () => true, 'reject');
  expect(settlements().map(({ answer }) => answer)).toEqual(expect.arrayContaining(['accept', 'reject']));
});

test('long words are kept in brief, and what settles nothing leaves nothing', () => {
  const { editor, settlements } = suggestedIn(` ${'Steg '.repeat(200)}`);
  settleSuggestions(editor, () => false, 'accept');
  expect(settlements()).toEqual([]);
  settleSuggestions(editor, () => true, 'accept');
  expect(settlements()[0]?.put.length).toBeLessThan(100);
});
