import { expect, test } from 'vitest';
import { type Body, textBlock } from '#shared/article-body/body.ts';
import type { ImageKind } from '#shared/domain/image/image.ts';
import { pieceToPrint } from '../piece/piece.ts';
import { anImage, head, imageFiles, leadImageId, paper, pieceDetail } from '../rehearsal-piece.fixture.ts';
import { plainText } from '../text/plain-text.ts';
import { cmsFields } from './cms-html.ts';
import { htmlPage } from './html-page.ts';

function inAllFormats(kind: ImageKind, caption = 'Ein See', locale = 'de-CH'): string[] {
  const attrs = { imageId: leadImageId, lead: true, altText: 'Wasser', creditLine: null };
  const body: Body = { type: 'doc', content: [...head(), textBlock('figure', caption, attrs)] };
  const images = [anImage(leadImageId, { kind, creditLine: 'Pexels' })];
  const piece = pieceToPrint(pieceDetail({ body, images }), { ...paper, locale });
  const fields = cmsFields(piece);
  return [
    htmlPage(piece, imageFiles),
    plainText(piece),
    fields.map(({ html }) => html).join('\n'),
    fields.map(({ text }) => text).join('\n'),
  ];
}

test.each([
  ['symbol', 'Symbolbild'],
  ['archive', 'Archivbild'],
  ['montage', 'Montage'],
] as const)('an image of kind %s is labelled «%s» wherever the piece is printed', (kind, label) => {
  for (const printed of inAllFormats(kind)) expect(printed).toContain(label);
  for (const printed of inAllFormats('photo')) expect(printed).not.toContain(label);
});

test('the label speaks the language of the piece, and is not printed after a caption that says it', () => {
  for (const printed of inAllFormats('symbol', 'A lake', 'en-GB')) expect(printed).toContain('Symbol image');
  const [page, ...others] = inAllFormats('symbol', 'Symbolbild: ein See');
  expect(page).not.toContain('<span class="kind-label">');
  for (const printed of others) expect(printed.match(/Symbolbild/g)).toHaveLength(1);
});
