import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Body, textBlock } from '#shared/article-body/body.ts';
import { trainedAlgorithmicMedia } from '#shared/domain/image/image.ts';
import { emptyRecord } from '#shared/domain/piece/article.ts';
import { textFormats } from '../formats.ts';
import { pieceToPrint } from '../piece/piece.ts';
import { randomBody } from '../random-body.fixture.ts';
import {
  anImage,
  chartImageId,
  head,
  imageFiles,
  leadImageId,
  notice,
  paper,
  pieceDetail,
} from '../rehearsal-piece.fixture.ts';
import { plainText } from './plain-text.ts';

const textOf = (changes: Parameters<typeof pieceDetail>[0] = {}): string =>
  plainText(pieceToPrint(pieceDetail(changes), paper));

describe('a piece as plain text', () => {
  it('has the layout of the published page', () => {
    expect(textOf()).toBe(`Hochwasser
Der See steigt

Der Quai am Morgen
Foto: Jonas Wyss

DSB – Region ¦ Rosa Amstutz ¦ Foto: Jonas Wyss

Thun, 12. Februar 2026

Am Morgen stand das Wasser auf dem Quai.

Die Stadt sperrt den Quai.

Wie weiter?

    «Wir warten ab.»
    – Rosa Amstutz

• Sandsäcke
• Pumpen
  • zwei grosse

3. abwarten
4. messen

Pegel seit Montag
Grafik: Lea Zbinden

Am Abend
sank das Wasser.

Korrektur, 13. Februar 2026, 10.30 Uhr: In einer früheren Fassung stand «am Dienstag». Richtig ist: am Montag.

Fehler gefunden?

Bitte schreiben Sie an korrektur@seebote.example und nennen Sie:

• die Adresse der Seite
• die Stelle & was richtig wäre

Danke.

Mithelfen

Jeder Franken zählt.
`);
  });

  it('does not say twice that a notice is a correction', () => {
    const text = 'Korrektur, 13. Februar 2026: Richtig ist: am Montag.';
    expect(textOf({ notices: [notice({ text })] }).match(/Korrektur, /g)).toHaveLength(1);
  });

  it('puts a severe correction above the lede', () => {
    const text = textOf({ notices: [notice({ placement: 'top' })] });
    expect(text.indexOf('Richtig ist')).toBeLessThan(text.indexOf('Am Morgen stand'));
  });

  it('labels an AI-made image unless its credit names the system', () => {
    const ai = { kind: 'ai', digitalSourceType: trainedAlgorithmicMedia, aiSystem: 'OpenAI' } as const;
    const named = textOf({ images: [anImage(leadImageId, { ...ai, creditLine: 'OpenAI' })] });
    expect(named).toContain('Der Quai am Morgen\nBild OpenAI\n\n');
    const unnamed = textOf({ images: [anImage(leadImageId, { ...ai, creditLine: 'Rosa Amstutz' })] });
    expect(unnamed).toContain('Der Quai am Morgen\nBild Rosa Amstutz\nMit KI erzeugt\n\n');
  });

  it('prints caption and credit of a figure that still waits for its image', () => {
    const waiting = { imageId: null, lead: true, altText: null, creditLine: 'Bild Archiv' };
    const body: Body = { type: 'doc', content: [...head(), textBlock('figure', 'Der Quai', waiting)] };
    expect(textOf({ body, images: [] })).toContain('Der See steigt\n\nDer Quai\nBild Archiv\n\nDSB');
  });

  it('prints the boxes that the piece brought along in place of the publication’s, and others after them', () => {
    const own = (kind: 'support-appeal' | 'other', heading: string) => ({ kind, heading, blocks: [] });
    const standingElements = [own('other', 'Zur Serie'), own('support-appeal', 'Spenden')];
    const text = textOf({ record: { ...emptyRecord(), standingElements } });
    expect(text).not.toContain('Mithelfen');
    expect(text.slice(text.indexOf('Danke.'))).toBe('Danke.\n\nSpenden\n\nZur Serie\n');
  });
});

describe('whatever was written', () => {
  const pieces = randomBody([leadImageId, chartImageId]).map((body) =>
    pieceToPrint(pieceDetail({ body }), paper),
  );

  it('plain text has no control characters, no blank edges, and one line end at its end', () => {
    fc.assert(
      fc.property(pieces, (piece) => {
        const text = plainText(piece);
        expect(text).not.toMatch(/(?![\t\n])\p{Cc}/u);
        expect(text).not.toMatch(/\n{3,}|^\n|\n\n$/);
        expect(text.endsWith('\n')).toBe(true);
        expect(text.isWellFormed()).toBe(true);
      }),
    );
  });

  it('every format that is text gives the same bytes for the same piece', () => {
    fc.assert(
      fc.property(
        randomBody([leadImageId]),
        fc.constantFrom(...Object.values(textFormats)),
        (body, format) => {
          const once = () => format.print(pieceToPrint(pieceDetail({ body }), paper), imageFiles);
          expect(once()).toBe(once());
        },
      ),
      { numRuns: 60 },
    );
  });
});
