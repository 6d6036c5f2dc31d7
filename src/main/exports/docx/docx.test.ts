import validate from '@ooxml-tools/validate';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { FileToPrint } from '../format.ts';
import { pieceToPrint } from '../piece/piece.ts';
import { hostileText, randomBody } from '../random-body.fixture.ts';
import {
  chartImageId,
  imagesForReaders,
  leadImageId,
  notice,
  paper,
  pieceDetail,
} from '../rehearsal-piece.fixture.ts';
import { docxFile } from './docx-file.ts';

const detail = pieceDetail();
const words = fc.tuple(hostileText, hostileText, hostileText, hostileText);
const hostilePiece: fc.Arbitrary<FileToPrint> = fc
  .tuple(randomBody([leadImageId, chartImageId]), words, fc.boolean())
  .map(([body, [one, two, three, four], isPublic]) => ({
    piece: pieceToPrint(
      pieceDetail({
        body,
        byline: one,
        notices: [notice({ text: two, placement: isPublic ? 'top' : 'bottom', language: 'en' })],
        ...(isPublic ? {} : { firstPublishedAt: null, lastPublishedAt: null }),
        record: {
          ...detail.record,
          dateline: three,
          keywords: [four, one],
          section: two,
          url: `https://seebote.example/${two}`,
          contributors: [{ name: three, sign: '' }],
        },
      }),
      {
        ...paper,
        name: four,
        standingElements: paper.standingElements.map((element) => ({
          ...element,
          heading: one,
          blocks: [
            { kind: 'item', text: two },
            { kind: 'paragraph', text: four },
          ],
        })),
      },
    ),
    images: imagesForReaders,
  }));

const whole: FileToPrint = { piece: pieceToPrint(detail, paper), images: imagesForReaders };
const partOf = (bytes: Uint8Array, name: string): string =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
const complaints = async (bytes: Uint8Array): Promise<string[]> =>
  (await validate(bytes, 'docx')).map(
    ({ description, path }) => `${path.partUri} ${path.xpath}: ${description}`,
  );

describe('a piece as a Word document', () => {
  it('is one by the rules of the format, and a planted breach of them is found', async () => {
    const bytes = docxFile(whole);
    expect(await complaints(bytes)).toEqual([]);
    const parts = unzipSync(bytes);
    const broken = partOf(bytes, 'word/document.xml').replace('<w:pPr>', '<w:pPr><w:jc w:val="sideways"/>');
    expect(await complaints(zipSync({ ...parts, 'word/document.xml': strToU8(broken) }))).not.toEqual([]);
  }, 60_000);

  it('stays one whatever was written: 1,000 pieces', { timeout: 600_000 }, async () => {
    for (const file of fc.sample(hostilePiece, { numRuns: 1000, seed: 20260212 }))
      expect(await complaints(docxFile(file))).toEqual([]);
  });

  it('of 100,000 letters in a line, in a script from right to left, is one as well', async () => {
    const long = pieceDetail({
      body: {
        type: 'doc',
        content: [
          { type: 'headline', content: [{ type: 'text', text: 'א'.repeat(300) }] },
          { type: 'paragraph', content: [{ type: 'text', text: 'שלום ]]> \ud800 '.repeat(8000) }] },
        ],
      },
    });
    expect(await complaints(docxFile({ ...whole, piece: pieceToPrint(long, paper) }))).toEqual([]);
  }, 60_000);

  it('has the same bytes for the same piece, whatever the clock says', () => {
    fc.assert(
      fc.property(hostilePiece, (file) => {
        expect(Buffer.compare(docxFile(file), docxFile(structuredClone(file)))).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  it('names the parts of a piece by the styles of the newsroom, in its language', () => {
    const bytes = docxFile(whole);
    const styles = partOf(bytes, 'word/styles.xml');
    for (const name of [
      'Title',
      'Spitzmarke',
      'Lead',
      'Autorenzeile',
      'heading 1',
      'Quote',
      'caption',
      'Bildnachweis',
      'Korrekturnotiz',
      'Standardelement',
      'List Bullet',
    ])
      expect(styles).toContain(`<w:name w:val="${name}"/>`);
    expect(styles).toContain('w:lang w:val="de-CH"');
    const text = partOf(bytes, 'word/document.xml');
    const used = [...text.matchAll(/<w:(?:pStyle|rStyle) w:val="([^"]+)"/g)].map(([, id]) => id);
    for (const id of used) expect(styles).toContain(`w:styleId="${id}"`);
    expect(text).toContain('descr="Wasser bis zur Treppe"');
  });

  it('holds each image once, as it is, and its lists count from where they begin', () => {
    const bytes = docxFile(whole);
    const media = Object.keys(unzipSync(bytes)).filter((name) => name.startsWith('word/media/'));
    expect(media).toEqual(['word/media/image1.jpg', 'word/media/image2.jpg']);
    expect(partOf(bytes, 'word/numbering.xml')).toContain('<w:startOverride w:val="3"/>');
    expect(partOf(bytes, 'word/_rels/document.xml.rels')).toContain(
      'Target="https://stadt.example/a?b=1&amp;c=2" TargetMode="External"',
    );
  });
});
