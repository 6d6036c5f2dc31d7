import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { fromWorkstation } from './article-link.ts';
import { keepPieceOrder } from './keep-piece-order.ts';

const part = (type: string, words = ''): Y.XmlElement => {
  const made = new Y.XmlElement(type);
  if (words !== '') made.insert(0, [new Y.XmlText(words)]);
  return made;
};

/** A piece in order, watched over, with timers that run when the test says so. */
function watched() {
  const doc = new Y.Doc();
  const body = doc.getXmlFragment('body');
  const text = part('paragraph', 'Text');
  body.insert(0, [part('kicker'), part('headline', 'H'), part('lede', 'L'), text]);
  const timers: { ms: number; work: () => void }[] = [];
  const undo = new Y.UndoManager(body, { trackedOrigins: new Set([ySyncPluginKey]) });
  keepPieceOrder(body, (ms, work) => {
    const timer = { ms, work };
    timers.push(timer);
    return () => void timers.splice(timers.indexOf(timer), 1);
  });
  const run = () => {
    for (const { work } of timers.splice(0)) work();
  };
  const names = () => body.toArray().map((one) => (one as Y.XmlElement).nodeName);
  const secondHeadline = (origin: unknown) =>
    doc.transact(() => body.insert(2, [part('headline', 'Zweiter')]), origin);
  return { doc, body, text, timers, undo, run, names, secondHeadline };
}

const repaired = ['kicker', 'headline', 'lede', 'subhead', 'paragraph'];
const before = ['kicker', 'headline', 'lede', 'paragraph'];

describe('the order of an open piece', () => {
  it('is repaired at once after a change made here, and undone together with it', () => {
    const { timers, undo, run, names, secondHeadline } = watched();
    secondHeadline(ySyncPluginKey);
    expect(timers.map(({ ms }) => ms)).toEqual([0]);
    run();
    expect(names()).toEqual(repaired);
    undo.undo();
    run();
    expect(names()).toEqual(before);
  });

  it('is left to the workstation after a change from elsewhere', () => {
    const { timers, secondHeadline } = watched();
    secondHeadline(fromWorkstation);
    expect(timers).toHaveLength(0);
  });

  it('is not looked at while somebody types within a part', () => {
    const { doc, text, timers } = watched();
    doc.transact(() => (text.get(0) as Y.XmlText).insert(0, 'Mehr '), ySyncPluginKey);
    expect(timers).toHaveLength(0);
  });
});
