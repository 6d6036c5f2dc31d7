// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { textBlock } from '#shared/article-body/body.ts';
import { anEditor } from '../coming-in/an-editor.fixture.ts';
import { kindsToTurnInto, turnSelectedInto } from './turn-into.ts';

const item = (words: string) => ({ type: 'listItem', content: [textBlock('paragraph', words)] });
const blocks = {
  paragraph: textBlock('paragraph', 'Der Steg'),
  subhead: textBlock('subhead', 'Der Steg'),
  quote: { type: 'quote', content: [textBlock('paragraph', 'Der Steg')] },
  bulletList: { type: 'bulletList', content: [item('Der Steg')] },
  orderedList: { type: 'orderedList', content: [item('Der Steg')] },
};
const shown = {
  paragraph: 'paragraph: Der Steg',
  subhead: 'subhead: Der Steg',
  quote: '> Der Steg',
  bulletList: '• Der Steg',
  orderedList: '1. Der Steg',
};
const kind = (name: string) => kindsToTurnInto.find((other) => other.name === name)!;
const around = (...content: object[]) => [
  textBlock('kicker', 'K'),
  textBlock('headline', 'H'),
  textBlock('lede', 'L'),
  ...(content as (typeof blocks.paragraph)[]),
  textBlock('paragraph', 'Danach'),
];
const names = Object.keys(shown) as (keyof typeof shown)[];

describe('a block', () => {
  for (const from of names)
    for (const to of names.filter((name) => name !== from))
      it(`of kind ${from} becomes ${to}, and the cursor stays in its words`, () => {
        const { editor, page } = anEditor(around(blocks[from]));
        let at = 0;
        editor.state.doc.descendants((node, pos) => {
          if (node.text === 'Der Steg') at = pos + 4;
        });
        editor.commands.setTextSelection(at);
        turnSelectedInto(editor, kind(to));
        expect(page().slice(3)).toEqual([shown[to], 'paragraph: Danach']);
        const { $head } = editor.state.selection;
        expect([$head.parent.textContent, $head.parentOffset]).toEqual(['Der Steg', 4]);
        editor.commands.undo();
        expect(page().slice(3)).toEqual([shown[from], 'paragraph: Danach']);
      });

  it('of several lines becomes another kind to its last line', () => {
    const { editor, page, cursorIn } = anEditor(
      around({ type: 'bulletList', content: [item('eins'), item('zwei')] }),
    );
    cursorIn(3);
    turnSelectedInto(editor, kind('paragraph'));
    expect(page().slice(3)).toEqual(['paragraph: eins', 'paragraph: zwei', 'paragraph: Danach']);
  });
});
