import { type Command, EditorState, TextSelection } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { edge } from '#shared/article-body/printed.ts';
import { bodySchema } from '#shared/article-body/schema.ts';
import { asSuggestion } from './as-suggestion.ts';
import { backOverBreak, strikeLetter } from './keys.ts';

const who = { isOwn: () => true, newId: () => 's' };
const words = (text: string, type?: string) => ({
  type: 'text',
  text,
  ...(type ? { marks: [{ type, attrs: { id: 's' } }] } : {}),
});
const pieceOf = (cursor: number, ...lines: object[][]): EditorState => {
  const doc = bodySchema().nodeFromJSON({
    type: 'doc',
    content: lines.map((content) => ({ type: 'paragraph', content })),
  });
  return EditorState.create({ doc, selection: TextSelection.create(doc, cursor) });
};
/** The state after a key in suggesting mode. */
function after(state: EditorState, command: Command): EditorState {
  let next = state;
  command(state, (tr) => {
    next = state.apply(asSuggestion(tr, state, who).tr);
  });
  return next;
}
const shown = ({ doc, selection }: EditorState) => `${doc.firstChild} ${selection.head}`;

test('Backspace strikes letter by letter, and goes over what is struck', () => {
  const once = after(pieceOf(5, [words('Steg')]), strikeLetter(-1));
  expect(shown(once)).toBe('paragraph("Ste", deletion("g")) 4');
  expect(shown(after(once, strikeLetter(-1)))).toBe('paragraph("St", deletion("eg")) 3');
  const behind = pieceOf(5, [words('St'), words('eg', 'deletion')]);
  expect(shown(after(behind, strikeLetter(-1)))).toBe('paragraph("S", deletion("teg")) 2');
});

test('Delete strikes letter by letter forwards', () => {
  const once = after(pieceOf(1, [words('Steg')]), strikeLetter(1));
  expect(shown(once)).toBe('paragraph(deletion("S"), "teg") 2');
  expect(shown(after(once, strikeLetter(1)))).toBe('paragraph(deletion("St"), "eg") 3');
});

test('a letter of several signs is struck as one', () => {
  expect(shown(after(pieceOf(7, [words('a👩‍🚀')]), strikeLetter(-1)))).toBe(
    'paragraph("a", deletion("👩‍🚀")) 2',
  );
});

test('words that are only suggested go at once', () => {
  const state = pieceOf(5, [words('St'), words('eg', 'insertion')]);
  expect(shown(after(state, strikeLetter(-1)))).toBe('paragraph("St", insertion("e")) 4');
});

test('what is typed in place of struck words comes behind them', () => {
  const state = pieceOf(1, [words('Steg', 'deletion'), words(' offen')]);
  const typed = after(state, (now, dispatch) => {
    dispatch?.(now.tr.insertText('Weg'));
    return true;
  });
  expect(shown(typed)).toBe('paragraph(deletion("Steg"), insertion("Weg"), " offen") 8');
});

test('Backspace behind the sign of a suggested paragraph takes the paragraph back', () => {
  const state = pieceOf(7, [words('Der')], [words(edge, 'insertion'), words('Steg')]);
  expect(after(state, backOverBreak).doc.toString()).toBe('doc(paragraph("DerSteg"))');
});
