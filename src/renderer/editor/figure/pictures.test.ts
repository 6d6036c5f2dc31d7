import { EditorState } from '@tiptap/pm/state';
import { expect, it } from 'vitest';
import { textBlock } from '#shared/article-body/body.ts';
import { bodySchema } from '#shared/article-body/schema.ts';
import { imageId } from '#shared/domain/ids.ts';
import { emptyCredit, type Image } from '#shared/domain/image/image.ts';
import { showImage } from './pictures.ts';

const steg: Image = {
  imageId: imageId.parse('img_00000000a'),
  sha256: 'a'.repeat(64),
  mediaType: 'image/png',
  byteLength: 1,
  width: 3,
  height: 2,
  originalName: 'steg.png',
  credit: { ...emptyCredit(), caption: 'Der Steg\nam Montag', creditLine: 'OpenAI' },
  addedAt: '2026-02-12T07:12:00.000Z',
};

/** The only figure of a piece, as it stands after the image was shown in it. */
function figureAfter(attrs: Record<string, unknown>, caption: string) {
  const content = [textBlock('paragraph', 'Text'), textBlock('figure', caption, attrs)];
  const state = EditorState.create({ doc: bodySchema().nodeFromJSON({ type: 'doc', content }) });
  const figure = showImage(state.tr, 6, steg).doc.child(1);
  return { ...figure.attrs, caption: figure.textContent };
}

it('a figure without words takes the caption of the record, in one line', () => {
  expect(figureAfter({ imageId: null }, '')).toMatchObject({
    imageId: steg.imageId,
    caption: 'Der Steg am Montag',
  });
});

it('a figure that waited keeps its own caption, and of its credit what the record does not print', () => {
  expect(figureAfter({ imageId: null, creditLine: 'Bild OpenAI' }, 'Aus dem Import')).toMatchObject({
    caption: 'Aus dem Import',
    creditLine: null,
  });
  expect(figureAfter({ imageId: null, creditLine: 'Foto: zvg' }, '')).toMatchObject({
    creditLine: 'Foto: zvg',
  });
});

it('words that spoke of another image go with it, and the lead stays the lead', () => {
  const before = { imageId: 'img_00000000b', altText: 'Ein Hund', creditLine: 'Foto: zvg', lead: true };
  const cut = { crop: { x: 0, y: 0, width: 0.5, height: 1 }, focalPoint: { x: 0.2, y: 0.2 } };
  expect(figureAfter({ ...before, ...cut }, 'Der Hund')).toMatchObject({
    crop: null,
    focalPoint: null,
    imageId: steg.imageId,
    altText: null,
    creditLine: null,
    lead: true,
    caption: 'Der Steg am Montag',
  });
});

it('nothing but a figure is touched', () => {
  const state = EditorState.create({
    doc: bodySchema().nodeFromJSON({ type: 'doc', content: [textBlock('paragraph', 'Text')] }),
  });
  expect(showImage(state.tr, 0, steg).docChanged).toBe(false);
});
