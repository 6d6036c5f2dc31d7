import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type PieceToPrint, pieceToPrint } from '../piece/piece.ts';
import { hostileText, randomBody } from '../random-body.fixture.ts';
import {
  chartImageId,
  imageFiles,
  leadImageId,
  notice,
  paper,
  pieceDetail,
} from '../rehearsal-piece.fixture.ts';
import { htmlPage } from './html-page.ts';
import { lostFromPage } from './nothing-lost.ts';
import { masthead } from './template/masthead.fixture.ts';

const detail = pieceDetail();
const templates = ['', masthead].map((template) => ({ template, styles: '' }));

it('whatever was written, nothing is missed on a page that holds it', { timeout: 120_000 }, () => {
  const words = fc.tuple(hostileText, hostileText, hostileText, hostileText);
  fc.assert(
    fc.property(randomBody([leadImageId, chartImageId]), words, (body, [one, two, three, four]) => {
      const hostile = pieceDetail({
        body,
        byline: one,
        notices: [notice({ text: two }), notice({ text: three, placement: 'top' })],
        images: detail.images.map((image) => ({
          ...image,
          credit: { ...image.credit, creditLine: three, caption: four, kind: 'symbol' as const },
        })),
        record: {
          ...detail.record,
          dateline: three,
          standingElements: [
            {
              kind: 'other',
              heading: four,
              blocks: [
                { kind: 'item', text: one },
                { kind: 'paragraph', text: two },
              ],
            },
          ],
        },
      });
      for (const pageTemplate of templates) {
        const piece = pieceToPrint(hostile, { ...paper, pageTemplate });
        expect(lostFromPage(piece, htmlPage(piece, imageFiles))).toEqual([]);
      }
    }),
    { numRuns: 500 },
  );
});

const piece: PieceToPrint = pieceToPrint(detail, paper);
const page = htmlPage(piece, imageFiles);

it.each([
  ['the credit of the lead image', /<span class="credit">Foto: Jonas Wyss<\/span>/, 'Foto: Jonas Wyss'],
  ['the headline', /<h1>.*<\/h1>/, 'Der See steigt'],
  ['the lede', /<p class="lede">.*<\/p>/, 'Am Morgen stand das Wasser auf dem Quai.'],
  ['a paragraph', /<p>Die Stadt .*<\/p>/, 'Die Stadt sperrt den Quai.'],
  ['a notice', /<aside class="notice"[\s\S]*?<\/aside>/, 'Richtig ist: am Montag.'],
  ['a standing element', /<section class="standing">[\s\S]*?<\/section>/, 'Fehler gefunden?'],
  ['what machines read', /<script type="application\/ld\+json">/, 'application/ld+json'],
])('a page that lost %s is told by it', (_, part, words) => {
  expect(page).toMatch(part);
  expect(lostFromPage(piece, page.replace(part, '<!---->')).join('\n')).toContain(words);
});

it('words that stand only in the head or in a tag are not on the page', () => {
  const hidden = page.replace(/<span class="credit">(Foto: Jonas Wyss)<\/span>/, '<span title="$1"></span>');
  expect(page.slice(0, page.indexOf('</script>'))).toContain('Foto: Jonas Wyss');
  expect(lostFromPage(piece, hidden)).toEqual(['Foto: Jonas Wyss']);
});
