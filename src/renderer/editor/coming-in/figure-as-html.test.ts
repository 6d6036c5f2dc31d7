// @vitest-environment jsdom
import { DOMParser, DOMSerializer } from '@tiptap/pm/model';
import { expect, test } from 'vitest';
import { type BodyNode, figureAttrs } from '#shared/article-body/body.ts';
import { bodySchema } from '#shared/article-body/schema.ts';

/** The first figure of what a clipboard holds. */
function pasted(html: string): BodyNode {
  const page = document.createElement('div');
  page.innerHTML = html;
  const { content = [] } = DOMParser.fromSchema(bodySchema()).parse(page).toJSON() as BodyNode;
  return content.find(({ type }) => type === 'figure') as BodyNode;
}

test('a figure that is cut and pasted keeps its crop and its focal point', () => {
  const attrs = {
    imageId: 'img_aaaaaaaa1',
    crop: { x: 0, y: 0.25, width: 1, height: 0.5 },
    focalPoint: { x: 0.5, y: 0.25 },
  };
  const figure = bodySchema().nodeFromJSON({ type: 'figure', attrs });
  const page = document.createElement('div');
  page.append(DOMSerializer.fromSchema(bodySchema()).serializeNode(figure));
  expect(pasted(page.innerHTML).attrs).toMatchObject(attrs);
});

test('a crop out of a page from somewhere else is dropped where it is none', () => {
  const none = [
    '{',
    '{"x":5}',
    '[]',
    '&quot;javascript:alert(1)&quot;',
    '{"x":0,"y":-1,"width":1e9,"height":1}',
  ];
  for (const said of none) {
    const data = `data-crop='${said}' data-focal-point='${said}'`;
    expect(pasted(`<figure data-image-id="img_aaaaaaaa1" ${data}></figure>`).attrs).toMatchObject({
      imageId: 'img_aaaaaaaa1',
      crop: null,
      focalPoint: null,
    });
  }
});

test('a crop that a merge left unreadable shows the whole image', () => {
  expect(figureAttrs({ attrs: { crop: 'half', focalPoint: { x: 'left' } } })).toMatchObject({
    crop: null,
    focalPoint: null,
  });
});
