import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { missing, needs } from '#tools/needs.ts';
import { freshFolder } from '../desk-for-tests.ts';
import { formats } from './formats.ts';
import { type PieceToPrint, pieceToPrint } from './piece/piece.ts';
import { hostileText, randomBody } from './random-body.fixture.ts';
import {
  chartImageId,
  imageFiles,
  leadImageId,
  notice,
  paper,
  pieceDetail,
} from './rehearsal-piece.fixture.ts';

const schemas = path.join(import.meta.dirname, '../../../../shared/schemas');
const grammars = {
  wxr: 'wxr/wxr12.rnc',
  rss: 'feeds/rss20-strict.rnc',
  atom: 'feeds/atom-rfc4287.rnc',
} as const;
type XmlFormat = keyof typeof grammars;
const xmlFormats = Object.keys(grammars) as XmlFormat[];

const detail = pieceDetail();
const words = fc.tuple(hostileText, hostileText, hostileText, hostileText);
const randomPiece: fc.Arbitrary<PieceToPrint> = fc
  .tuple(randomBody([leadImageId, chartImageId]), words, fc.boolean())
  .map(([body, [one, two, three, four], isPublic]) =>
    pieceToPrint(
      pieceDetail({
        body,
        byline: one,
        notices: [notice({ text: two })],
        ...(isPublic ? {} : { firstPublishedAt: null, lastPublishedAt: null }),
        record: {
          ...detail.record,
          dateline: three,
          keywords: [four, one],
          section: two,
          url: `https://seebote.example/${two}`,
          contributors: [{ name: three, sign: '' }],
          commentsOpen: isPublic,
        },
      }),
      paper,
    ),
  );

it.each(xmlFormats)('%s says whose image it is, and what was corrected', (format) => {
  const piece = pieceToPrint(pieceDetail({ notices: [notice({ text: 'Drei, nicht vier.' })] }), paper);
  const file = formats[format].print(piece, imageFiles);
  for (const { credit, image } of piece.figures.values()) if (image) expect(file).toContain(credit);
  expect(file).toContain('Drei, nicht vier.');
});

it('a piece that is not public is a draft for WordPress, and its comments are as they are here', () => {
  const print = (over: Parameters<typeof pieceDetail>[0]) =>
    formats.wxr.print(pieceToPrint(pieceDetail(over), paper), imageFiles);
  expect(print({ firstPublishedAt: null, lastPublishedAt: null })).toContain('<wp:status>draft<');
  expect(print({})).toContain('<wp:status>publish<');
  expect(print({ record: { ...detail.record, commentsOpen: false } })).toContain(
    '<wp:comment_status>closed<',
  );
});

it.skipIf(missing('schemas') || missing('jing')).each(xmlFormats)(
  `1,000 pieces are valid %s, whatever was written; what is wrong is found ${needs('schemas')} ${needs('jing')}`,
  { timeout: 180_000 },
  (format) => {
    const folder = freshFolder();
    const schema = path.join(schemas, grammars[format]);
    const files = fc.sample(randomPiece, { numRuns: 1000, seed: 20260212 }).map((piece, index) => {
      const file = path.join(folder, `${index}.xml`);
      writeFileSync(file, formats[format].print(piece, imageFiles));
      return file;
    });
    const complaints = (some: string[]) =>
      spawnSync('jing', ['-i', '-c', schema, ...some], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
        .stdout;
    expect(complaints(files).slice(0, 2000)).toBe('');
    const wrong = path.join(folder, 'wrong.xml');
    writeFileSync(
      wrong,
      formats[format].print(pieceToPrint(detail, paper), imageFiles).replace(/<(\/?)title/g, '<$1titel'),
    );
    expect(complaints([wrong])).toContain('error');
  },
);
