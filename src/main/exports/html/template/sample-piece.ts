import { type Body, textBlock } from '#shared/article-body/body.ts';
import type { ArticleId, ImageId, NoticeId } from '#shared/domain/ids.ts';
import { emptyCredit, type Image } from '#shared/domain/image/image.ts';
import { type CorrectionNotice, emptyRecord } from '#shared/domain/piece/article.ts';
import { type Publication, publicationDefaults, type StandingElement } from '#shared/domain/publication.ts';
import { type PieceToPrint, pieceToPrint } from '../../piece/piece.ts';
import { type ImageFiles, printedImageKey } from '../../piece/printed-figure.ts';

const imageIds = ['img_sample001', 'img_sample002', 'img_sample003'] as ImageId[];

/** A grey field in the proportions of a photograph, within the page itself. */
const src = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900"><rect width="1600" height="900" fill="#b9b4a9"/></svg>')}`;

export const sampleImages: ImageFiles = new Map(
  imageIds.map((imageId) => [printedImageKey(imageId, null), { src, width: 1600, height: 900 }]),
);

const images: Image[] = imageIds.map((imageId, index) => ({
  ...{ imageId, sha256: '0'.repeat(64), mediaType: 'image/jpeg', byteLength: 1, width: 1600, height: 900 },
  originalName: 'bild.jpg',
  addedAt: '2026-02-12T06:00:00.000Z',
  credit: {
    ...emptyCredit(),
    creditLine: 'Foto: Lea Brunner',
    altText: 'Das Ufer am Morgen',
    kind: index === 1 ? 'archive' : 'photo',
    digitalSourceType:
      index === 2 ? 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia' : '',
  },
}));

const paragraph = (text: string) => textBlock('paragraph', text);
const list = (type: string) => ({
  type,
  content: ['Erstens', 'Zweitens', 'Drittens'].map((word) => ({
    type: 'listItem',
    content: [paragraph(word)],
  })),
});
const figure = (place: number, lead: boolean) =>
  textBlock('figure', 'Der Weg am Ufer', { imageId: imageIds[place], lead, altText: null, creditLine: null });

const text = [
  paragraph('Der Weg dem Ufer entlang bleibt bis im Herbst gesperrt. Die Stadt will ihn danach verbreitern.'),
  {
    type: 'paragraph',
    content: [
      { type: 'text', text: 'Das teilt die ' },
      { type: 'text', text: 'Stadt', marks: [{ type: 'bold' }] },
      { type: 'text', text: ' auf ' },
      {
        type: 'text',
        text: 'ihrer Seite',
        marks: [{ type: 'link', attrs: { href: 'https://stadt.example/' } }],
      },
      { type: 'text', text: ' mit, ' },
      { type: 'text', text: 'ohne Gewähr', marks: [{ type: 'italic' }] },
      { type: 'text', text: '.' },
    ],
  },
  textBlock('subhead', 'Wie es weitergeht'),
  figure(1, false),
  { type: 'quote', content: [paragraph('«Wir warten ab», sagt die Stadtpräsidentin.')] },
  list('bulletList'),
  paragraph('Im Oktober wird entschieden.'),
  figure(2, false),
  list('orderedList'),
  textBlock('subhead', 'Was es kostet'),
  paragraph('Die Kosten sind noch nicht bekannt.'),
  paragraph('Der Kredit kommt vor das Volk.'),
];

const head = [textBlock('kicker', 'Uferweg'), textBlock('headline', 'Der Uferweg ruht bis im Herbst')];
const lede = textBlock(
  'lede',
  'Die Bauarbeiten am Ufer stehen still, und niemand weiss, wann sie weitergehen.',
);

const elements: StandingElement[] = [
  {
    kind: 'corrections-policy',
    heading: 'Fehler gesehen?',
    blocks: [
      { kind: 'paragraph', text: 'Eine Meldung an korrektur@zeitung.example nennt:' },
      { kind: 'item', text: 'die Adresse der Seite' },
      { kind: 'item', text: 'die Stelle im Wortlaut' },
    ],
  },
  { kind: 'other', heading: '', blocks: [{ kind: 'paragraph', text: 'Diese Zeitung gehört ihren Lesern.' }] },
  {
    kind: 'support-appeal',
    heading: 'Mithelfen',
    blocks: [{ kind: 'paragraph', text: 'Jeder Franken zählt.' }],
  },
];

const notices = (['correction', 'update'] as const).flatMap((changeClass, index) =>
  (['top', 'bottom'] as const).map(
    (placement): CorrectionNotice => ({
      noticeId: `not_${placement}${index}` as NoticeId,
      ...{ reportId: null, changeClass, was: 'Sommer', now: 'Herbst', language: 'de', placement },
      text: 'In einer früheren Fassung stand «Sommer». Richtig ist: Herbst.',
      publishedAt: '2026-02-13T09:30:00.000Z',
    }),
  ),
);

const paper = {
  ...publicationDefaults,
  name: 'Die Zeitung',
  shortName: 'DZ',
  baseUrl: 'https://zeitung.example/',
  correctionsAddress: 'korrektur@zeitung.example',
  locale: 'de-CH',
} as Publication;

const sampleOf = (body: Body, rest: Partial<Parameters<typeof pieceToPrint>[0]>, publication: Publication) =>
  pieceToPrint(
    {
      articleId: 'art_sample001' as ArticleId,
      record: {
        ...emptyRecord(),
        section: publication.sections[0] ?? 'Region',
        contributors: [{ name: 'Lea Brunner', sign: 'lb' }],
        dateline: 'Thun, 12. Februar 2026',
        slug: 'uferweg',
        standingElements: elements,
      },
      ...{ body, images, notices, versions: [] },
      byline: `${publication.shortName} – Region ¦ Lea Brunner ¦ Foto: Lea Brunner`,
      changedAt: '2026-02-13T09:30:00.000Z',
      firstPublishedAt: '2026-02-12T07:12:00.000Z',
      lastPublishedAt: '2026-02-13T09:30:00.000Z',
      ...rest,
    },
    publication,
  );

/** A piece with one of everything that a page may print, for a desk that has none. */
export const samplePiece = (publication: Publication = paper): PieceToPrint =>
  sampleOf({ type: 'doc', content: [...head, figure(0, true), lede, ...text] }, {}, publication);

/** Pieces of several makings, by which it is seen what styles do to a piece. */
export const samplePieces = (): PieceToPrint[] => [
  samplePiece(),
  sampleOf(
    { type: 'doc', content: [textBlock('headline', 'The path rests'), ...text.slice(0, 2)] },
    { notices: notices.slice(1, 2), lastPublishedAt: '2026-02-12T07:12:00.000Z' },
    { ...paper, locale: 'en-GB' },
  ),
];
