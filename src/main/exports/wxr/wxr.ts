import { mailDate } from '../feeds/rss.ts';
import { fileStem } from '../files/file-names.ts';
import { keywords } from '../html/cms-html.ts';
import { wholeHtml } from '../html/whole-html.ts';
import { hasInk } from '../piece/characters.ts';
import { identifierOf } from '../piece/identifiers.ts';
import { webAddress } from '../piece/links.ts';
import type { PieceToPrint } from '../piece/piece.ts';
import type { ImageFiles } from '../piece/printed-figure.ts';
import { publicTime } from '../piece/printed-moment.ts';
import { noticeText } from '../piece/text-parts.ts';
import { cdata, document, element, lines, type Xml } from '../xml.ts';
import { gmt, nicename, postId } from './wordpress.ts';

const namespaces = {
  version: '2.0',
  'xmlns:excerpt': 'http://wordpress.org/export/1.2/excerpt/',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:wp': 'http://wordpress.org/export/1.2/',
};

/**
 * A piece for WordPress' importer (WXR 1.2): one post with its authors, section, keywords and dates. What WordPress has
 * no field for stands in custom fields (`kicker`, `byline`, `dateline`, `free`, `author`, `correction`). Images lie
 * beside the file.
 */
export function wxr(piece: PieceToPrint, files: ImageFiles): string {
  const { publication } = piece;
  const home = webAddress(publication.baseUrl) ?? publication.baseUrl;
  const channel = lines([
    element('title', {}, publication.name),
    element('link', {}, home),
    element('description', {}, publication.name),
    element('language', {}, piece.locale),
    element('wp:wxr_version', {}, '1.2'),
    element('wp:base_site_url', {}, home),
    element('wp:base_blog_url', {}, home),
    ...authors(piece).map(author),
    item(piece, files, home),
  ]);
  return document(element('rss', namespaces, element('channel', {}, channel)));
}

const authors = ({ record }: PieceToPrint): string[] => [
  ...new Set(record.contributors.map(({ name }) => name.trim()).filter(hasInk)),
];

const author = (name: string): Xml =>
  element(
    'wp:author',
    {},
    element('wp:author_login', {}, nicename(name)),
    element('wp:author_email', {}),
    cdata('wp:author_display_name', name),
  );

function item(piece: PieceToPrint, files: ImageFiles, home: string): Xml {
  const { record, firstPublishedAt, lastPublishedAt, locale } = piece;
  const first = firstPublishedAt ?? piece.changedAt;
  const last = lastPublishedAt ?? first;
  const [writer = piece.publication.shortName] = authors(piece);
  return element(
    'item',
    {},
    lines([
      cdata('title', piece.headline.trim()),
      element('link', {}, webAddress(record.url) ?? home),
      element('pubDate', {}, mailDate(first) ?? ''),
      element('dc:creator', {}, nicename(writer)),
      element('guid', { isPermaLink: 'false' }, identifierOf(piece, 'piece', piece.articleId)),
      element('description', {}),
      cdata('content:encoded', wholeHtml(piece, files)),
      cdata('excerpt:encoded', piece.lede),
      element('wp:post_id', {}, String(postId(piece.articleId))),
      element('wp:post_date', {}, publicTime(first, locale)),
      element('wp:post_date_gmt', {}, gmt(first)),
      element('wp:post_modified', {}, publicTime(last, locale)),
      element('wp:post_modified_gmt', {}, gmt(last)),
      element('wp:comment_status', {}, record.commentsOpen ? 'open' : 'closed'),
      element('wp:ping_status', {}, 'closed'),
      element('wp:post_name', {}, fileStem(piece)),
      // A piece that is not public here must not become so by an import.
      element('wp:status', {}, firstPublishedAt === null ? 'draft' : 'publish'),
      element('wp:post_parent', {}, '0'),
      element('wp:menu_order', {}, '0'),
      element('wp:post_type', {}, 'post'),
      element('wp:post_password', {}),
      element('wp:is_sticky', {}, '0'),
      ...term('category', [record.section]),
      ...term('post_tag', keywords(piece)),
      ...field('kicker', piece.kicker),
      ...field('byline', piece.byline),
      ...field('dateline', record.dateline),
      ...field('free', record.isAccessibleForFree ? '' : 'no'),
      // WordPress knows one author, and notices only as paragraphs among others.
      ...(authors(piece).length > 1 ? authors(piece).flatMap((name) => field('author', name)) : []),
      ...piece.notices.flatMap((notice) => field('correction', noticeText(notice, piece))),
    ]),
  );
}

const term = (domain: string, words: readonly string[]): Xml[] =>
  words.filter(hasInk).map((word) => cdata('category', word.trim(), { domain, nicename: nicename(word) }));

const field = (key: string, value: string): Xml[] =>
  hasInk(value)
    ? [element('wp:postmeta', {}, element('wp:meta_key', {}, key), cdata('wp:meta_value', value.trim()))]
    : [];
