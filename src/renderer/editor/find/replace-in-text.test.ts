import { EditorState } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { bodySchema } from '#shared/article-body/schema.ts';
import { noQuery, type Query } from '#shared/search-query/find-pattern.ts';
import { matchesIn } from './find-in-text.ts';
import { replaced } from './replace-in-text.ts';

const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, marks });
const link = { type: 'link', attrs: { href: 'https://www.muller.example/muller' } };
const doc = bodySchema().nodeFromJSON({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [text('Herr '), text('Mul', { type: 'bold' }), text('ler und die '), text('Muller AG', link)],
    },
    { type: 'paragraph', content: [text('Anna Frei')] },
  ],
});

const after = (query: Partial<Query>, template: string) => {
  const full = { ...noQuery, ...query };
  return replaced(EditorState.create({ doc }).tr, matchesIn(doc, full), template, full.regex).doc;
};

test('bold letters and links stay on what is replaced, and no address is touched', () => {
  const [first] = after({ words: 'muller' }, 'Müller').toJSON().content;
  expect(first.content).toEqual([
    { type: 'text', text: 'Herr ' },
    { type: 'text', text: 'Mül', marks: [{ type: 'bold' }] },
    { type: 'text', text: 'ler und die ' },
    { type: 'text', text: 'Müller AG', marks: [expect.objectContaining({ type: 'link' })] },
  ]);
  expect(first.content[3].marks[0].attrs.href).toBe('https://www.muller.example/muller');
});

test('groups are set in the order that is asked for, in every block', () => {
  const result = after({ words: '(\\p{Lu}\\p{L}+) (\\p{Lu}\\p{L}+)', regex: true }, '$2, $1');
  expect(result.child(1).textContent).toBe('Frei, Anna');
});

test('nothing in place of something takes it away', () => {
  expect(after({ words: ' und die' }, '').child(0).textContent).toBe('Herr Muller Muller AG');
});
