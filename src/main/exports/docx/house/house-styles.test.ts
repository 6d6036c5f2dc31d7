import validate from '@ooxml-tools/validate';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { WordReference } from '#shared/domain/export/word-reference.ts';
import { docxMarkup } from '../../../imports/index.ts';
import { pieceToPrint } from '../../piece/piece.ts';
import { randomBody } from '../../random-body.fixture.ts';
import {
  chartImageId,
  imagesForReaders,
  leadImageId,
  paper,
  pieceDetail,
} from '../../rehearsal-piece.fixture.ts';
import { docxFile } from '../docx-file.ts';
import {
  type HouseDocument,
  houseDocument,
  houseHead,
  houseStyleXml,
  pageXml,
  style,
} from './house-document.fixture.ts';
import { houseStyles } from './house-styles.ts';
import { readReference } from './read-reference.ts';

function reference(wanted: HouseDocument = {}): WordReference {
  const read = readReference(houseDocument(wanted), 'haus.docx');
  if ('problem' in read) throw new Error(read.problem);
  return read;
}

const exported = (wordReference: WordReference | null, detail = pieceDetail()): Uint8Array =>
  docxFile({ piece: pieceToPrint(detail, { ...paper, wordReference }), images: imagesForReaders });
const partOf = (bytes: Uint8Array, name: string): string =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
const complaints = async (bytes: Uint8Array): Promise<string[]> =>
  (await validate(bytes, 'docx')).map(
    ({ description, path }) => `${path.partUri} ${path.xpath}: ${description}`,
  );
/** The XML of a style, by its name. */
const styleNamed = (bytes: Uint8Array, name: string): string =>
  partOf(bytes, 'word/styles.xml')
    .split('</w:style>')
    .find((one) => one.includes(`<w:name w:val="${name}"/>`))
    ?.replace(/^.*<w:style /s, '') ?? '';

describe('the styles of the newsroom’s own document', () => {
  it('dress a piece by their names, whatever their ids, and ours stand in where it has none', () => {
    const read = reference();
    expect(read.taken).toEqual(['text', 'headline', 'lede', 'subhead', 'credit']);
    const bytes = exported(read);
    // A German Word calls them «Titel» and «berschrift1».
    expect(styleNamed(bytes, 'Title')).toContain('w:styleId="Title"');
    expect(styleNamed(bytes, 'Title')).toContain('<w:color w:val="0B5563" w:themeColor="accent1"/>');
    expect(styleNamed(bytes, 'heading 1')).toContain('w:styleId="Heading1"');
    expect(styleNamed(bytes, 'Lead')).toContain('<w:basedOn w:val="Grundlage"/>');
    expect(styleNamed(bytes, 'Foto klein')).toContain('w:styleId="Credit"');
    expect(styleNamed(bytes, 'Normal')).toMatch(/^w:type="paragraph" w:default="1" w:styleId="Normal"/);
    expect(styleNamed(bytes, 'Spitzmarke')).toContain('<w:basedOn w:val="Normal"/>');
    // Another style of the house has the id that ours bears.
    expect(styleNamed(bytes, 'Kasten der Serie')).toContain('w:styleId="Kicker-2"');
    expect(styleNamed(bytes, 'Kasten der Serie')).not.toContain('basedOn');
  });

  it('bring neither a language, nor a numbering, nor hidden words, nor a style of tables', () => {
    const styles = partOf(exported(reference()), 'word/styles.xml');
    expect(styles.match(/<w:lang [^>]*>/g)).toEqual([
      '<w:lang w:val="de-CH" w:eastAsia="de-CH" w:bidi="ar-SA"/>',
    ]);
    expect(styles).not.toMatch(/numPr|vanish|w14|Normal Table/);
  });

  it('come with their theme, their page, and the words and page numbers at its head', () => {
    const bytes = exported(reference());
    const parts = unzipSync(bytes);
    expect(partOf(bytes, 'word/theme/theme1.xml')).toContain('typeface="DejaVu Sans"');
    expect(partOf(bytes, 'word/theme/theme1.xml')).not.toContain('blip');
    const document = partOf(bytes, 'word/document.xml');
    expect(document).toContain('<w:pgSz w:w="8391" w:h="11906"/>');
    // 8391 - 2 * 851 twentieths of a point.
    expect(Math.max(...[...document.matchAll(/<wp:extent cx="(\d+)"/g)].map(([, cx]) => Number(cx)))).toBe(
      6689 * 635,
    );
    const header = partOf(bytes, 'word/house-header1.xml');
    expect(header).toContain('Seebote, Redaktion');
    expect(header).toContain(' PAGE ');
    expect(header).not.toMatch(/hyperlink|drawing|alt</);
    expect(parts['word/footer1.xml']).toBeUndefined();
    expect(reference().withoutPictures).toBe(true);
    expect(partOf(bytes, 'word/settings.xml')).toContain('<w:hyphenationZone w:val="425"/>');
  });

  it('take the page as it is now, not as it was before a tracked change', () => {
    const was =
      '<w:sectPrChange w:id="1" w:author="x"><w:sectPr><w:pgSz w:w="16838" w:h="11906"/></w:sectPr></w:sectPrChange>';
    const bytes = exported(reference({ section: pageXml + was }));
    expect(partOf(bytes, 'word/document.xml')).toContain('<w:pgSz w:w="8391" w:h="11906"/>');
  });

  it('let nothing of a document refer to the outside or run a field of its own', () => {
    const bytes = exported(
      reference({ head: houseHead.replace(' PAGE ', ' INCLUDETEXT "http://angreifer.example/x" ') }),
    );
    for (const name of Object.keys(unzipSync(bytes))) expect(partOf(bytes, name)).not.toContain('angreifer');
    expect(partOf(bytes, 'word/house-header1.xml')).not.toContain('fldChar');
    expect(partOf(bytes, 'word/house-header1.xml')).toContain('Seite ');
  });

  it('keep each Word document one by the rules of the format, the same bytes each time', {
    timeout: 240_000,
  }, async () => {
    const read = reference();
    const bodies = fc.sample(randomBody([leadImageId, chartImageId]), { numRuns: 60, seed: 20261126 });
    for (const body of bodies) {
      const bytes = exported(read, pieceDetail({ body }));
      expect(await complaints(bytes)).toEqual([]);
      expect(Buffer.compare(bytes, exported(structuredClone(read), pieceDetail({ body })))).toBe(0);
    }
  });

  it('are told by the reader of Word documents as our own are', async () => {
    const [ours, theirs] = await Promise.all(
      [null, reference()].map(async (read) => docxMarkup(exported(read), 'accept')),
    );
    expect(theirs?.markup).toBe(ours?.markup);
    expect(theirs?.margins).toEqual([]);
  });

  it('are left out as a whole where a settings file holds what is no XML', () => {
    for (const styles of ['<w:styles', '<!DOCTYPE a [<!ENTITY b "c">]><a/>', '', '<a/>'])
      expect(Buffer.compare(exported({ ...reference(), styles }), exported(null))).toBe(0);
    const odd = { ...reference(), margins: [{ kind: 'footer' as const, on: 'default' as const, xml: '<x' }] };
    expect(houseStyles(odd)).toBeNull();
  });

  it('that run in a circle, bear one name twice or none, or lead nowhere, are put in order', async () => {
    const bytes = exported(
      reference({
        styles: `${houseStyleXml}${style('A', 'Kreis A', '<w:basedOn w:val="B"/>')}${style('B', 'Kreis B', '<w:basedOn w:val="A"/>')}${style('T2', 'title')}${style('leer', '')}${style('Z', 'Quote', '', 'character')}`,
      }),
    );
    expect(await complaints(bytes)).toEqual([]);
    expect(styleNamed(bytes, 'Kreis A')).not.toContain('basedOn');
    // One of words bears the name of ours, which is one of paragraphs.
    expect(partOf(bytes, 'word/styles.xml').match(/<w:name w:val="Quote"\/>/g)).toHaveLength(1);
    expect(styleNamed(bytes, 'Quote')).toContain('w:type="paragraph"');
    expect(partOf(bytes, 'word/styles.xml').match(/<w:name w:val="(title|Title)"\/>/g)).toHaveLength(1);
  });

  it('are those that a piece needs, where a house has thousands', () => {
    const many = Array.from({ length: 3000 }, (_, index) =>
      style(`S${index}`, `Altlast ${index}`, '<w:rPr><w:b/><w:color w:val="AA0000"/></w:rPr>'),
    );
    const read = reference({ styles: houseStyleXml + many.join('') });
    expect(read.taken).toEqual(reference().taken);
    const has = (name: string) => read.styles.includes(name);
    expect([has('Altlast'), has('Hausschrift')]).toEqual([false, true]);
  });
});
