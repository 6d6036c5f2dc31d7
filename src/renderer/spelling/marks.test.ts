import { EditorState, Plugin, TextSelection } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { describe, expect, it } from 'vitest';
import { textBlock } from '#shared/article-body/body.ts';
import { bodySchema } from '#shared/article-body/schema.ts';
import { textBlocks, wrongIn } from './block-words.ts';
import { applyMarks, marksIn, noMarks, type Remembered, type SpellingMarks, spellingKey } from './marks.ts';
import { createVerdicts, sparing } from './verdicts.ts';

/** Everything with an x in it is wrong. */
const verdicts = createVerdicts(async (words) =>
  words.filter((word) => word.includes('x')).map((word) => ({ word, at: [{ from: 0, to: word.length }] })),
);

async function page(...paragraphs: string[]) {
  const content = paragraphs.map((text) => textBlock('paragraph', text));
  const remembered: Remembered = new WeakMap();
  const marks = new Plugin<SpellingMarks>({
    key: spellingKey,
    state: { init: () => noMarks, apply: (tr, before) => applyMarks(tr, before, remembered) },
  });
  const doc = bodySchema().nodeFromJSON({ type: 'doc', content });
  const state = EditorState.create({ doc, plugins: [marks] });
  await verdicts.ask(paragraphs.flatMap((text) => text.split(' ')));
  const mark = textBlocks(doc).map((block) => ({ ...block, wrong: wrongIn(block.node, verdicts, null) }));
  for (const { node, wrong } of mark) remembered.set(node, wrong);
  return state.apply(state.tr.setMeta(spellingKey, { mark }));
}

const wordsOf = (state: EditorState, which: 'marked' | 'drawn') =>
  spellingKey
    .getState(state)!
    [which].find()
    .map(({ from, to }) => state.doc.textBetween(from, to));
const marked = (state: EditorState) => wordsOf(state, 'marked');
const drawn = (state: EditorState) => wordsOf(state, 'drawn');

describe('marks of misspelt words', () => {
  it('stand on the wrong words of their blocks', async () => {
    const state = await page('Haus Baxm', 'Hxus Baum');
    expect(marked(state)).toEqual(['Baxm', 'Hxus']);
    const [, second] = textBlocks(state.doc);
    expect(marksIn(spellingKey.getState(state)!, second!)).toEqual([{ from: 0, to: 4 }]);
  });

  it('stay on their words while somebody writes before them', async () => {
    const state = await page('Haus Baxm', 'Hxus Baum');
    expect(marked(state.apply(state.tr.insertText('Ein ', 1)))).toEqual(['Baxm', 'Hxus']);
  });

  it('go from a block that is right now, and from no other', async () => {
    const state = await page('Haus Baxm', 'Hxus Baum');
    const [first] = textBlocks(state.doc);
    const next = state.apply(state.tr.setMeta(spellingKey, { mark: [{ ...first!, wrong: [] }] }));
    expect(marked(next)).toEqual(['Hxus']);
  });

  it('survive an undo, which puts the whole document in anew', async () => {
    const state = await page('Haus Baxm', 'Hxus Baum');
    const tr = state.tr.replaceWith(0, state.doc.content.size, state.doc.content);
    const undone = state.apply(tr.setMeta(ySyncPluginKey, { isChangeOrigin: true }));
    expect(marked(undone)).toEqual(['Baxm', 'Hxus']);
    expect(spellingKey.getState(undone)!.writing).toBe(false);
    expect(spellingKey.getState(undone.apply(undone.tr.insertText('a', 2)))!.writing).toBe(true);
  });

  it('are drawn where the page is seen, and everywhere before that is known', async () => {
    const state = await page('Haus Baxm', 'Hxus Baum', 'Fxss');
    expect(drawn(state)).toEqual(['Baxm', 'Hxus', 'Fxss']);
    const [, second] = textBlocks(state.doc);
    const see = { from: second!.pos, to: second!.pos + second!.node.nodeSize };
    const seen = state.apply(state.tr.setMeta(spellingKey, { see }));
    expect(drawn(seen)).toEqual(['Hxus']);
    expect(marked(seen)).toEqual(['Baxm', 'Hxus', 'Fxss']);
    const tr = seen.tr.replaceWith(0, seen.doc.content.size, seen.doc.content);
    const undone = seen.apply(tr.setMeta(ySyncPluginKey, { isChangeOrigin: true }));
    expect(drawn(undone)).toEqual(['Hxus']);
    // What stands before them moves them, and what is marked later joins them.
    const written = seen.apply(seen.tr.insertText('Ein ', 1));
    expect(drawn(written)).toEqual(['Hxus']);
    const cleared = written.apply(written.tr.setMeta(spellingKey, { clear: true }));
    expect(drawn(cleared)).toEqual([]);
    const mark = textBlocks(cleared.doc).map((block) => ({ ...block, wrong: [{ from: 0, to: 4 }] }));
    expect(drawn(cleared.apply(cleared.tr.setMeta(spellingKey, { mark })))).toEqual(['Hxus']);
  });

  it('let go of their menu when the cursor moves or the text changes', async () => {
    const state = await page('Haus Baxm');
    const open = state.apply(state.tr.setMeta(spellingKey, { take: { from: 6, to: 10 } }));
    expect(spellingKey.getState(open)!.inHand).toEqual({ from: 6, to: 10 });
    const moved = open.apply(open.tr.setSelection(TextSelection.create(open.doc, 2)));
    expect(spellingKey.getState(moved)!.inHand).toBeNull();
    expect(spellingKey.getState(open.apply(open.tr.insertText('!', 2)))!.inHand).toBeNull();
  });
});

describe('verdicts', () => {
  it('spare the word that is being written', async () => {
    await verdicts.ask(['Hxus', 'Baxm']);
    const block = bodySchema().nodeFromJSON(textBlock('paragraph', 'Hxus Baxm'));
    expect(wrongIn(block, verdicts, null)).toHaveLength(2);
    expect(wrongIn(block, verdicts, 9)).toEqual([{ from: 0, to: 4 }]);
  });

  it('let the words be that a piece ignores, also within others and with hints for hyphens', async () => {
    await verdicts.ask(['Hxus', 'Hx\u00adus', 'Baxm']);
    const spared = sparing(verdicts, new Set(['Hxus']));
    const block = bodySchema().nodeFromJSON(textBlock('paragraph', 'Hxus Baxm Hx\u00adus'));
    expect(wrongIn(block, spared, null)).toEqual([{ from: 5, to: 9 }]);
    expect(wrongIn(block, verdicts, null)).toHaveLength(3);
    expect(spared.of('Unbekannt')).toBeUndefined();
  });

  it('know a learnt word at once, and everything that was forgotten not at all', async () => {
    await verdicts.ask(['Luxus']);
    expect(verdicts.of('Luxus')).toHaveLength(1);
    verdicts.learn('Luxus');
    expect(verdicts.of('Luxus')).toEqual([]);
    verdicts.forget();
    expect(verdicts.of('Luxus')).toBeUndefined();
  });

  it('do not bring back what was forgotten while an answer was on its way', async () => {
    const answer = verdicts.ask(['Luxus']);
    verdicts.forget();
    await answer;
    expect(verdicts.of('Luxus')).toBeUndefined();
  });
});
