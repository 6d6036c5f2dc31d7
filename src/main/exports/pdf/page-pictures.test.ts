import { expect, it } from 'vitest';
import type { BodyNode } from '#shared/article-body/body.ts';
import { missing, needs } from '#tools/needs.ts';
import { pieceToPrint } from '../piece/piece.ts';
import { paper, pieceDetail } from '../rehearsal-piece.fixture.ts';
import { furthestApart, pagesOfPdf, pagesOfPreview } from './page-pictures.fixture.ts';
import { printPdf, showPdf } from './print-pdf.ts';
import { realPictures } from './real-pictures.fixture.ts';

const images = await realPictures();
const designs = ['archive', 'proof'] as const;

/** By so much two programs may differ that smooth the same letters in their own ways. */
const asPrograms = 14;

/** A piece of several pages, with its images and notices; `changed` stands in its last paragraph. */
function file(design: (typeof designs)[number], changed: string) {
  const detail = pieceDetail();
  const filling = Array.from({ length: 30 }, (_, n): BodyNode => {
    const text = `Absatz ${n + 1}. Der Uferweg bleibt gesperrt, bis das Wasser gesunken ist. `.repeat(4);
    return { type: 'paragraph', content: [{ type: 'text', text }] };
  });
  const last: BodyNode = { type: 'paragraph', content: [{ type: 'text', text: changed }] };
  const body = { ...detail.body, content: [...(detail.body.content ?? []), ...filling, last] };
  const publication = { ...paper, pages: { paper: 'a4' as const, design } };
  return { piece: pieceToPrint({ ...detail, body }, publication), images };
}

it.skipIf(missing('poppler'))(
  `the pages of the PDF look as those of the preview, painted by another program ${needs('poppler')}`,
  { timeout: 120_000 },
  async () => {
    for (const design of designs) {
      const piece = file(design, 'Der Schaden beträgt 7 Millionen Franken.');
      const pages = await pagesOfPdf(printPdf(piece));
      const shown = await pagesOfPreview(showPdf(piece).page);
      expect(pages.length).toBeGreaterThan(2);
      expect(shown).toHaveLength(pages.length);
      for (const [index, page] of pages.entries())
        expect(furthestApart(page, shown[index]!), `${design}, page ${index + 1}`).toBeLessThan(asPrograms);
      // Proves in the same run that a sentence that is missing is more than how programs differ.
      const lacking = await pagesOfPreview(showPdf(file(design, '')).page);
      expect(furthestApart(pages.at(-1)!, lacking.at(-1)!)).toBeGreaterThan(asPrograms);
    }
  },
);

it.skipIf(missing('poppler'))(
  `a changed sentence is seen on the page where it stands, and on no other ${needs('poppler')}`,
  { timeout: 120_000 },
  async () => {
    const before = await pagesOfPdf(printPdf(file('archive', 'Der Schaden beträgt 7 Millionen Franken.')));
    const after = await pagesOfPdf(printPdf(file('archive', 'Die Kantonspolizei ermittelt seit gestern.')));
    const apart = after.map((page, index) => furthestApart(page, before[index]!));
    expect(apart.filter((far) => far > 0)).toHaveLength(1);
    expect(Math.max(...apart)).toBeGreaterThan(4);
  },
);
