import { Slice } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { bodySchema } from '#shared/article-body/schema.ts';
import { annotationStore } from './annotation-store.ts';
import { withoutForeignAnnotations } from './passage-marks.ts';
import {
  addClaim,
  addComment,
  addSource,
  changeComment,
  changeSource,
  type Hand,
  setClaimState,
  setRemoved,
  setResolved,
} from './write-annotations.ts';

/** A person of the desk at a copy of the piece; each look at the clock is a second later. */
function handOf(doc: Y.Doc, by: string, hour = 8): Hand {
  let count = 0;
  return {
    doc,
    by,
    now: () => new Date(Date.UTC(2026, 1, 12, hour, 0, count++)).toISOString(),
    newId: () => `${by}-${++count}`,
  };
}
const web = (text: string) => ({ kind: 'web' as const, text, seenOn: '2026-02-12', note: '' });
const said = (doc: Y.Doc) => annotationStore(doc).read();

describe('a claim', () => {
  it('is open until somebody says otherwise, and names who did', () => {
    const doc = new Y.Doc();
    addClaim(handOf(doc, 'Lea'), 'a');
    expect(said(doc).claims).toMatchObject([{ id: 'a', state: 'open', by: 'Lea' }]);
    setClaimState(handOf(doc, 'Reto', 9), 'a', 'checked');
    expect(said(doc).claims).toMatchObject([{ state: 'checked', by: 'Reto' }]);
    expect(said(doc).standings.get('claim:a')).toBe('checked');
  });

  it('comes back with its sources when its removal is undone', () => {
    const doc = new Y.Doc();
    const hand = handOf(doc, 'Lea');
    addClaim(hand, 'a');
    addSource(hand, 'a', web('https://www.example.org/'));
    setRemoved(hand, 'claims', 'a', true);
    expect(said(doc).claims).toEqual([]);
    expect(said(doc).standings.has('claim:a')).toBe(false);
    setRemoved(hand, 'claims', 'a', false);
    expect(said(doc).claims[0]?.sources).toMatchObject([{ text: 'https://www.example.org/' }]);
  });

  it('keeps who gave a source when somebody else changes it', () => {
    const doc = new Y.Doc();
    addClaim(handOf(doc, 'Lea'), 'a');
    addSource(handOf(doc, 'Lea'), 'a', web('https://a.example/'));
    changeSource(handOf(doc, 'Reto'), said(doc).claims[0]!.sources[0]!, web('https://b.example/'));
    expect(said(doc).claims[0]?.sources).toMatchObject([{ text: 'https://b.example/', by: 'Lea' }]);
  });
});

describe('a comment', () => {
  it('is there for others once it has words', () => {
    const doc = new Y.Doc();
    const hand = handOf(doc, 'Lea');
    annotationStore(doc).write('c');
    addComment(hand, 'c', '', 'c');
    expect(said(doc).threads).toHaveLength(1);
    annotationStore(doc).write(null);
    expect(said(doc).threads).toHaveLength(0);
    changeComment(hand, said(doc).rows.comments.c!, 'Stimmt das?', false);
    expect(said(doc).threads).toMatchObject([{ id: 'c', resolved: false }]);
  });

  it('is resolved and opened again with its replies', () => {
    const doc = new Y.Doc();
    const hand = handOf(doc, 'Lea');
    addComment(hand, 'c', 'Stimmt das?', 'c');
    addComment(hand, 'c', 'Ja.');
    setResolved(hand, 'c', true);
    expect(said(doc).standings.get('comment:c')).toBe('resolved');
    setResolved(hand, 'c', false);
    expect(said(doc).threads[0]?.comments.map(({ text }) => text)).toEqual(['Stimmt das?', 'Ja.']);
  });
});

it('two offline copies that add sources and replies merge with both there', () => {
  const first = new Y.Doc();
  addClaim(handOf(first, 'Lea', 7), 'a');
  addComment(handOf(first, 'Lea', 7), 'c', 'Stimmt das?', 'c');
  const second = new Y.Doc();
  Y.applyUpdate(second, Y.encodeStateAsUpdate(first));
  for (const [doc, by, hour] of [
    [first, 'Lea', 8],
    [second, 'Reto', 9],
  ] as const) {
    addSource(handOf(doc, by, hour), 'a', web(`https://${by.toLowerCase()}.example/`));
    addComment(handOf(doc, by, hour), 'c', `Antwort von ${by}`);
  }
  Y.applyUpdate(first, Y.encodeStateAsUpdate(second));
  Y.applyUpdate(second, Y.encodeStateAsUpdate(first));
  for (const doc of [first, second]) {
    expect(said(doc).claims[0]?.sources.map(({ by }) => by)).toEqual(['Lea', 'Reto']);
    expect(said(doc).threads[0]?.comments.map(({ text }) => text)).toEqual([
      'Stimmt das?',
      'Antwort von Lea',
      'Antwort von Reto',
    ]);
  }
});

it('what is pasted from another piece brings its words, not what was said about them there', () => {
  const doc = bodySchema().nodeFromJSON({
    type: 'doc',
    content: [
      {
        type: 'quote',
        content: [
          {
            type: 'paragraph',
            content: [
              {
                type: 'text',
                text: 'Von dort',
                marks: [{ type: 'claim', attrs: { id: 'theirs' } }, { type: 'bold' }],
              },
              { type: 'text', text: ' und hier', marks: [{ type: 'claim', attrs: { id: 'ours' } }] },
            ],
          },
        ],
      },
    ],
  });
  const slice = withoutForeignAnnotations(new Slice(doc.content, 0, 0), (mark) => mark.attrs.id !== 'theirs');
  expect(slice.content.textBetween(0, slice.content.size)).toBe('Von dort und hier');
  const json = JSON.stringify(slice.toJSON());
  expect(json).not.toContain('theirs');
  expect(json).toContain('ours');
  expect(json).toContain('bold');
});
