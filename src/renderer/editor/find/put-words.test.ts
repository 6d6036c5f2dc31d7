import { EditorState } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import type { BodyNode } from '#shared/article-body/body.ts';
import { bodySchema } from '#shared/article-body/schema.ts';
import { putWords } from './put-words.ts';

const bold = { type: 'bold' };
const link = { type: 'link', attrs: { href: 'https://www.birs.example/' } };
const claim = { type: 'claim', attrs: { id: 'ann_1' } };
const text = (words: string, ...marks: object[]): BodyNode =>
  ({ type: 'text', text: words, marks }) as BodyNode;

/** «Die … da.» with other words put over what stands between; each letter run with the names of its marks. */
function written(parts: readonly BodyNode[], words: string) {
  const content = [text('Die '), ...parts, text(' da.')];
  const doc = bodySchema().nodeFromJSON({ type: 'doc', content: [{ type: 'paragraph', content }] });
  const length = parts.reduce((sum, part) => sum + (part.text?.length ?? 1), 0);
  const { doc: now } = putWords(EditorState.create({ doc }).tr, { from: 5, to: 5 + length }, words);
  now.check();
  return now.child(0).content.content.map((node) => {
    const marks = node.marks.map(({ type }) => type.name).join('+');
    return marks === '' ? node.text : `${node.text}[${marks}]`;
  });
}

describe('a word that is put in place of another', () => {
  it('keeps the form that all its letters had', () => {
    expect(written([text('Gemiende', bold)], 'Gemeinde')).toEqual(['Die ', 'Gemeinde[bold]', ' da.']);
    expect(written([text('Birs', link)], 'Ergolz')).toEqual(['Die ', 'Ergolz[link]', ' da.']);
    expect(written([text('Brücke', bold)], 'Brücken')).toEqual(['Die ', 'Brücken[bold]', ' da.']);
    expect(written([text('rücke', bold)], 'Brücke')).toEqual(['Die ', 'Brücke[bold]', ' da.']);
  });

  it('keeps the form of each letter that stays, and gives what is new that of the first letter it replaces', () => {
    expect(written([text('Hoch', bold), text('waser')], 'Hochwasser')).toEqual([
      'Die ',
      'Hoch[bold]',
      'wasser da.',
    ]);
    expect(written([text('Hohc', bold), text('wasser')], 'Hochwasser')).toEqual([
      'Die ',
      'Hoch[bold]',
      'wasser da.',
    ]);
    expect(written([text('Hoch'), text('waser', bold)], 'Hochwasser')).toEqual([
      'Die Hoch',
      'wasser[bold]',
      ' da.',
    ]);
  });

  it('stays a link to its last letter, also where it grows', () => {
    expect(written([text('Birse', link)], 'Birseck')).toEqual(['Die ', 'Birseck[link]', ' da.']);
    expect(written([text('irs', link)], 'Birs')).toEqual(['Die ', 'Birs[link]', ' da.']);
  });

  it('draws no link and no claim over letters that had none', () => {
    expect(written([text('Birs', link), text('brücke')], 'Birsbbrücke')).toEqual([
      'Die ',
      'Birs[link]',
      'bbrücke da.',
    ]);
    expect(written([text('Birs', claim), text('bücke')], 'Birsbrücke')).toEqual([
      'Die ',
      'Birs[claim]',
      'brücke da.',
    ]);
  });

  it('may be gone, may be two words for a line, and may hold signs beyond the first plane', () => {
    expect(written([text('eine', bold)], '')).toEqual(['Die  da.']);
    expect(written([text('a'), { type: 'hardBreak' }, text('b')], 'a\nc')).toHaveLength(3);
    expect(written([text('😀', bold)], '😁')).toEqual(['Die ', '😁[bold]', ' da.']);
  });
});
