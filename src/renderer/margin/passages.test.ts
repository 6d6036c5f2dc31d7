import { describe, expect, it } from 'vitest';
import { bodySchema } from '#shared/article-body/schema.ts';
import { passageAt, passagesIn } from './passages.ts';

const mark = (type: string, id: string) => ({ type, attrs: { id } });
const words = (text: string, ...marks: object[]) => ({ type: 'text', text, marks });
const docOf = (...lines: object[][]) =>
  bodySchema().nodeFromJSON({
    type: 'doc',
    content: lines.map((content) => ({ type: 'paragraph', content })),
  });
const all = () => true;

describe('passages that something is said about', () => {
  it('are found with their words, also where they overlap or are bold in part', () => {
    const doc = docOf([
      words('Der '),
      words('Steg ', mark('claim', 'a')),
      words('kostet', mark('claim', 'a'), mark('comment', 'c'), { type: 'bold' }),
      words(' viel', mark('comment', 'c')),
    ]);
    expect(passagesIn(doc)).toEqual([
      { key: 'claim:a', kind: 'claim', id: 'a', from: 5, to: 16, words: 'Steg kostet' },
      { key: 'comment:c', kind: 'comment', id: 'c', from: 10, to: 21, words: 'kostet viel' },
    ]);
  });

  it('are one passage when a paragraph was split in their middle', () => {
    const doc = docOf([words('Zwei', mark('claim', 'a'))], [words('Jahre', mark('claim', 'a'))]);
    expect(passagesIn(doc).map(({ words }) => words)).toEqual(['Zwei Jahre']);
  });

  it('take what is put in and what is struck under one name as one suggestion', () => {
    const doc = docOf([words('wird', mark('insertion', 's')), words('war', mark('deletion', 's'))]);
    expect(passagesIn(doc).map(({ key }) => key)).toEqual(['suggestion:s']);
  });
});

describe('the passage at the cursor', () => {
  const doc = docOf([
    words('Der ', mark('claim', 'outer')),
    words('Steg', mark('claim', 'outer'), mark('claim', 'inner')),
    words(' bleibt', mark('claim', 'outer')),
    words(' zu'),
  ]);
  const at = (pos: number, inHand: string | null = null, counts: (key: string) => boolean = all) =>
    passageAt(doc.resolve(pos), inHand, counts);

  it('is the innermost', () => {
    expect(at(2)).toBe('claim:outer');
    expect(at(7)).toBe('claim:inner');
    expect(at(5)).toBe('claim:inner');
  });
  it('stays the one in hand while the cursor is in it', () =>
    expect(at(7, 'claim:outer')).toBe('claim:outer'));
  it('is there at its very end, and not beyond', () => {
    expect(at(16)).toBe('claim:outer');
    expect(at(18)).toBeNull();
  });
  it('is none of which nothing is said any more', () =>
    expect(at(7, null, (key) => key !== 'claim:inner')).toBe('claim:outer'));
});
