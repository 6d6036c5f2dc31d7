import { EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { type BodyNode, textBlock } from '#shared/article-body/body.ts';
import { bodySchema } from '#shared/article-body/schema.ts';
import { moveSelected } from './move-blocks.ts';

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
