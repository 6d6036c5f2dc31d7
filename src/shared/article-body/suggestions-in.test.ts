import { expect, test } from 'vitest';
import { edge } from './printed.ts';
import { bodySchema } from './schema.ts';
import { suggestionsIn } from './suggestions-in.ts';

const words = (text: string, ...[type, id]: string[]) => ({
  type: 'text',
  text,
  ...(type ? { marks: [{ type, attrs: { id } }] } : {}),
});

test('a suggestion is listed with what it strikes and what it puts in, over paragraphs', () => {
  const doc = bodySchema().nodeFromJSON({
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [words('Der '), words('Steg', 'deletion', 'a'), words('Weg', 'insertion', 'a')],
      },
      {
        type: 'paragraph',
        content: [words(edge, 'insertion', 'a'), words('bleibt '), words('zu', 'deletion', 'b')],
      },
    ],
  });
  expect(suggestionsIn(doc)).toEqual([
    { id: 'a', from: 5, to: 15, struck: 'Steg', put: 'Weg¶' },
    { id: 'b', from: 22, to: 24, struck: 'zu', put: '' },
  ]);
});
