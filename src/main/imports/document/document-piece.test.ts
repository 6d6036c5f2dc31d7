import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bodySchema } from '#shared/article-body/schema.ts';
import type { Line, Shape } from '#shared/coming-in/line.ts';
import { known } from '../page-for-tests.ts';
import { documentPiece, type PlacedLine } from './document-piece.ts';

const shape: fc.Arbitrary<Shape> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Shape>({ kind: 'paragraph' }) },
  fc.integer({ min: 1, max: 4 }).map((level): Shape => ({ kind: 'heading', level })),
  fc.integer({ min: 1, max: 3 }).map((group): Shape => ({ kind: 'quote', group })),
  fc.record({
    kind: fc.constant('item' as const),
    depth: fc.integer({ min: 1, max: 3 }),
    number: fc.constantFrom(null, 1, 2),
    continues: fc.boolean(),
  }),
  fc.constant<Shape>({ kind: 'figure', picture: { address: '', altText: '' } }),
);

const opening = fc.constantFrom(
  '',
  'Bild: ',
  'Foto ',
  'TAL – ',
  'Kommentare: 3 ',
  'Mehr zum Thema ',
  'Teilen ',
);
const ending = fc.constantFrom(
  '',
  '.',
  '?',
  ' | Kontakt',
  ' sagt der Rat, und niemand im ganzen Saal widerspricht ihm.',
);

const lines = fc
  .array(
    fc.record({ shape, opening, ending, furniture: fc.boolean(), inTable: fc.boolean(), bold: fc.boolean() }),
    {
      maxLength: 14,
    },
  )
  .map((all) =>
    all.map((one, index): PlacedLine & { word: string } => {
      const word = `Wort${String.fromCharCode(65 + index)}x`;
      const text = `${one.opening}${word}${one.ending}`;
      const line: Line = {
        shape: one.shape,
        inline: [{ text, bold: one.bold, italic: false, href: null }],
        ...(one.inTable ? { inTable: true } : {}),
      };
      return { word, line, furniture: one.furniture && index > 3, credit: '', picture: null, imageId: null };
    }),
  );

it('a document keeps every word, in the piece or aside, whatever its lines are', () => {
  fc.assert(
    fc.property(lines, (all) => {
      const piece = documentPiece(all, known);
      const kept = JSON.stringify(piece);
      for (const { word } of all) expect(kept).toContain(word);
      bodySchema().nodeFromJSON(piece.body).check();
    }),
    { numRuns: 400 },
  );
});
