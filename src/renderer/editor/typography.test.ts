import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { prosemirrorJSONToYXmlFragment, redo, undo, ySyncPlugin, yUndoPlugin } from '@tiptap/y-tiptap';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { type BodyNode, textBlock } from '#shared/article-body/body.ts';
import { bodySchema } from '#shared/article-body/schema.ts';
import { typographyDefaults } from '#shared/domain/typography.ts';
import { houseRules } from '#shared/typography/house.ts';
import { setInHouseStyle, typographyPlugin } from './typography.ts';

const swiss = houseRules(typographyDefaults, 'de-CH');

/** A page without a screen over a real Y.Doc: state, plugins and undo are those of the window. */
function pageWith(...content: BodyNode[]) {
  const fragment = new Y.Doc().getXmlFragment('body');
  prosemirrorJSONToYXmlFragment(bodySchema(), { type: 'doc', content }, fragment);
  let rules = swiss;
  const house = typographyPlugin(() => rules);
  const plugins = [ySyncPlugin(fragment), yUndoPlugin(), house];
  const page = {
    state: EditorState.create({ schema: bodySchema(), plugins }),
    composing: false,
    isDestroyed: false,
    hasFocus: () => false,
    dispatch(tr: Transaction) {
      const before = page.state;
      page.state = before.apply(tr);
      for (const one of views) one?.update?.(view, before);
    },
  };
  const view = page as unknown as EditorView;
  const views: ReturnType<NonNullable<(typeof plugins)[number]['spec']['view']>>[] = [];
  for (const plugin of plugins) views.push(plugin.spec.view?.(view) ?? {});
  const text = () => page.state.doc.textBetween(0, page.state.doc.content.size, '\n', '\n');
  return {
    page,
    text,
    /** What the Y.Doc, and so the disk, says. */
    kept: () => fragment.toString(),
    cursorTo: (pos: number) =>
      page.dispatch(page.state.tr.setSelection(TextSelection.create(page.state.doc, pos))),
    type(keys: string, inForce = swiss) {
      rules = inForce;
      for (const key of keys) {
        const typeIt = () => page.state.tr.insertText(key);
        const { from, to } = page.state.selection;
        if (!house.props.handleTextInput?.call(house, view, from, to, key, typeIt)) page.dispatch(typeIt());
      }
    },
    undo: () => undo(page.state),
    redo: () => redo(page.state),
  };
}

const emptyPage = () => {
  const made = pageWith(textBlock('paragraph', ''));
  made.cursorTo(1);
  return made;
};

describe('house typography in the page', () => {
  it('prints what is typed as the house does, and keeps it', () => {
    const { type, text, kept } = emptyPage();
    type('"Geht\'s?", fragte er -- um 12:15 Uhr, z.B. auf der Straße...');
    const printed = '«Geht’s?», fragte er – um 12.15\u202fUhr, z.\u202fB. auf der Strasse…';
    expect(text()).toBe(printed);
    expect(kept()).toContain(printed);
  });

  it('gives back with one undo exactly what was typed, and then lets it stand', () => {
    const { type, text, undo: takeBack, redo: again } = emptyPage();
    type('Er sagte "');
    expect(text()).toBe('Er sagte «');
    takeBack();
    expect(text()).toBe('Er sagte "');
    again();
    expect(text()).toBe('Er sagte «');
    takeBack();
    type('Ja, gut, z');
    expect(text()).toBe('Er sagte "Ja, gut, z');
  });

  it('puts the cursor back behind what was typed, also amid words', () => {
    const { page, cursorTo, type, text, undo: takeBack } = pageWith(textBlock('paragraph', 'Stra weiter'));
    cursorTo(5);
    type('ß');
    expect(text()).toBe('Strass weiter');
    takeBack();
    expect(page.state.selection.head).toBe(6);
    type('en');
    expect(text()).toBe('Straßen weiter');
  });

  it('takes back two substitutions of one key one by one', () => {
    const { type, text, undo: takeBack } = emptyPage();
    type('es waren 10-12');
    type('"');
    expect(text()).toBe('es waren 10–12"');
    takeBack();
    expect(text()).toBe('es waren 10-12"');
    takeBack();
    expect(text()).not.toContain('"');
  });

  it('leaves a key alone while a letter is being composed, and in another language', () => {
    const { page, type, text } = emptyPage();
    page.composing = true;
    type('"');
    page.composing = false;
    type('"', houseRules(typographyDefaults, 'fr'));
    expect(text()).toBe('""');
  });

  it('keeps bold words bold and links linked', () => {
    const bold = [{ type: 'bold' }];
    const made = pageWith({
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Er kam 10-12', marks: bold },
        { type: 'text', text: ' ' },
      ],
    });
    made.cursorTo(13);
    made.page.dispatch(made.page.state.tr.delete(13, 14));
    made.type('.');
    made.type(' ');
    expect(made.page.state.doc.firstChild?.toJSON().content).toEqual([
      { type: 'text', text: 'Er kam 10–12. ', marks: bold },
    ]);
  });

  const key = fc.constantFrom(...'"\'-. ,:;aszBßUhr10km%()«»'.split(''));
  it('whatever is typed, undone it is what was typed, and the writing goes on from there', () => {
    const keys = fc.array(fc.record({ key, takenBack: fc.boolean() }), { maxLength: 30 });
    fc.assert(
      fc.property(keys, (pressed) => {
        const { type, text, undo: takeBack } = emptyPage();
        for (const one of pressed) {
          const typed = text() + one.key;
          type(one.key);
          if (!one.takenBack) continue;
          for (let steps = 0; text() !== typed && steps < swiss.length; steps++) takeBack();
          expect(text()).toBe(typed);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('bringing a piece into house style', () => {
  const piece = () =>
    pageWith(
      textBlock('headline', 'Die "Straße"'),
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Siehe "' },
          {
            type: 'text',
            text: 'https://a.example/10-12--x',
            marks: [{ type: 'link', attrs: { href: 'https://a.example/10-12--x' } }],
          },
          { type: 'text', text: '" -- oder' },
          { type: 'hardBreak' },
          { type: 'text', text: '10-12 ', marks: [{ type: 'bold' }] },
          { type: 'text', text: 'km.' },
        ],
      },
      { type: 'quote', content: [textBlock('paragraph', 'Nichts zu tun.')] },
    );

  it('changes every block, counts the places, and leaves addresses alone', () => {
    const { page } = piece();
    const { tr, count } = setInHouseStyle(page.state, swiss);
    expect(count).toBe(8);
    expect(tr.doc.textBetween(0, tr.doc.content.size, '\n', '\n')).toBe(
      'Die «Strasse»\nSiehe «https://a.example/10-12--x» – oder\n10–12\u202fkm.\nNichts zu tun.',
    );
    const paragraph = tr.doc.child(1).toJSON().content;
    expect(paragraph[1]).toMatchObject({ text: 'https://a.example/10-12--x', marks: [{ type: 'link' }] });
    expect(paragraph[4]).toMatchObject({ text: '10–12\u202f', marks: [{ type: 'bold' }] });
  });

  it('is one undo step, and finds nothing the second time', () => {
    const { page, text, undo: takeBack } = piece();
    const before = text();
    page.dispatch(setInHouseStyle(page.state, swiss).tr);
    expect(setInHouseStyle(page.state, swiss).count).toBe(0);
    takeBack();
    expect(text()).toBe(before);
  });
});
