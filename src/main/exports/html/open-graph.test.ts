import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { type Body, textBlock } from '#shared/article-body/body.ts';
import { printedBody } from '#shared/article-body/printed.ts';
import { pieceToPrint } from '../piece/piece.ts';
import {
  anImage,
  block,
  head,
  imageFiles,
  inline,
  leadImageId,
  paper,
  pieceDetail,
} from '../rehearsal-piece.fixture.ts';
import { htmlPage } from './html-page.ts';

/** What social networks and search engines read from the head of the finished page. */
function readFrom(changes: Parameters<typeof pieceDetail>[0] = {}): Record<string, string> {
  const said: Record<string, string> = {};
  let inTitle = false;
  const parser = new Parser({
    onopentag(name, { name: key, property, content }) {
      inTitle = name === 'title';
      const named = property ?? key;
      if (name === 'meta' && named) said[named] = content ?? '';
    },
    ontext(words) {
      if (inTitle) said.title = (said.title ?? '') + words;
    },
    onclosetag() {
      inTitle = false;
    },
  });
  parser.end(htmlPage(pieceToPrint(pieceDetail(changes), paper), imageFiles));
  return said;
}

test('the card of a page is its headline, its lede and its lead image, with what is to be seen on it', () => {
  expect(readFrom()).toMatchObject({
    title: 'Der See steigt – DSB',
    description: 'Am Morgen stand das Wasser auf dem Quai.',
    'og:type': 'article',
    'og:site_name': 'Der Seebote',
    'og:locale': 'de_CH',
    'og:title': 'Der See steigt',
    'og:description': 'Am Morgen stand das Wasser auf dem Quai.',
    'og:url': 'https://seebote.example/region/see-steigt/',
    'og:image': 'https://seebote.example/region/see-steigt/see-steigt-1.jpg',
    'og:image:alt': 'Wasser bis zur Treppe',
    'article:section': 'Region',
    'twitter:card': 'summary_large_image',
  });
});

test('a page without an address names none, nor an image that nobody could fetch', () => {
  const { record } = pieceDetail();
  const said = readFrom({ record: { ...record, url: '' } });
  expect(Object.keys(said).filter((name) => /^og:(url|image)/.test(name))).toEqual([]);
  expect(said['twitter:card']).toBe('summary');
});

test('quotes and brackets of a headline stay words', () => {
  const body: Body = { type: 'doc', content: head('«So» & "anders" <heute>', '') };
  const said = readFrom({ body });
  expect(said['og:title']).toBe('«So» & "anders" <heute>');
  expect(said).not.toHaveProperty('og:description');
  expect(said).not.toHaveProperty('description');
});

test('what is only suggested stands on no card', () => {
  const suggested = { type: 'insertion', attrs: { id: 'sug_1' } };
  const body = printedBody({
    type: 'doc',
    content: [
      block('headline', inline('Der Steg'), inline(' bleibt zu', suggested)),
      textBlock('lede', 'Er ist morsch.'),
    ],
  });
  expect(readFrom({ body })).toMatchObject({ title: 'Der Steg – DSB', 'og:title': 'Der Steg' });
});

test('an image that is not cleared for social networks stays off the card and on the page', () => {
  const images = [anImage(leadImageId, { creditLine: 'HO', restrictions: ['no-social'] })];
  const said = readFrom({ images });
  expect(said).not.toHaveProperty('og:image');
  expect(said['twitter:card']).toBe('summary');
  expect(htmlPage(pieceToPrint(pieceDetail({ images }), paper), imageFiles)).toContain(
    'src="see-steigt-1.jpg"',
  );
});
