import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { missing, needs } from '#tools/needs.ts';
import { freshFolder } from '../desk-for-tests.ts';
import { textFormats } from './formats.ts';
import { type PieceToPrint, pieceToPrint } from './piece/piece.ts';
import { hostileText, randomBody } from './random-body.fixture.ts';
import {
  anImage,
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
const xmlSchemas = {
  nitf: 'nitf/nitf-3-6.xsd',
  'newsml-g2': 'newsml-g2/NewsML-G2_2.35-spec-All-Power.xsd',
} as const;
/** What each schema must find wrong, or it proves nothing. */
const plantedErrors: Readonly<Record<keyof typeof xmlSchemas, readonly (readonly [string, string])[]>> = {
  nitf: [
    ['<hl1>', '<hl3/><hl1>'],
    ['media-type="image"', 'media-kind="image"'],
  ],
  'newsml-g2': [
    ['<itemClass qcode="ninat:text"/>', '<itemClass qcode="text"/>'],
    ['standardversion="2.35"', ''],
    ['<itemClass qcode="ninat:picture"/>\n<provider', '<provider'],
  ],
};
type Grammar = keyof typeof grammars;
type XmlSchema = keyof typeof xmlSchemas;
const withGrammar = Object.keys(grammars) as Grammar[];
const withSchema = Object.keys(xmlSchemas) as XmlSchema[];

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
        images: [
          anImage(leadImageId, {
            creditLine: one,
            creators: [two],
            copyrightNotice: three,
            source: four,
            licenceUrl: `https://lizenz.example/${one}`,
            licensorName: two,
            licensorUrl: three,
            usageTerms: four,
            rightsEndOn: one,
            restrictions: ['single-use'],
            digitalSourceType: `http://cv.iptc.org/newscodes/digitalsourcetype/${two}`,
            aiSystem: isPublic ? three : '',
            dataMining: `http://ns.useplus.org/ldf/vocab/${four}`,
          }),
          anImage(chartImageId, { kind: 'symbol', altText: three }),
        ],
      }),
      paper,
    ),
  );

it.each([...withGrammar, ...withSchema])('%s says whose image it is, and what was corrected', (format) => {
  const piece = pieceToPrint(pieceDetail({ notices: [notice({ text: 'Drei, nicht vier.' })] }), paper);
  const file = textFormats[format].print(piece, imageFiles);
  for (const { credit, image } of piece.figures.values()) if (image) expect(file).toContain(credit);
  expect(file).toContain('Drei, nicht vier.');
});

it('a piece that is not public is a draft for WordPress, and its comments are as they are here', () => {
  const print = (over: Parameters<typeof pieceDetail>[0]) =>
    textFormats.wxr.print(pieceToPrint(pieceDetail(over), paper), imageFiles);
  expect(print({ firstPublishedAt: null, lastPublishedAt: null })).toContain('<wp:status>draft<');
  expect(print({})).toContain('<wp:status>publish<');
  expect(print({ record: { ...detail.record, commentsOpen: false } })).toContain(
    '<wp:comment_status>closed<',
  );
});

it.skipIf(missing('schemas') || missing('jing')).each(withGrammar)(
  `1,000 pieces are valid %s, whatever was written; what is wrong is found ${needs('schemas')} ${needs('jing')}`,
  { timeout: 180_000 },
  (format) => {
    const folder = freshFolder();
    const schema = path.join(schemas, grammars[format]);
    const files = fc.sample(randomPiece, { numRuns: 1000, seed: 20260212 }).map((piece, index) => {
      const file = path.join(folder, `${index}.xml`);
      writeFileSync(file, textFormats[format].print(piece, imageFiles));
      return file;
    });
    const complaints = (some: string[]) =>
      spawnSync('jing', ['-i', '-c', schema, ...some], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
        .stdout;
    expect(complaints(files).slice(0, 2000)).toBe('');
    const wrong = path.join(folder, 'wrong.xml');
    writeFileSync(
      wrong,
      textFormats[format].print(pieceToPrint(detail, paper), imageFiles).replace(/<(\/?)title/g, '<$1titel'),
    );
    expect(complaints([wrong])).toContain('error');
  },
);

it.skipIf(missing('schemas') || missing('xmllint')).each(withSchema)(
  `1,000 pieces are valid %s by the schema of IPTC; what is wrong is found ${needs('schemas')} ${needs('xmllint')}`,
  { timeout: 180_000 },
  (format) => {
    const folder = freshFolder();
    const schema = path.join(schemas, xmlSchemas[format]);
    const print = (piece: PieceToPrint) => textFormats[format].print(piece, imageFiles);
    const files = fc.sample(randomPiece, { numRuns: 1000, seed: 20260212 }).map((piece, index) => {
      const file = path.join(folder, `${index}.xml`);
      writeFileSync(file, print(piece));
      return file;
    });
    const complaints = (some: string[]) =>
      spawnSync('xmllint', ['--nonet', '--noout', '--huge', '--schema', schema, ...some], {
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      })
        .stderr.replace(/^.* validates$/gm, '')
        .trim();
    expect(complaints(files).slice(0, 2000)).toBe('');
    const whole = path.join(folder, 'whole.xml');
    writeFileSync(whole, print(pieceToPrint(detail, paper)));
    expect(complaints([whole])).toBe('');
    for (const [right, wrong] of plantedErrors[format]) {
      const file = path.join(folder, 'wrong.xml');
      expect(readFileSync(whole, 'utf8')).toContain(right);
      writeFileSync(file, readFileSync(whole, 'utf8').replace(right, wrong));
      expect(complaints([file]), wrong).toContain('fails to validate');
    }
  },
);
