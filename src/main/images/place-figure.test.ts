import { describe, expect, it } from 'vitest';
import { type Body, type BodyNode, figureAttrs, figuresOf, textBlock } from '#shared/article-body/body.ts';
import { bodySchema } from '#shared/article-body/schema.ts';
import { inlineText } from '#shared/article-body/text.ts';
import type { ImageId } from '#shared/domain/ids.ts';
import { emptyCredit, type Image } from '#shared/domain/image/image.ts';
import { newPieceDoc, readPiece } from '../articles/index.ts';
import { type Placing, placeFigure } from './place-figure.ts';

const image = (number: number, credit: Partial<Image['credit']> = {}): Image => ({
  imageId: `img_0000000${number}` as ImageId,
  sha256: String(number).repeat(64),
  mediaType: 'image/jpeg',
  byteLength: 1,
  width: 60,
  height: 40,
  originalName: 'aare.jpg',
  credit: { ...emptyCredit(), ...credit },
  addedAt: '2026-02-12T07:12:00.000Z',
});

const figure = (caption: string, attrs: Record<string, unknown>): BodyNode =>
  textBlock('figure', caption, { imageId: null, lead: false, altText: null, creditLine: null, ...attrs });

/** The piece after placing, as ProseMirror itself accepts it. */
function placed(content: BodyNode[], ...placings: (Partial<Placing> & { image: Image })[]): Body {
  const doc = newPieceDoc({ body: { type: 'doc', content } });
  for (const placing of placings)
    placeFigure(doc, { lead: false, caption: null, altText: null, creditLine: null, ...placing });
  const { body } = readPiece(doc);
  bodySchema().nodeFromJSON(body).check();
  return body;
}
const shown = (body: Body) =>
  figuresOf(body).map(({ attrs, node, index }) => ({ ...attrs, caption: inlineText(node), index }));

/** A use that says nothing of its own. */
const asInRecord = { altText: null, creditLine: null, crop: null, focalPoint: null };

const head = [textBlock('kicker', 'KI'), textBlock('headline', 'Titel'), textBlock('lede', 'Lead')];
const text = textBlock('paragraph', 'Absatz');

describe('a lead image', () => {
  it('fills the lead figure that waits and keeps its caption and credit', () => {
    const waiting = figure('Legende vom Import', { lead: true, creditLine: 'Foto: Agentur' });
    const [lead] = shown(
      placed([...head, waiting, text], { image: image(1, { caption: 'Im Archiv' }), lead: true }),
    );
    expect(lead).toEqual({
      imageId: 'img_00000001',
      lead: true,
      ...asInRecord,
      creditLine: 'Foto: Agentur',
      caption: 'Legende vom Import',
      index: 3,
    });
  });

  it('drops an imported credit that prints what the record prints', () => {
    const waiting = figure('', { lead: true, creditLine: 'Bild OpenAI' });
    const placing = { image: image(1, { creditLine: 'OpenAI' }), lead: true };
    expect(shown(placed([...head, waiting], placing))[0]?.creditLine).toBeNull();
  });

  it('keeps an imported credit while the record has none', () => {
    const waiting = figure('', { lead: true, creditLine: 'Bild OpenAI' });
    expect(shown(placed([...head, waiting], { image: image(1), lead: true }))[0]?.creditLine).toBe(
      'Bild OpenAI',
    );
  });

  it('takes caption, alt text and credit that are given anew', () => {
    const waiting = figure('alt', { lead: true, creditLine: 'alt', altText: 'alt' });
    const given = { caption: 'neue\nLegende', altText: 'neuer Text', creditLine: 'Foto: Neu' };
    expect(shown(placed([...head, waiting], { image: image(1), lead: true, ...given }))[0]).toMatchObject({
      ...given,
      caption: 'neue Legende',
    });
  });

  it('replaces the lead image, and words about the old one leave with it', () => {
    const old = figure('Der alte Damm', {
      lead: true,
      imageId: 'img_00000009',
      altText: 'Damm',
      creditLine: 'Foto: Alt',
    });
    const body = placed([...head, old, text], { image: image(1, { caption: 'Die Aare' }), lead: true });
    expect(shown(body)).toEqual([
      { imageId: 'img_00000001', lead: true, ...asInRecord, caption: 'Die Aare', index: 3 },
    ]);
  });

  it('that is placed twice changes nothing the second time', () => {
    const old = figure('Meine Legende', {
      lead: true,
      imageId: 'img_00000001',
      altText: 'Boot',
      creditLine: 'Foto: X',
    });
    expect(
      shown(placed([...head, old], { image: image(1, { caption: 'Andere' }), lead: true }))[0],
    ).toMatchObject({
      altText: 'Boot',
      creditLine: 'Foto: X',
      caption: 'Meine Legende',
    });
  });

  it.each([
    ['after the headline', head, 2],
    ['after the kicker of a piece without headline', [head[0] as BodyNode, text], 1],
    ['at the top of a piece without either', [text], 0],
  ])('becomes a new lead figure %s', (_, content, index) => {
    expect(shown(placed(content, { image: image(1, { caption: 'Die Aare' }), lead: true }))).toEqual([
      { imageId: 'img_00000001', lead: true, ...asInRecord, caption: 'Die Aare', index },
    ]);
  });
});

describe('an image in the text', () => {
  it('fills the first figure that waits', () => {
    const body = placed(
      [
        ...head,
        figure('belegt', { imageId: 'img_00000009' }),
        text,
        figure('wartet', {}),
        figure('auch', {}),
      ],
      { image: image(1) },
      { image: image(2) },
    );
    expect(shown(body).map(({ imageId, caption }) => [imageId, caption])).toEqual([
      ['img_00000009', 'belegt'],
      ['img_00000001', 'wartet'],
      ['img_00000002', 'auch'],
    ]);
  });

  it('stands at the end where none waits, and leaves the lead image alone', () => {
    const lead = figure('Lead', { lead: true, imageId: 'img_00000009' });
    const body = placed([...head, lead, text], { image: image(1), caption: 'Zweites Bild' });
    expect(body.content.at(-1)?.type).toBe('figure');
    expect(figureAttrs(body.content.at(-1) as BodyNode)).toEqual({
      imageId: 'img_00000001',
      lead: false,
      ...asInRecord,
    });
    expect(shown(body)[0]).toMatchObject({ imageId: 'img_00000009', caption: 'Lead' });
  });
});

describe('the crop of a use', () => {
  const part = { x: 0, y: 0.25, width: 1, height: 0.5 };

  it('is written as it was asked for, and goes with the image that it was meant for', () => {
    const first = { image: image(1), lead: true, crop: part };
    expect(shown(placed(head, first))[0]?.crop).toEqual(part);
    expect(shown(placed(head, first, { image: image(1), lead: true }))[0]?.crop).toEqual(part);
    expect(shown(placed(head, first, { image: image(2), lead: true }))[0]?.crop).toBeNull();
  });
});
