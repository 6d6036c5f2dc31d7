import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BodyNode } from '#shared/article-body/body.ts';
import { paper as papers } from '#shared/domain/export/page-settings.ts';
import type { Publication } from '#shared/domain/publication.ts';
import { missing, needs } from '#tools/needs.ts';
import { pieceToPrint } from '../piece/piece.ts';
import { hostileText, randomBody } from '../random-body.fixture.ts';
import { chartImageId, leadImageId, notice, paper, pieceDetail } from '../rehearsal-piece.fixture.ts';
import { isOfHouse } from './fonts.ts';
import { withoutShape } from './page-words.ts';
import { told, withPdf } from './pdf-says.fixture.ts';
import { printPdf, showPdf } from './print-pdf.ts';
import { realPictures } from './real-pictures.fixture.ts';

const images = await realPictures();
const detail = pieceDetail();
const set = (pages: Publication['pages']): Publication => ({ ...paper, pages });
const archive = set({ paper: 'a4', design: 'archive' });
const proof = set({ paper: 'a4', design: 'proof' });
const printed = (over: Parameters<typeof pieceDetail>[0] = {}, publication = archive): Uint8Array =>
  printPdf({ piece: pieceToPrint(pieceDetail(over), publication), images });
const tells = (bytes: Uint8Array, command: string, ...words: string[]): string =>
  withPdf(bytes, (file) => told(command, ...words, file));
/** The words of the pages in the order of reading, with hyphens at the ends of lines. */
const textOf = (bytes: Uint8Array): string => withPdf(bytes, (file) => told('pdftotext', file, '-'));

const paragraph = (text: string): BodyNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const withText = (...texts: string[]) => ({
  body: {
    type: 'doc' as const,
    content: [{ type: 'headline', content: [{ type: 'text', text: 'Titel' }] }, ...texts.map(paragraph)],
  },
});

describe('a piece as PDF', () => {
  it.skipIf(missing('poppler') || missing('qpdf'))(
    `is whole, tagged, in its language, bookmarked, and holds its typefaces ${needs('poppler')} ${needs('qpdf')}`,
    () => {
      const bytes = printed();
      expect(tells(bytes, 'qpdf', '--check')).toContain('No syntax or stream encoding errors');
      const properties = tells(bytes, 'pdfinfo');
      expect(properties).toMatch(/^Title:\s+Der See steigt$/m);
      expect(properties).toMatch(/^Author:\s+Rosa Amstutz$/m);
      expect(properties).toMatch(/^Keywords:\s+Hochwasser, Thun$/m);
      expect(properties).toMatch(/^Tagged:\s+yes$/m);
      expect(properties).toMatch(/^CreationDate:\s+Fri Feb 13 /m);
      expect(tells(bytes, 'pdfinfo', '-meta')).toContain('<pdfuaid:part>1</pdfuaid:part>');
      const whole = tells(bytes, 'qpdf', '--json', '--json-key=qpdf', '--json-key=outlines');
      expect(whole).toContain('"/Lang": "u:de-CH"');
      const { outlines } = JSON.parse(whole) as { outlines: { title: string; kids: { title: string }[] }[] };
      expect(outlines.map(({ title }) => title)).toEqual(['Der See steigt']);
      expect(outlines[0]?.kids.map(({ title }) => title)).toContain('Wie weiter?');
      for (const [image, alt] of [
        ['lead', 'Wasser bis zur Treppe'],
        ['chart', 'Kurve, die steigt'],
      ])
        expect(whole, image).toContain(`"/Alt": "u:${alt}"`);
      const typefaces = tells(bytes, 'pdffonts').trim().split('\n').slice(2);
      expect(typefaces.length).toBeGreaterThan(3);
      for (const line of typefaces) expect(line).toMatch(/\byes yes yes\b/);
    },
  );

  it.skipIf(missing('poppler'))(`parts German words where German does ${needs('poppler')}`, () => {
    const word = 'Grundwasserschutzzonenverordnung';
    const text = textOf(printed(withText(`Die ${word} gilt. `.repeat(30))));
    const parts = text.match(/\S+[-\u00AD]\n\S+/g) ?? [];
    expect(parts.length).toBeGreaterThan(3);
    const right = [
      'Grund',
      'Grundwas',
      'Grundwasser',
      'Grundwasserschutz',
      'Grundwasserschutzzo',
      'Grundwasserschutzzonen',
      'Grundwasserschutzzonenver',
      'Grundwasserschutzzonenverord',
    ];
    for (const part of parts) expect(right).toContain(part.split(/[-\u00AD]\n/)[0]);
  });

  it.skipIf(missing('poppler'))(
    `puts nothing into an address, wherever its line ends ${needs('poppler')}`,
    () => {
      const mail = 'korrekturen@mittellaendische.example';
      const url =
        'https://www.seebote.example/region/hochwasserschutz/die_gemeinde_baut_daemme?teil=1&seite=2';
      const before = [
        '',
        'Ab ',
        'Dann ',
        'Morgen ',
        'Übermorgen ',
        'Ende der nächsten Woche ',
        'Vielleicht ',
      ];
      const text = textOf(
        printed({
          ...withText(...before.map((words) => `${words.repeat(3)}an ${mail} oder ${url} gehen.`)),
          record: { ...detail.record, url },
        }),
      );
      expect(text).not.toContain('\u200B');
      const joined = text.replace(/\n/g, '');
      expect(joined.split(mail)).toHaveLength(before.length + 1);
      expect(joined.split(url)).toHaveLength(before.length + 2);
    },
  );

  it.skipIf(missing('poppler'))(
    `does not part the words of a headline, but for one that fills a line ${needs('poppler')}`,
    () => {
      const headline = (text: string) => ({
        body: { type: 'doc' as const, content: [{ type: 'headline', content: [{ type: 'text', text }] }] },
        notices: [],
        images: [],
      });
      const set = textOf(
        printed(
          headline('Elon Musk strebt Kontrolle über OpenAI an: Milliardenangebot verschärft Machtkampf'),
        ),
      );
      expect(set).toMatch(/^Elon Musk strebt[^-\u00AD]*Machtkampf$/m);
      const long = textOf(printed(headline('Die Grundwasserschutzzonenverordnungskommissionssitzung tagt')));
      expect(long).toMatch(/Grund\S*[-\u00AD]\n/);
    },
  );

  it('is the same to the last byte when it is printed again, whatever was printed between', () => {
    const first = printed();
    printed(withText('Etwas anderes.'), proof);
    expect(Buffer.compare(first, printed())).toBe(0);
    expect(Buffer.compare(first, printed({}, proof))).not.toBe(0);
  });

  it.skipIf(missing('poppler'))(`prints what looks like a command as words ${needs('poppler')}`, () => {
    const hostile = [
      '#let x = 1; #x $a^2$ @ref <label> *fett* _kursiv_ `code` \\u{41} // nichts /* weg */ = kein Titel',
      '#import "/etc/passwd" #read("/piece.json") #panic("nein") #image("x.svg") ~ --- -- \' "',
      '- keine Liste + auch keine / Begriff: nein [a]: {b} $ {c} %d \\ ',
    ];
    const text = textOf(printed(withText(...hostile)))
      .replace(/-\n/g, '-')
      .replace(/\s+/g, ' ');
    for (const words of hostile) expect(text).toContain(words.trim().replace(/\s+/g, ' '));
  });

  it.skipIf(missing('poppler'))(
    `lets no word run out of the page, and says which characters the typeface lacks ${needs('poppler')}`,
    { timeout: 60_000 },
    () => {
      const bytes = printed(
        withText('x'.repeat(100_000), `https://${'y'.repeat(2000)}`, 'Ein 漢 und 👩‍🚀, עברית und العربية.'),
      );
      const letters = textOf(bytes).match(/x/g)?.length;
      expect(letters).toBeGreaterThanOrEqual(100_000);
      expect(textOf(bytes).match(/y/g)?.length).toBeGreaterThanOrEqual(2000);
      const boxes = withPdf(bytes, (file) => told('pdftotext', '-bbox', file, '-'));
      const right = [...boxes.matchAll(/xMax="([\d.]+)"/g)].map(([, x]) => Number(x));
      expect(Math.max(...right)).toBeLessThan((210 / 25.4) * 72 - 40);
      expect(textOf(bytes)).toContain('U+6F22');
      expect(textOf(bytes)).not.toContain('U+05D0');
      expect(isOfHouse(withoutShape)).toBe(true);
    },
  );

  it.skipIf(missing('poppler'))(
    `numbers the lines of a proof, and leaves a margin to write in ${needs('poppler')}`,
    () => {
      const words = 'Ein Satz, der etwas länger ist als eine Zeile und darum umbricht. '.repeat(4);
      const boxes = (publication: Publication) =>
        withPdf(printed({ ...withText(words), notices: [] }, publication), (file) =>
          told('pdftotext', '-bbox', file, '-'),
        );
      const numbers = [...boxes(proof).matchAll(/xMax="([\d.]+)"[^>]*>(\d+)<\/word>/g)];
      expect(numbers.map(([, , n]) => n)).toEqual(expect.arrayContaining(['1', '2', '3', '4', '5']));
      const right = Math.max(...[...boxes(proof).matchAll(/xMax="([\d.]+)"/g)].map(([, x]) => Number(x)));
      expect(right).toBeLessThan(((210 - 60) / 25.4) * 72);
      expect(boxes(archive)).not.toMatch(/>5<\/word>/);
    },
  );

  it('stands on the paper that the newsroom has, in both designs, with nothing written as well', () => {
    const nothing = {
      body: { type: 'doc' as const, content: [{ type: 'paragraph' }] },
      images: [],
      notices: [],
      byline: '',
    };
    for (const sheet of papers.options)
      for (const design of ['archive', 'proof'] as const) {
        const bytes = printed(nothing, set({ paper: sheet, design }));
        expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
      }
  });

  it.skipIf(missing('qpdf'))(
    `is a PDF for all readers, whatever was written ${needs('qpdf')}`,
    { timeout: 240_000 },
    () => {
      const random = fc.tuple(
        randomBody([leadImageId, chartImageId]),
        hostileText,
        hostileText,
        fc.boolean(),
      );
      for (const [body, one, two, asProof] of fc.sample(random, { numRuns: 40, seed: 20260212 })) {
        const bytes = printed(
          {
            body,
            byline: one,
            notices: [notice({ text: two, placement: 'top' })],
            record: {
              ...detail.record,
              dateline: two,
              keywords: [one, two],
              section: two,
              contributors: [{ name: two, sign: one }],
            },
          },
          asProof ? proof : archive,
        );
        expect(tells(bytes, 'qpdf', '--check')).toContain('No syntax or stream encoding errors');
      }
    },
  );

  it('sets marks of one script on letters of another with the house’s own letters', () => {
    expect(printed(withText('a\u05B0b\u0650c x\u20E3')).length).toBeGreaterThan(1000);
  });

  it('holds links whose words run from right to left, over several lines', () => {
    const words = 'מילים שרצות מימין לשמאל '.repeat(12);
    const linked = { type: 'link', attrs: { href: 'https://example.org/' } };
    const body = {
      type: 'doc' as const,
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: `Ein Satz ${words}` },
            { type: 'text', text: `${words} und zurück`, marks: [linked] },
            { type: 'text', text: ` ${words}` },
          ],
        },
      ],
    };
    expect(printed({ body }).length).toBeGreaterThan(1000);
    expect(printed({ body }, proof).length).toBeGreaterThan(1000);
  });

  it('is shown page by page, its images within, and long pieces in part', () => {
    const show = (over: Parameters<typeof pieceDetail>[0]) =>
      showPdf({ piece: pieceToPrint(pieceDetail(over), archive), images }).page;
    const page = show({});
    expect(page.match(/<svg class="page"/g)).toHaveLength(2);
    expect(page).toContain('data:image/jpeg;base64,');
    expect(page).not.toMatch(/<script|href="(?!#|https?:|mailto:|data:image)/);
    const long = show(
      withText(...Array.from({ length: 1400 }, (_, n) => `Absatz ${n}: ${'Wort '.repeat(60)}`)),
    );
    expect(long.match(/<svg class="page"/g)).toHaveLength(24);
    expect(long).toMatch(/\d+ weitere Seiten stehen im PDF/);
  });
});
