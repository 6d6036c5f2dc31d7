import { EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { type BodyNode, textBlock } from '#shared/article-body/body.ts';
import { printedBody } from '#shared/article-body/printed.ts';
import { bodySchema } from '#shared/article-body/schema.ts';
import { settle } from '#shared/article-body/settle-suggestions.ts';
import { asSuggestion } from '../suggestions/as-suggestion.ts';
import { moveBlocksTo, moveSelected } from './move-blocks.ts';

const item = (...content: BodyNode[]): BodyNode => ({ type: 'listItem', content });
const list = (...words: string[]): BodyNode => ({
  type: 'bulletList',
  content: words.map((word) => item(textBlock('paragraph', word))),
});

/** A page, with the words from `from` up to and with `to` selected. */
function page(content: BodyNode[], from: string, to = from): EditorState {
  const doc = bodySchema().nodeFromJSON({ type: 'doc', content });
  const at = { from: 0, to: 0 };
  doc.descendants((node, pos) => {
    if (node.isText && node.text === from) at.from = pos;
    if (node.isText && node.text === to) at.to = pos + node.nodeSize;
  });
  return EditorState.create({ doc, selection: TextSelection.create(doc, at.from, at.to) });
}

const shown = ({ doc }: EditorState): string[] =>
  doc.content.content.map((node) =>
    node.isTextblock ? node.textContent : node.content.content.map((child) => child.textContent).join('+'),
  );

const selected = ({ doc, selection: { from, to } }: EditorState): string => doc.textBetween(from, to, '/');

function moved(state: EditorState, direction: 'up' | 'down') {
  const move = moveSelected(state, direction);
  if (move.done === 'stays') return { stays: move.why, what: move.what };
  const next = state.apply(move.tr);
  next.doc.check();
  return { page: shown(next), selected: selected(next), place: `${move.place}/${move.of}`, what: move.what };
}

const head = [textBlock('kicker', 'K'), textBlock('headline', 'H'), textBlock('lede', 'L')];
const blocks = ['eins', 'zwei', 'drei'].map((word) => textBlock('paragraph', word));

describe('blocks', () => {
  it('change places with their neighbour, and what was selected stays selected', () => {
    expect(moved(page([...head, ...blocks], 'zwei'), 'up')).toEqual({
      page: ['K', 'H', 'L', 'zwei', 'eins', 'drei'],
      selected: 'zwei',
      place: '1/3',
      what: 'block',
    });
    expect(moved(page([...head, ...blocks], 'zwei'), 'down')).toMatchObject({
      page: ['K', 'H', 'L', 'eins', 'drei', 'zwei'],
      selected: 'zwei',
      place: '3/3',
    });
  });

  it('that are selected together move together', () => {
    expect(moved(page([...head, ...blocks], 'zwei', 'drei'), 'up')).toMatchObject({
      page: ['K', 'H', 'L', 'zwei', 'drei', 'eins'],
      selected: 'zwei/drei',
    });
  });

  it('never take a place in the head, nor leave the page', () => {
    expect(moved(page([...head, ...blocks], 'eins'), 'up')).toEqual({ stays: 'first', what: 'block' });
    expect(moved(page([...head, ...blocks], 'drei'), 'down')).toEqual({ stays: 'last', what: 'block' });
    expect(moved(page([...head, ...blocks], 'H'), 'down')).toEqual({ stays: 'head', what: 'block' });
    expect(moved(page([...head, ...blocks], 'L', 'eins'), 'down')).toEqual({ stays: 'head', what: 'block' });
  });

  it('may be pictures, but not the lead picture', () => {
    const figure = textBlock('figure', 'B', { lead: false });
    const lead = textBlock('figure', 'A', { lead: true });
    const state = page([...head.slice(0, 2), lead, head[2]!, ...blocks, figure], 'B');
    const picture = NodeSelection.create(state.doc, state.doc.content.size - state.doc.lastChild!.nodeSize);
    const move = moveSelected(state.apply(state.tr.setSelection(picture)), 'up');
    expect(move).toMatchObject({ done: 'moved', place: 3, of: 4 });
    if (move.done === 'moved') {
      expect(move.tr.doc.child(6).textContent).toBe('B');
      expect(move.tr.selection).toBeInstanceOf(NodeSelection);
    }
    expect(moved(page([...head.slice(0, 2), lead, head[2]!, ...blocks], 'A'), 'down')).toMatchObject({
      stays: 'head',
    });
  });
});

describe('items of a list', () => {
  const lists = [...head, textBlock('paragraph', 'davor'), list('a', 'b', 'c')];

  it('move within their list and not out of it', () => {
    expect(moved(page(lists, 'b'), 'up')).toMatchObject({
      page: ['K', 'H', 'L', 'davor', 'b+a+c'],
      what: 'item',
      place: '1/3',
    });
    expect(moved(page(lists, 'b', 'c'), 'up')).toMatchObject({
      page: ['K', 'H', 'L', 'davor', 'b+c+a'],
      selected: 'b/c',
    });
    expect(moved(page(lists, 'a'), 'up')).toEqual({ stays: 'first', what: 'item' });
  });

  it('take their inner list along', () => {
    const outer = {
      type: 'bulletList',
      content: [
        item(textBlock('paragraph', 'x')),
        item(textBlock('paragraph', 'y'), list('innen', 'aussen')),
      ],
    };
    expect(moved(page([...head, outer], 'y'), 'up')).toMatchObject({
      page: ['K', 'H', 'L', 'yinnenaussen+x'],
    });
    expect(moved(page([...head, outer], 'aussen'), 'up')).toMatchObject({
      page: ['K', 'H', 'L', 'x+yaussen' + 'innen'],
    });
  });

  it('move with the whole list once all of them are selected', () => {
    expect(moved(page(lists, 'a', 'c'), 'up')).toMatchObject({
      page: ['K', 'H', 'L', 'a+b+c', 'davor'],
      what: 'block',
    });
  });
});

describe('blocks that are dragged', () => {
  const all = [...head, ...['a', 'b', 'c', 'd'].map((word) => textBlock('paragraph', word))];

  function dragged(state: EditorState, blocks: { from: number; to: number }, gap: number) {
    const move = moveBlocksTo(state, blocks, gap);
    if (move.done === 'stays') return { stays: move.why };
    const next = state.apply(move.tr);
    next.doc.check();
    const { $head } = next.selection;
    const place = `${move.place}/${move.of}`;
    return { page: shown(next).slice(3).join(''), place, inHand: $head.parent.textContent };
  }

  it('land in any gap behind the head, and the cursor goes with them', () => {
    expect(dragged(page(all, 'a'), { from: 3, to: 4 }, 7)).toEqual({
      page: 'bcda',
      place: '4/4',
      inHand: 'a',
    });
    expect(dragged(page(all, 'a'), { from: 6, to: 7 }, 3)).toEqual({
      page: 'dabc',
      place: '1/4',
      inHand: 'd',
    });
    expect(dragged(page(all, 'b', 'c'), { from: 4, to: 6 }, 7)).toMatchObject({ page: 'adbc', place: '3/4' });
    expect(dragged(page(all, 'b', 'c'), { from: 4, to: 6 }, 0)).toMatchObject({ page: 'bcad', place: '1/4' });
  });

  it('keep what is selected in them, letter by letter', () => {
    const state = page(all, 'b', 'c');
    const move = moveBlocksTo(state, { from: 4, to: 6 }, 7);
    expect(move.done === 'moved' && selected(state.apply(move.tr))).toBe('b/c');
  });

  it('stay where they are beside themselves, and head parts always', () => {
    expect(dragged(page(all, 'b'), { from: 4, to: 5 }, 4)).toEqual({ stays: 'first' });
    expect(dragged(page(all, 'b'), { from: 4, to: 5 }, 5)).toEqual({ stays: 'last' });
    expect(dragged(page(all, 'b'), { from: 2, to: 3 }, 6)).toEqual({ stays: 'head' });
  });

  it('of which there are many lose nothing, wherever each is dragged to', () => {
    const state = page(all, 'c');
    for (let from = 3; from < 7; from++)
      for (let to = from + 1; to <= 7; to++)
        for (let gap = 3; gap <= 7; gap++) {
          const result = dragged(state, { from, to }, gap);
          if ('page' in result) expect([...result.page].sort().join('')).toBe('abcd');
        }
  });

  it('are suggested to move while changes are suggested: rejected they never moved, accepted they have', () => {
    let ids = 0;
    const who = { isOwn: () => false, newId: () => `s${++ids}` };
    for (const [from, gap] of [
      [3, 6],
      [3, 7],
      [6, 3],
      [5, 4],
    ] as const) {
      const state = page(all, 'a');
      const move = moveBlocksTo(state, { from, to: from + 1 }, gap);
      if (move.done === 'stays') throw new Error('it moves');
      const { tr, held } = asSuggestion(move.tr, state, who);
      const next = state.apply(tr);
      expect(held).toBe('wholly');
      expect(printedBody(next.doc.toJSON()).content).toEqual(state.doc.toJSON().content);
      const settled = (answer: 'accept' | 'reject') => shown(next.apply(settle(next.tr, () => true, answer)));
      expect(settled('reject')).toEqual(shown(state));
      expect(settled('accept')).toEqual(shown(state.apply(move.tr)));
    }
  });

  it('take along what is said about their words', () => {
    const claimed = {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'x', marks: [{ type: 'claim', attrs: { id: 'c' } }, { type: 'bold' }] },
      ],
    } as BodyNode;
    const state = page([...all, claimed], 'a');
    const move = moveBlocksTo(state, { from: 7, to: 8 }, 3);
    expect(move.done === 'moved' && move.tr.doc.child(3).eq(state.doc.child(7))).toBe(true);
  });
});
