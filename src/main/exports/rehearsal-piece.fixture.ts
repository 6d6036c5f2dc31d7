import { type Body, type BodyNode, textBlock } from '#shared/article-body/body.ts';
import { bodyText, headlineOf } from '#shared/article-body/text.ts';
import type { ArticleDetail } from '#shared/contract/articles.ts';
import type { ArticleId, ImageId, NoticeId, VersionId } from '#shared/domain/ids.ts';
import { type CreditRecord, emptyCredit, type Image } from '#shared/domain/image/image.ts';
import { annotationsFrom } from '#shared/domain/piece/annotation.ts';
import { type CorrectionNotice, emptyRecord } from '#shared/domain/piece/article.ts';
import { type Publication, publicationDefaults, publicationFrom } from '#shared/domain/publication.ts';
import type { ImagesForReaders } from './files/image-for-readers.ts';
import { type ImageFiles, printedImageKey } from './piece/printed-figure.ts';

/** A piece with one of everything that can be printed, for tests. */

export const paper: Publication = publicationFrom({
  ...publicationDefaults,
  locale: 'de-CH',
  name: 'Der Seebote',
  shortName: 'DSB',
  baseUrl: 'https://seebote.example/',
  correctionsAddress: 'korrektur@seebote.example',
  standingElements: [
    {
      kind: 'corrections-policy',
      heading: 'Fehler gefunden?',
      blocks: [
        { kind: 'paragraph', text: 'Bitte schreiben Sie an korrektur@seebote.example und nennen Sie:' },
        { kind: 'item', text: 'die Adresse der Seite' },
        { kind: 'item', text: 'die Stelle & was richtig wäre' },
        { kind: 'paragraph', text: 'Danke.' },
      ],
    },
    {
      kind: 'support-appeal',
      heading: 'Mithelfen',
      blocks: [{ kind: 'paragraph', text: 'Jeder Franken zählt.' }],
    },
  ],
}) as Publication;

export const leadImageId = 'img_lead00001' as ImageId;
export const chartImageId = 'img_chart0001' as ImageId;

export const anImage = (imageId: ImageId, credit: Partial<CreditRecord>): Image => ({
  imageId,
  sha256: 'a'.repeat(64),
  mediaType: 'image/jpeg',
  byteLength: 1000,
  width: 1600,
  height: 900,
  originalName: 'see.jpg',
  credit: { ...emptyCredit(), ...credit },
  addedAt: '2026-02-01T08:00:00.000Z',
});

const text = (words: string, ...marks: { type: string; attrs?: Record<string, unknown> }[]): BodyNode => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 ? { marks } : {}),
});
export const link = (href: string) => ({ type: 'link', attrs: { href } });
const bold = { type: 'bold' };
export const block = (type: string, ...content: BodyNode[]): BodyNode => ({ type, content });
export const inline = text;
const item = (...content: BodyNode[]): BodyNode => block('listItem', ...content);

export const head = (
  headline = 'Der See steigt',
  lede = 'Am Morgen stand das Wasser auf dem Quai.',
): BodyNode[] => [
  textBlock('kicker', 'Hochwasser'),
  textBlock('headline', headline),
  textBlock('lede', lede),
];

const fullBody: Body = {
  type: 'doc',
  content: [
    textBlock('kicker', 'Hochwasser'),
    textBlock('headline', 'Der See steigt'),
    textBlock('figure', 'Der Quai am Morgen', {
      imageId: leadImageId,
      lead: true,
      altText: 'Wasser bis zur Treppe',
      creditLine: null,
    }),
    textBlock('lede', 'Am Morgen stand das Wasser auf dem Quai.'),
    block(
      'paragraph',
      text('Die Stadt '),
      text('sperrt ', link('https://stadt.example/a?b=1&c=2')),
      text('den Quai', link('https://stadt.example/a?b=1&c=2'), bold),
      text('.'),
    ),
    textBlock('subhead', 'Wie weiter?'),
    block('quote', textBlock('paragraph', '«Wir warten ab.»'), textBlock('paragraph', '– Rosa Amstutz')),
    block(
      'bulletList',
      item(textBlock('paragraph', 'Sandsäcke')),
      item(
        textBlock('paragraph', 'Pumpen'),
        block('bulletList', item(textBlock('paragraph', 'zwei grosse'))),
      ),
    ),
    {
      type: 'orderedList',
      attrs: { start: 3, type: null },
      content: [item(textBlock('paragraph', 'abwarten')), item(textBlock('paragraph', 'messen'))],
    },
    textBlock('figure', 'Pegel seit Montag', {
      imageId: chartImageId,
      lead: false,
      altText: null,
      creditLine: 'Grafik: Lea Zbinden',
    }),
    block('paragraph', text('Am Abend'), { type: 'hardBreak' }, text('sank das Wasser.')),
    textBlock('paragraph', ''),
  ],
};

export const notice = (changes: Partial<CorrectionNotice> = {}): CorrectionNotice => ({
  noticeId: 'not_first0001' as NoticeId,
  reportId: null,
  changeClass: 'correction',
  was: 'am Dienstag',
  now: 'am Montag',
  text: 'In einer früheren Fassung stand «am Dienstag». Richtig ist: am Montag.',
  language: 'de',
  placement: 'bottom',
  publishedAt: '2026-02-13T09:30:00.000Z',
  ...changes,
});

export function pieceDetail(changes: Partial<ArticleDetail> = {}): ArticleDetail {
  const body = changes.body ?? fullBody;
  return {
    articleId: 'art_rehearse1' as ArticleId,
    status: 'published',
    createdAt: '2026-02-12T06:00:00.000Z',
    changedAt: '2026-02-13T09:30:00.000Z',
    firstPublishedAt: '2026-02-12T07:12:00.000Z',
    lastPublishedAt: '2026-02-13T09:30:00.000Z',
    headline: headlineOf(body),
    record: {
      ...emptyRecord(),
      section: 'Region',
      contributors: [{ name: 'Rosa Amstutz', sign: 'ra' }],
      dateline: 'Thun, 12. Februar 2026',
      keywords: ['Hochwasser', 'Thun', 'Hochwasser', ' '],
      slug: 'see-steigt',
      url: 'https://seebote.example/region/see-steigt/',
    },
    body,
    text: bodyText(body),
    byline: 'DSB – Region ¦ Rosa Amstutz ¦ Foto: Jonas Wyss',
    notices: [notice()],
    suggestions: { count: 0, block: null, words: '' },
    openComments: { count: 0, block: null, words: '', says: '' },
    annotations: annotationsFrom(() => ({})),
    versions: (['corrected', 'exported', 'published'] as const).map((reason, index) => ({
      versionId: `ver_version0${index}` as VersionId,
      reason,
      name: '',
      madeAt: '2026-02-12T07:12:00.000Z',
      madeBy: 'Rosa Amstutz',
      textSha256: '',
    })),
    events: [],
    images: [
      anImage(leadImageId, {
        creditLine: 'Foto: Jonas Wyss',
        creators: ['Jonas Wyss'],
        copyrightNotice: '© Jonas Wyss',
        licenceUrl: 'https://lizenz.example/eins',
        licensorUrl: 'javascript:alert(1)',
        digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
      }),
      anImage(chartImageId, { kind: 'graphic', altText: 'Kurve, die steigt', creditLine: 'Lea Zbinden' }),
    ],
    reports: [],
    reportLines: [],
    public: { versionId: null, unclassed: [], changes: [], fixes: [] },
    ...changes,
  };
}

export const imageFiles: ImageFiles = new Map([
  [printedImageKey(leadImageId, null), { src: 'see-steigt-1.jpg', width: 1600, height: 900 }],
  [printedImageKey(chartImageId, null), { src: 'see-steigt-2.jpg', width: 1600, height: 900 }],
]);

/** A picture of one pixel; what a file does with an image does not depend on what is to be seen. */
const pixelJpeg = new Uint8Array(
  Buffer.from(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/yQALCAABAAEBAREA/8wABgAQEAX/2gAIAQEAAD8A0s8g/9k=',
    'base64',
  ),
);
export const imagesForReaders: ImagesForReaders = new Map(
  [leadImageId, chartImageId].map((imageId, index) => [
    printedImageKey(imageId, null),
    {
      signatureLost: false,
      extension: 'jpg',
      sizes: [{ bytes: Uint8Array.of(...pixelJpeg, index), width: 1600, height: 900 }],
    },
  ]),
);
