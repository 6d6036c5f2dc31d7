import { bodyText, countWords } from '#shared/article-body/text.ts';
import { keywords } from '../html/cms-html.ts';
import { noticeWords } from '../html/html-parts.ts';
import { hasInk } from '../piece/characters.ts';
import { identifierOf } from '../piece/identifiers.ts';
import { webAddress } from '../piece/links.ts';
import type { PieceToPrint, PublishedNotice } from '../piece/piece.ts';
import { noticeText } from '../piece/text-parts.ts';
import { element, ifSaid, lines, said, type Xml } from '../xml.ts';

/** What a desk that receives the piece files it by. `date.release` is when readers first had it, `date.issue` when they had this version. */
export function nitfHead(piece: PieceToPrint): Xml {
  const { record, publication, notices, firstPublishedAt } = piece;
  return element(
    'head',
    {},
    lines([
      ifSaid('title', piece.headline),
      meta('comments', record.commentsOpen ? '' : 'closed'),
      meta('isAccessibleForFree', record.isAccessibleForFree ? '' : 'false'),
      meta('corrections-address', publication.correctionsAddress),
      docdata(piece),
      element('pubdata', {
        type: 'web',
        name: publication.name,
        'date.publication': firstPublishedAt && nitfTime(firstPublishedAt),
        'position.section': said(record.section),
        'item-length': String(countWords(bodyText(piece.body))),
        'unit-of-measure': 'word',
        'ex-ref': webAddress(record.url),
      }),
      ...notices.map((notice) =>
        element('revision-history', {
          name: publication.shortName,
          function: 'editor',
          norm: nitfTime(notice.publishedAt),
          comment: noticeWords(notice, piece).label,
        }),
      ),
    ]),
  );
}

function docdata(piece: PieceToPrint): Xml {
  const { record, publication, notices, versionNumber } = piece;
  const words = keywords(piece).filter(hasInk);
  const withdrawn = notices.some(({ changeClass }) => changeClass === 'withdrawal');
  const source = new URL(publication.baseUrl).hostname;
  const id = identifierOf(piece, 'piece', piece.articleId);
  return element(
    'docdata',
    { 'management-status': withdrawn ? 'canceled' : 'usable' },
    lines([
      element('doc-id', { regsrc: source, 'id-string': id }),
      hasInk(record.slug) || versionNumber > 0
        ? element('du-key', {
            key: said(record.slug),
            version: versionNumber > 0 ? String(versionNumber) : null,
          })
        : null,
      date('date.release', piece.firstPublishedAt),
      date('date.issue', piece.lastPublishedAt),
      ...notices.map((notice) => edMessage(notice, piece)),
      ...notices
        .filter(({ changeClass }) => changeClass === 'correction')
        .map((notice) =>
          element('correction', { info: noticeText(notice, piece), 'id-string': id, regsrc: source }),
        ),
      words.length > 0
        ? element('key-list', {}, ...words.map((key) => element('keyword', { key: key.trim() })))
        : null,
    ]),
  );
}

const edMessage = (notice: PublishedNotice, piece: PieceToPrint): Xml =>
  element('ed-msg', { 'msg-type': notice.changeClass, info: noticeText(notice, piece) });

const meta = (name: string, content: string): Xml | null =>
  hasInk(content) ? element('meta', { name, content }) : null;

const date = (name: string, moment: string | null): Xml | null =>
  moment === null ? null : element(name, { norm: nitfTime(moment) });

/** As NITF asks for it: ISO 8601 in the basic form, universal time. */
const nitfTime = (moment: string): string => `${moment.slice(0, 19).replace(/[-:]/g, '')}Z`;
