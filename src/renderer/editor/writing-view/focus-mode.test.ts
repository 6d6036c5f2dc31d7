import { EditorState, TextSelection } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { textBlock } from '#shared/article-body/body.ts';
import { bodySchema } from '#shared/article-body/schema.ts';
import { focusIn } from './focus-mode.ts';
import type { FocusUnit } from './writing-view.ts';

const doc = bodySchema().nodeFromJSON({
  type: 'doc',
  content: [
    textBlock('headline', 'Der Steg. Ein Streit.'),
    textBlock('paragraph', 'Es regnet. Der See steigt.'),
    { type: 'bulletList', content: [item('Geländer'), item('Licht. Strom.')] },
  ],
});

function item(text: string) {
  return { type: 'listItem', content: [textBlock('paragraph', text)] };
}

/** What is in focus with the cursor, or a selection, at the given words. */
function inFocus(unit: FocusUnit, words: string, until = words): string[] {
  let [from, to] = [0, 0];
  doc.descendants((node, pos) => {
    if (node.text?.includes(words)) from = pos + node.text.indexOf(words);
    if (node.text?.includes(until)) to = pos + node.text.indexOf(until);
  });
  const selection = TextSelection.create(doc, from, to);
  return focusIn(EditorState.create({ doc, selection }), unit)
    .find()
    .map((found) => doc.textBetween(found.from, found.to).trim());
}

test('the sentence of the cursor stays in focus, or its paragraph', () => {
  expect(inFocus('sentence', 'See steigt')).toEqual(['Der See steigt.']);
  expect(inFocus('paragraph', 'See steigt')).toEqual(['Es regnet. Der See steigt.']);
  expect(inFocus('off', 'See steigt')).toEqual([]);
});

test('of a list the item in hand stays in focus, not the list', () => {
  expect(inFocus('paragraph', 'Strom')).toEqual(['Licht. Strom.']);
  expect(inFocus('sentence', 'Strom')).toEqual(['Strom.']);
});

test('a headline is not taken apart', () => {
  expect(inFocus('sentence', 'Streit')).toEqual(['Der Steg. Ein Streit.']);
});

test('everything that is selected stays in focus', () => {
  expect(inFocus('sentence', 'See steigt', 'Licht')).toEqual([
    'Es regnet. Der See steigt.',
    'Geländer',
    'Licht. Strom.',
  ]);
});
