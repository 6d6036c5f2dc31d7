import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Body, BodyNode } from './body.ts';
import { edge, printedBody, printedPlaces } from './printed.ts';
import { annotatedBody, randomBody } from './random-bodies.fixture.ts';
import { bodySchema } from './schema.ts';
import { bodyText } from './text.ts';

const mark = (type: string, id = 'one') => ({ type, attrs: { id } });
const words = (text: string, ...marks: NonNullable<BodyNode['marks']>): BodyNode => ({
  type: 'text',
  text,
  ...(marks.length > 0 ? { marks } : {}),
});
const paragraph = (...content: BodyNode[]): BodyNode => ({ type: 'paragraph', content });
const body = (...content: BodyNode[]): Body => ({ type: 'doc', content });

test('words that are only suggested are not printed, and those to be struck still are', () => {
  const piece = body(
    paragraph(
      words('Der Steg '),
      words('bleibt', mark('deletion')),
      words('wird', mark('insertion')),
      words(' zu.'),
    ),
  );
  expect(bodyText(piece)).toBe('Der Steg bleibt zu.');
});

test('claims and comments leave no trace in what is printed', () => {
  const bold = { type: 'bold' };
  const piece = body(paragraph(words('97,4 Milliarden', mark('claim', 'a'), mark('claim', 'b'), bold)));
  expect(printedBody(piece)).toEqual(body(paragraph(words('97,4 Milliarden', bold))));
});

test('a paragraph that is only suggested is not printed, an empty one is', () => {
  const piece = body(
    paragraph(words('Alt.')),
    paragraph(words(`${edge}Neu.`, mark('insertion'))),
    { type: 'paragraph' },
    paragraph(words('Auch alt.')),
  );
  expect(printedBody(piece)).toEqual(
    body(paragraph(words('Alt.')), { type: 'paragraph' }, paragraph(words('Auch alt.'))),
  );
});

test('an empty paragraph into which somebody suggests words stays empty', () => {
  expect(printedBody(body(paragraph(words('Neu.', mark('insertion')))))).toEqual(body({ type: 'paragraph' }));
});

test('a list that is only suggested goes as a whole', () => {
  const item = { type: 'listItem', content: [paragraph(words(`${edge}Neu.`, mark('insertion')))] };
  const piece = body(paragraph(words('Alt.')), { type: 'bulletList', content: [item, item] });
  expect(printedBody(piece)).toEqual(body(paragraph(words('Alt.'))));
});

test('a line break that is only suggested is not printed, and one to be struck still is', () => {
  const piece = body(
    paragraph(words('Eins'), { type: 'hardBreak' }, words(edge, mark('insertion')), words('zwei')),
    paragraph(words('Drei'), { type: 'hardBreak' }, words(edge, mark('deletion')), words('vier')),
  );
  expect(printedBody(piece)).toEqual(
    body(paragraph(words('Einszwei')), paragraph(words('Drei'), { type: 'hardBreak' }, words('vier'))),
  );
});

test('a headline that is only suggested leaves an empty headline', () => {
  const piece = body({ type: 'headline', content: [words('Neu', mark('insertion'))] });
  expect(printedBody(piece)).toEqual(body({ type: 'headline' }));
});

test('a paragraph that somebody suggests to split prints as one', () => {
  const piece = body(
    paragraph(words('Erster Satz. ')),
    paragraph(words(edge, mark('insertion')), words('Zweiter Satz.')),
  );
  expect(bodyText(piece)).toBe('Erster Satz. Zweiter Satz.');
});

test('two paragraphs that somebody suggests to join print as two, without the sign at their edge', () => {
  const piece = body(
    paragraph(words('Erster Satz.')),
    paragraph(words(edge, mark('deletion')), words('Zweiter Satz.')),
  );
  expect(bodyText(piece)).toBe('Erster Satz.\nZweiter Satz.');
});

test('a body without annotations is the same object', () => {
  fc.assert(fc.property(randomBody, (random) => printedBody(random) === random));
});

test('annotating a body changes nothing of what it prints', () => {
  fc.assert(
    fc.property(annotatedBody, ([plain, annotated]) => {
      bodySchema().nodeFromJSON(annotated).check();
      expect(bodyText(annotated)).toBe(bodyText(plain));
      const printed = printedBody(annotated);
      expect(printedBody(printed)).toBe(printed);
    }),
  );
});

test('each block of the page has a place in what is printed, in order and none left out', () => {
  fc.assert(
    fc.property(annotatedBody, ([, onPage]) => {
      const places = printedPlaces(onPage);
      expect(places).toHaveLength(onPage.content.length);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      const printed = printedBody(onPage).content.map((_, index) => index);
      expect([...new Set(places)]).toEqual(printed);
    }),
  );
});

test('a paragraph that is only suggested has the place of the one before it, and moves none behind it', () => {
  const paragraph = (text: string, ...marks: object[]) =>
    ({ type: 'paragraph', content: [{ type: 'text', text, marks }] }) as BodyNode;
  const put = { type: 'insertion', attrs: { id: 's' } };
  const content = [paragraph('a'), paragraph(`${edge}b`, put), paragraph('c'), paragraph(`${edge}d`, put)];
  expect(printedPlaces({ type: 'doc', content })).toEqual([0, 0, 1, 1]);
});
