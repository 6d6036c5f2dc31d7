import type { BodyNode } from '#shared/article-body/body.ts';
import { type CarriedPart, carriedPart, type ExportFormat } from '#shared/domain/export/export-format.ts';
import { keywords } from './html/cms-html.ts';
import { hasInk } from './piece/characters.ts';
import { printableLink, webAddress } from './piece/links.ts';
import type { PieceToPrint } from './piece/piece.ts';

/**
 * What each format has no place for. All else goes along in every format: the words of the piece, its byline and
 * dateline, captions, credits and labels, notices and standing elements.
 */
const without: Readonly<Record<ExportFormat, readonly CarriedPart[]>> = {
  'cms-html': ['address', 'dates', 'authors', 'access'],
  html: [],
  docx: [],
  text: [
    'form',
    'links',
    'images',
    'altTexts',
    'section',
    'authors',
    'keywords',
    'address',
    'dates',
    'comments',
    'access',
  ],
  markdown: [],
  pdf: [],
  ninjs: ['comments', 'access'],
  'newsml-g2': [],
  nitf: [],
  wxr: [],
  rss: ['comments', 'access'],
  atom: ['comments', 'access'],
  package: [],
};

/** What of a piece stays behind in a format; parts that the piece does not have are not named. */
export const staysBehind = (piece: PieceToPrint, format: ExportFormat): CarriedPart[] =>
  carriedPart.options.filter((part) => without[format].includes(part) && has[part](piece));

const has: Readonly<Record<CarriedPart, (piece: PieceToPrint) => boolean>> = {
  form: ({ body }) => anyMark(body, ({ type }) => type === 'bold' || type === 'italic'),
  links: ({ body }) =>
    anyMark(body, ({ type, attrs }) => type === 'link' && printableLink(attrs?.href) !== null),
  images: ({ figures }) => [...figures.values()].some(({ image }) => image !== null),
  altTexts: ({ figures }) => [...figures.values()].some(({ altText }) => hasInk(altText)),
  section: ({ record }) => hasInk(record.section),
  authors: ({ record }) => record.contributors.length > 0,
  keywords: (piece) => keywords(piece).length > 0,
  address: ({ record }) => webAddress(record.url) !== null,
  dates: ({ firstPublishedAt }) => firstPublishedAt !== null,
  // Open and free is what a receiver takes for granted.
  comments: ({ record }) => !record.commentsOpen,
  access: ({ record }) => !record.isAccessibleForFree,
};

const anyMark = (
  { marks = [], content = [] }: BodyNode,
  is: (mark: NonNullable<BodyNode['marks']>[number]) => boolean,
): boolean => marks.some(is) || content.some((child) => anyMark(child, is));
