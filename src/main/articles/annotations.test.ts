import { updateYFragment } from '@tiptap/y-tiptap';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Body, BodyNode } from '#shared/article-body/body.ts';
import { canonicalBody } from '#shared/article-body/canonical.ts';
import { annotatedBody } from '#shared/article-body/random-bodies.fixture.ts';
import { bodyField, bodySchema } from '#shared/article-body/schema.ts';
import { bodyText } from '#shared/article-body/text.ts';
import { findPassage, newPieceDoc, onPage, readPiece, replaceAt } from './piece-doc.ts';
import { writeBody } from './write-content.ts';

const mark = (type: string, id: string) => ({ type, attrs: { id } });
const words = (text: string, ...marks: NonNullable<BodyNode['marks']>): BodyNode => ({
  type: 'text',
  text,
  ...(marks.length > 0 ? { marks } : {}),
});
const paragraphs = (...lines: BodyNode[][]): Body => ({
  type: 'doc',
  content: lines.map((content) => ({ type: 'paragraph', content })),
});
const travels = (body: Body): Body => JSON.parse(JSON.stringify(body).replaceAll('\\ud800', '?'));

test('claims and comments may overlap, and all of them stay in the document', () => {
  const body = paragraphs([
    words('Der Steg ', mark('claim', 'a')),
    words('bleibt', mark('claim', 'a'), mark('claim', 'b'), mark('comment', 'c')),
    words(' zu.', mark('claim', 'b')),
  ]);
  const doc = newPieceDoc({ body });
  expect(canonicalBody(onPage(readPiece(doc)))).toEqual(canonicalBody(body));
  expect(readPiece(doc).body).toEqual(paragraphs([words('Der Steg bleibt zu.')]));
});

test('a piece reads as it prints, and keeps how it stands on the page', () => {
  fc.assert(
    fc.property(annotatedBody, ([plain, annotated]) => {
      const content = readPiece(newPieceDoc({ body: travels(annotated) }));
      expect(bodyText(content.body)).toBe(bodyText(travels(plain)));
      expect(canonicalBody(onPage(content))).toEqual(canonicalBody(travels(annotated)));
    }),
    { numRuns: 60 },
  );
});

test('any annotated body can be written over any other, with its annotations', () => {
  fc.assert(
    fc.property(annotatedBody, annotatedBody, ([, before], [, after]) => {
      const doc = newPieceDoc({ body: travels(before) });
      writeBody(doc, travels(after));
      expect(canonicalBody(onPage(readPiece(doc)))).toEqual(canonicalBody(travels(after)));
    }),
    { numRuns: 100 },
  );
});

test('a fix beside a report finds the printed words through open suggestions, and leaves those alone', () => {
  const doc = newPieceDoc({
    body: paragraphs([
      words('Der Steg '),
      words('wird ', mark('insertion', 's')),
      words('blieb ', mark('deletion', 's')),
      words('zwei Jahre zu.'),
    ]),
  });
  const [place] = findPassage(doc, 'Steg blieb zwei Jahre');
  expect(place?.offset).toBe(4);
  replaceAt(place as NonNullable<typeof place>, 'Steg blieb zwei Jahre', 'Steg blieb drei Jahre');
  const { body } = readPiece(doc);
  expect(bodyText(body)).toBe('Der Steg blieb drei Jahre zu.');
  expect(JSON.stringify(onPage(readPiece(doc)))).toContain('"wird "');
});

test('words that take the place of words to be struck are not struck themselves', () => {
  const doc = newPieceDoc({
    body: paragraphs([words('Der '), words('alte', mark('deletion', 's')), words(' Steg.')]),
  });
  const [place] = findPassage(doc, 'alte');
  replaceAt(place as NonNullable<typeof place>, 'alte', 'neue');
  expect(onPage(readPiece(doc))).toEqual(paragraphs([words('Der neue Steg.')]));
});

test('a passage that the editor rewrites keeps the claims beside it', () => {
  const doc = newPieceDoc({
    body: paragraphs([words('Es kostet '), words('12 Millionen', mark('claim', 'a')), words('.')]),
  });
  const now = paragraphs([
    words('Es kostete '),
    words('12 Millionen', mark('claim', 'a')),
    words(' Franken.'),
  ]);
  const fragment = doc.getXmlFragment(bodyField);
  updateYFragment(doc, fragment, bodySchema().nodeFromJSON(now), { mapping: new Map(), isOMark: new Map() });
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  expect(canonicalBody(onPage(readPiece(copy)))).toEqual(canonicalBody(now));
});
