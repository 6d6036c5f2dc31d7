import { EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { type BodyNode, textBlock } from '#shared/article-body/body.ts';
import { bodySchema } from '#shared/article-body/schema.ts';
import { withDoubles, withoutBlocks } from './change-blocks.ts';

const head = [textBlock('kicker', 'K'), textBlock('headline', 'H'), textBlock('lede', 'L')];
const state = (...blocks: BodyNode[]): EditorState => {
  const doc = bodySchema().nodeFromJSON({ type: 'doc', content: [...head, ...blocks] });
  return EditorState.create({ doc, selection: TextSelection.create(doc, 4) });
};
const [one, two] = [textBlock('paragraph', 'eins'), textBlock('paragraph', 'zwei')];
const words = ({ doc }: EditorState): string[] =>
  doc.content.content.slice(3).map((node) => node.textContent);

describe('a block that is deleted', () => {
  it('goes, with the cursor at what then stands there', () => {
    const before = state(one, two);
    const after = before.apply(withoutBlocks(before, { from: 3, to: 4 })!);
    expect(words(after)).toEqual(['zwei']);
    expect(after.selection.$head.parent.textContent).toBe('zwei');
    const end = before.apply(withoutBlocks(before, { from: 4, to: 5 })!);
    expect(words(end)).toEqual(['eins']);
    expect(end.selection.$head.parentOffset).toBe(4);
  });

  it('leaves an empty paragraph where it was the only one', () => {
    const before = state(textBlock('subhead', 'eins'));
    const after = before.apply(withoutBlocks(before, { from: 3, to: 4 })!);
    expect(after.doc.lastChild?.toJSON()).toEqual({ type: 'paragraph' });
    expect(after.selection.$head.parent).toBe(after.doc.lastChild);
  });

  it('is never a part of the head', () => {
    expect(withoutBlocks(state(one), { from: 1, to: 2 })).toBeNull();
    expect(withDoubles(state(one), { from: 2, to: 4 })).toBeNull();
  });
});

describe('a block that is duplicated', () => {
  it('has its double below, with form and links, without what was said of its passages', () => {
    const marked = (text: string, type: string, attrs: object) => ({
      type: 'text',
      text,
      marks: [{ type, attrs }],
    });
    const block = {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'fett', marks: [{ type: 'bold' }] },
        marked('Behauptung', 'claim', { id: 'c' }),
        marked('neu', 'insertion', { id: 'i' }),
        marked('alt', 'deletion', { id: 'd' }),
      ],
    } as BodyNode;
    const before = state(block, two);
    const after = before.apply(withDoubles(before, { from: 3, to: 4 })!);
    after.doc.check();
    expect(words(after)).toEqual(['fettBehauptungneualt', 'fettBehauptungneu', 'zwei']);
    const double = after.doc
      .child(4)
      .content.content.map(({ text, marks }) => [text, marks.map(({ type }) => type.name)]);
    expect(double).toEqual([
      ['fett', ['bold']],
      ['Behauptungneu', []],
    ]);
    expect(after.selection.$head.index(0)).toBe(4);
  });

  it('may be a picture or a list', () => {
    const list = { type: 'bulletList', content: [{ type: 'listItem', content: [one] }] };
    const figure = {
      type: 'figure',
      attrs: { imageId: 'img_00000001', lead: false },
      content: [{ type: 'text', text: 'Legende' }],
    };
    const before = state(list, figure);
    const after = before.apply(withDoubles(before, { from: 3, to: 5 })!);
    after.doc.check();
    expect(after.doc.child(5).eq(after.doc.child(3))).toBe(true);
    expect(after.doc.child(6).eq(after.doc.child(4))).toBe(true);
  });
});
