import { expect, test } from 'vitest';
import type { Thread } from '#shared/domain/piece/threads.ts';
import type { Body, BodyNode } from './body.ts';
import { openComments } from './open-comments.ts';

const thread = (id: string, says: string, resolved = false): Thread => ({
  id,
  resolved,
  comments: [
    {
      id,
      threadId: id,
      text: says,
      at: '2026-02-12T07:12:00.000Z',
      by: 'Lea',
      editedAt: null,
      removedAt: null,
    },
  ],
});
const words = (text: string, ...marks: [type: string, id: string][]): BodyNode => ({
  type: 'text',
  text,
  ...(marks.length > 0 ? { marks: marks.map(([type, id]) => ({ type, attrs: { id } })) } : {}),
});
const page = (...lines: BodyNode[][]): Body => ({
  type: 'doc',
  content: lines.map((content) => ({ type: 'paragraph', content })),
});

test('the first open comment in the order of the page is named, past what is resolved and what is only suggested', () => {
  const onPage = page(
    [words('Der '), words('Steg', ['comment', 'done'])],
    [words('\u200bNeuland', ['insertion', 's'])],
    [
      words('Er '),
      words('bleibt', ['comment', 'done'], ['comment', 'late']),
      words(' zu', ['comment', 'late']),
      words('.', ['comment', 'early']),
    ],
  );
  const threads = [thread('early', 'Punkt?'), thread('done', 'Gut', true), thread('late', 'Bis wann?')];
  expect(openComments(threads, onPage)).toEqual({
    count: 2,
    block: 1,
    words: 'bleibt zu',
    says: 'Bis wann?',
  });
});

test('a comment whose passage is gone is still open', () => {
  expect(openComments([thread('a', 'Welcher Steg?')], page([words('Die Brücke')]))).toEqual({
    count: 1,
    block: null,
    words: '',
    says: 'Welcher Steg?',
  });
});

test('where all is resolved nothing is open, and a mark without a comment is none', () => {
  const onPage = page([words('Der', ['comment', 'a']), words('Steg', ['comment', 'unknown'])]);
  expect(openComments([thread('a', 'Gut', true)], onPage)).toEqual({
    count: 0,
    block: null,
    words: '',
    says: '',
  });
});
