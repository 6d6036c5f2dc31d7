// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { textBlock } from '#shared/article-body/body.ts';
import { anEditor } from '../coming-in/an-editor.fixture.ts';
import { BlockKeys } from './block-keys.ts';
import { blockKinds } from './block-kinds.ts';

const shown: Partial<Record<(typeof blockKinds)[number]['name'], string>> = {
  paragraph: 'paragraph: Der Steg',
  subhead: 'subhead: Der Steg',
  quote: '> Der Steg',
  bulletList: '• Der Steg',
  orderedList: '1. Der Steg',
};
const signs = {
  'an American': { '0': ')', '9': '(', '8': '*', '7': '&', B: 'B' },
  'a Swiss': { '0': '=', '9': ')', '8': '(', '7': '/', B: 'B' },
} as const;

function aPage(kind: 'paragraph' | 'subhead' = 'paragraph') {
  const made = anEditor(
    [
      textBlock('kicker', 'K'),
      textBlock('headline', 'H'),
      textBlock('lede', 'L'),
      textBlock(kind, 'Der Steg'),
      textBlock('paragraph', 'Danach'),
    ],
    [BlockKeys],
  );
  const press = (key: string, code: string) => {
    const keyCode = code.at(-1)!.charCodeAt(0);
    const event = { key, code, keyCode, ctrlKey: true, shiftKey: true, bubbles: true, cancelable: true };
    return !made.editor.view.dom.dispatchEvent(new KeyboardEvent('keydown', event));
  };
  made.cursorIn(3);
  return { ...made, press };
}

describe.each(Object.entries(signs))('on %s keyboard', (_, signOf) => {
  const advertised = blockKinds.filter(({ shortcut }) => shortcut !== null);

  it.each(advertised)('the shortcut beside «$name» makes one, and one undo takes it back', (kind) => {
    const { name, shortcut } = kind;
    const from = name === 'paragraph' ? 'subhead' : 'paragraph';
    const { page, press, editor } = aPage(from);
    const key = shortcut!.split('+').at(-1) as keyof typeof signOf;
    expect(shortcut).toBe(`mod+shift+${key}`);
    expect(press(signOf[key], key === 'B' ? 'KeyB' : `Digit${key}`)).toBe(true);
    expect(page().slice(3)).toEqual([shown[name], 'paragraph: Danach']);
    editor.commands.undo();
    expect(page().slice(3)).toEqual([shown[from], 'paragraph: Danach']);
  });
});

it('a headline keeps its kind, and Ctrl-Shift-B makes nothing bold in it', () => {
  const { page, press, cursorIn, editor } = aPage();
  cursorIn(1);
  expect(press('B', 'KeyB')).toBe(true);
  expect(page().slice(0, 3)).toEqual(['kicker: K', 'headline: H', 'lede: L']);
  expect(editor.isActive('bold')).toBe(false);
});
