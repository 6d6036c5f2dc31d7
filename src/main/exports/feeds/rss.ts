import { keywords } from '../html/cms-html.ts';
import { wholeHtml } from '../html/whole-html.ts';
import { hasInk } from '../piece/characters.ts';
import { identifierOf } from '../piece/identifiers.ts';
import { webAddress } from '../piece/links.ts';
import type { PieceToPrint } from '../piece/piece.ts';
import type { ImageFiles } from '../piece/printed-figure.ts';
import { cdata, document, element, ifSaid, lines, type Xml } from '../xml.ts';

/** A piece as a feed of one entry, RSS 2.0; its whole text stands in `content:encoded`. */
export const rss = (piece: PieceToPrint, files: ImageFiles): string => {
  const { publication, locale } = piece;
  const channel = lines([
    element('title', {}, publication.name),
    element('link', {}, webAddress(publication.baseUrl) ?? publication.baseUrl),
    element('description', {}, publication.name),
    element('language', {}, locale),
    ifSaid('lastBuildDate', mailDate(piece.lastPublishedAt)),
    item(piece, files),
  ]);
  const namespaces = {
    version: '2.0',
    'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  };
  return document(element('rss', namespaces, element('channel', {}, channel)));
};

function item(piece: PieceToPrint, files: ImageFiles): Xml {
  const { record } = piece;
  return element(
    'item',
    {},
    lines([
      element('title', {}, piece.headline.trim()),
      ifSaid('link', webAddress(record.url)),
      ifSaid('description', piece.lede),
      cdata('content:encoded', wholeHtml(piece, files, { headLines: true })),
      ...record.contributors.map(({ name }) => ifSaid('dc:creator', name)),
      ...[record.section, ...keywords(piece)].filter(hasInk).map((word) => ifSaid('category', word)),
      element('guid', { isPermaLink: 'false' }, identifierOf(piece, 'piece', piece.articleId)),
      ifSaid('pubDate', mailDate(piece.firstPublishedAt)),
    ]),
  );
}

/** A moment as mails and RSS write it, in universal time. */
export const mailDate = (moment: string | null): string | null =>
  moment === null ? null : new Date(moment).toUTCString();
