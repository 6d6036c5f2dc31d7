import { beforeEach, expect, test, vi } from 'vitest';
import type { ArticleId } from '#shared/domain/ids.ts';
import { askOfMany } from './ask-of-many.ts';

const pieces = (count: number) => Array.from({ length: count }, (_, index) => `a${index}` as ArticleId);

/** A workstation that does what it is asked for, until `most` requests were made. */
function workstation(most: number): number[] {
  const asked: number[] = [];
  vi.stubGlobal('fetch', async (_: string, { body }: { readonly body: string }) => {
    const { articleIds } = JSON.parse(body) as { articleIds: string[] };
    if (asked.length === most) throw new TypeError('gone');
    asked.push(articleIds.length);
    return Response.json({ done: articleIds, refused: [] });
  });
  return asked;
}
beforeEach(() => () => vi.unstubAllGlobals());

test('more pieces than one request takes are changed by several, and told as one', async () => {
  const asked = workstation(Number.POSITIVE_INFINITY);
  const articleIds = pieces(1201);
  const answer = await askOfMany('articles.setStatusOf', { articleIds, status: 'archived', note: '' });
  expect(asked).toEqual([500, 500, 201]);
  expect(answer).toEqual({ done: articleIds, refused: [], failure: null });
});

test('a workstation that goes away half way is told beside what was done before', async () => {
  workstation(1);
  const { done, failure } = await askOfMany('articles.unspike', { articleIds: pieces(501) });
  expect(done).toHaveLength(500);
  expect(failure).toMatchObject({ code: 'unreachable' });
});

test('one that answers nothing at all is a failure', async () => {
  workstation(0);
  await expect(askOfMany('articles.unspike', { articleIds: pieces(3) })).rejects.toMatchObject({
    code: 'unreachable',
  });
});
