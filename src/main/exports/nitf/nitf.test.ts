import { DOMParser, type Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BodyNode } from '#shared/article-body/body.ts';
import { partsOf } from '#shared/article-body/body.ts';
import { isPrinted } from '../html/html-body.ts';
import { newsmlG2 } from '../newsml-g2/newsml-g2.ts';
import { printable } from '../piece/characters.ts';
import { pieceToPrint } from '../piece/piece.ts';
import { printedImageKey } from '../piece/printed-figure.ts';
import { randomBody } from '../random-body.fixture.ts';
import {
  anImage,
  chartImageId,
  imageFiles,
  leadImageId,
  notice,
  paper,
  pieceDetail,
} from '../rehearsal-piece.fixture.ts';
import { nitf } from './nitf.ts';

const pieceOf = (over: Parameters<typeof pieceDetail>[0] = {}) => pieceToPrint(pieceDetail(over), paper);
const parsed = (xml: string) => new DOMParser({ onError: () => {} }).parseFromString(xml, 'text/xml');
const all = (xml: string, name: string): Element[] => [...parsed(xml).getElementsByTagName(name)];
/** What would be seen: blocks without ink are left out, with their direction marks. */
const words = (text: string): string => printable(text).replace(/[\s\p{Z}\p{Cf}]+/gu, '');

/** The words of the text's blocks, without those of figures. */
const textOf = (node: BodyNode): string =>
  node.type === 'figure' ? '' : (node.text ?? '') + (node.content ?? []).map(textOf).join('');

describe('NITF', () => {
  it('loses no word of a text, whatever was written', () => {
    fc.assert(
      fc.property(randomBody([leadImageId, chartImageId]), (body) => {
        const piece = pieceOf({ body, notices: [] });
        const bare = { ...piece, standingElements: [], figures: new Map() };
        const read = all(nitf(bare, imageFiles), 'body.content')[0]?.textContent ?? '';
        const blocks = partsOf(body).blocks.map(({ node }) => node);
        expect(words(read)).toBe(words(blocks.filter(isPrinted).map(textOf).join(' ')));
      }),
      { numRuns: 300 },
    );
  });

  it('names who is printed beside an image, and says of an AI-made one that it is', () => {
    const made = pieceOf({
      images: [anImage(leadImageId, { kind: 'ai', creditLine: 'Bild OpenAI', aiSystem: 'OpenAI' })],
    });
    const [media] = all(nitf(made, imageFiles), 'media');
    expect(media?.getElementsByTagName('media-producer')[0]?.textContent).toBe('Bild OpenAI');
    const metadata = [...(media?.getElementsByTagName('media-metadata') ?? [])];
    const source = metadata.find((one) => one.getAttribute('name') === 'digitalSourceType');
    expect(source?.getAttribute('value')).toMatch(/\/trainedAlgorithmicMedia$/);
    expect(all(newsmlG2(made, imageFiles), 'digitalSourceType')[0]?.getAttribute('uri')).toMatch(
      /\/trainedAlgorithmicMedia$/,
    );
  });

  it('tells of each notice with its class and day, and that a withdrawn piece may not be used', () => {
    const told = pieceOf({ notices: [notice({ changeClass: 'withdrawal', text: 'Es stimmt nichts.' })] });
    const file = nitf(told, imageFiles);
    expect(all(file, 'docdata')[0]?.getAttribute('management-status')).toBe('canceled');
    expect(all(file, 'ed-msg')[0]?.getAttribute('msg-type')).toBe('withdrawal');
    expect(all(file, 'revision-history')[0]?.getAttribute('norm')).toBe('20260213T093000Z');
    expect(all(file, 'note')[0]?.textContent).toContain('Es stimmt nichts.');
    const message = newsmlG2(told, imageFiles);
    expect(all(message, 'pubStatus')[0]?.getAttribute('qcode')).toBe('stat:canceled');
    expect(all(message, 'edNote')[0]?.textContent).toContain('Es stimmt nichts.');
  });
});

describe('NewsML-G2', () => {
  it('sends an image that stands twice in a piece once, and each cut of it by itself', () => {
    const figure = (crop: object | null): BodyNode => ({
      type: 'figure',
      attrs: { imageId: leadImageId, lead: false, altText: null, creditLine: null, crop },
    });
    const whole = { x: 0.1, y: 0.1, width: 0.5, height: 0.5 };
    const piece = pieceOf({ body: { type: 'doc', content: [figure(null), figure(null), figure(whole)] } });
    const files = new Map(
      [...piece.figures.values()].map(({ crop }, index) => [
        printedImageKey(leadImageId, crop),
        { src: `${index}.jpg`, width: 9, height: 9 },
      ]),
    );
    const message = newsmlG2(piece, files);
    const guids = all(message, 'newsItem').map((item) => item.getAttribute('guid'));
    expect(guids).toHaveLength(3);
    expect(new Set(guids).size).toBe(3);
  });
});
