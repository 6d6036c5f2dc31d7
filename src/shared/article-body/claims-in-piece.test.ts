import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotationsFrom } from '#shared/domain/piece/annotation.ts';
import type { Body, BodyNode } from './body.ts';
import { claimsInPiece } from './claims-in-piece.ts';
import { annotatedBody } from './random-bodies.fixture.ts';
import { bodyText } from './text.ts';

const at = '2026-02-12T07:12:00.000Z';
const saidOf = (...ids: string[]) =>
  annotationsFrom((name) =>
    name === 'claims'
      ? Object.fromEntries(ids.map((id) => [id, { id, at, by: 'Lea', removedAt: null }]))
      : {},
  );
const mark = (type: string, id: string) => ({ type, attrs: { id } });
const words = (text: string, ...marks: NonNullable<BodyNode['marks']>): BodyNode => ({
  type: 'text',
  text,
  marks,
});
const paragraphs = (...lines: BodyNode[][]): Body => ({
  type: 'doc',
  content: lines.map((content) => ({ type: 'paragraph', content })),
});

test('a claim stands where its words are printed, open suggestions left out', () => {
  const body = paragraphs(
    [words('Der Steg '), words('bleibt ', mark('insertion', 's')), words('ist zu.')],
    [],
    [
      words('Er kostet '),
      words('12 ', mark('claim', 'a')),
      words('Millionen', mark('claim', 'a'), { type: 'bold' }),
    ],
  );
  const [claim] = claimsInPiece(saidOf('a'), body);
  const { start, end, words: said, block } = claim!.passage!;
  expect(bodyText(body).slice(start, end)).toBe('12 Millionen');
  expect({ said, block }).toEqual({ said: '12 Millionen', block: 2 });
});

test('claims come in the order of the page, and those whose passages are gone at the end', () => {
  const body = paragraphs([words('Erst', mark('claim', 'b'))], [words('Dann', mark('claim', 'a'))]);
  expect(claimsInPiece(saidOf('gone', 'a', 'b'), body).map(({ id }) => id)).toEqual(['b', 'a', 'gone']);
});

test('in any body the words at the place of a claim begin and end as its passage does', () => {
  fc.assert(
    fc.property(annotatedBody, ([, body]) => {
      const ids = new Set(JSON.stringify(body).match(/(?<="type":"claim","attrs":\{"id":")[^"]+/g) ?? []);
      const text = bodyText(body);
      for (const { passage } of claimsInPiece(saidOf(...ids), body)) {
        if (!passage) continue;
        const there = text.slice(passage.start, passage.end);
        const [first, last] = [passage.words.split(' ')[0]!, passage.words.split(' ').at(-1)!];
        expect(there.startsWith(first)).toBe(true);
        expect(there.endsWith(last)).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});
