import type { ChangeClass } from '#shared/domain/piece/article.ts';
import { fileStem } from '../files/file-names.ts';
import { keywords } from '../html/cms-html.ts';
import { hasInk } from '../piece/characters.ts';
import { identifierOf } from '../piece/identifiers.ts';
import { webAddress } from '../piece/links.ts';
import { mediaTypeOf } from '../piece/media-type.ts';
import type { PieceToPrint } from '../piece/piece.ts';
import type { ImageFiles } from '../piece/printed-figure.ts';
import { noticeText } from '../piece/text-parts.ts';
import { element, ifSaid, lines, said, type Xml } from '../xml.ts';
import { oneLineOf, type Picture, pictures, provider, sentAt } from './items.ts';

/** What IPTC's editorial signals say of a change; the other classes have none. */
const signals: Partial<Record<ChangeClass, string>> = { correction: 'sig:correction', update: 'sig:update' };

/** The text as a thing that is handed on: its state, its corrections, what belongs to it. */
export function textItemMeta(piece: PieceToPrint, files: ImageFiles): Xml {
  const { notices, record } = piece;
  const withdrawn = notices.some(({ changeClass }) => changeClass === 'withdrawal');
  const said = new Set(notices.flatMap(({ changeClass }) => signals[changeClass] ?? []));
  const address = webAddress(record.url);
  return element(
    'itemMeta',
    {},
    lines([
      element('itemClass', { qcode: 'ninat:text' }),
      provider(piece),
      element('versionCreated', {}, sentAt(piece)),
      ifSaid('firstCreated', piece.firstPublishedAt),
      element('pubStatus', { qcode: withdrawn ? 'stat:canceled' : 'stat:usable' }),
      element('fileName', {}, `${fileStem(piece)}.xml`),
      ifSaid('title', oneLineOf(piece.headline)),
      ...notices.map((notice) => element('edNote', {}, noticeText(notice, piece))),
      ...[...said].map((qcode) => element('signal', { qcode })),
      address ? element('altRep', { contenttype: 'text/html' }, address) : null,
      ...pictures(piece, files).map(linkTo),
    ]),
  );
}

const linkTo = ({ guid, file }: Picture): Xml =>
  element(
    'link',
    { rel: 'irel:seeAlso', residref: guid, contenttype: mediaTypeOf(file.src) },
    element('itemClass', { qcode: 'ninat:picture' }),
  );

/** What the text is about, who wrote it, and how it is introduced. */
export function textMeta(piece: PieceToPrint): Xml {
  const { record, firstPublishedAt, lastPublishedAt } = piece;
  return element(
    'contentMeta',
    {},
    lines([
      ifSaid('contentCreated', firstPublishedAt),
      ifSaid('contentModified', lastPublishedAt),
      ...record.contributors
        .filter(({ name }) => hasInk(name))
        .map(({ name, sign }) =>
          element('creator', { literal: said(oneLineOf(sign)) }, element('name', {}, oneLineOf(name))),
        ),
      element('language', { tag: piece.locale }),
      ...keywords(piece).map((word) => ifSaid('keyword', oneLineOf(word))),
      hasInk(record.section)
        ? element('subject', { type: 'cpnat:abstract' }, element('name', {}, oneLineOf(record.section)))
        : null,
      ifSaid('slugline', oneLineOf(record.slug)),
      ifSaid('headline', oneLineOf(piece.headline), { rank: '1' }),
      ifSaid('headline', oneLineOf(piece.kicker), {
        rank: '2',
        roleuri: identifierOf(piece, 'role', 'kicker'),
      }),
      ifSaid('dateline', record.dateline),
      ifSaid('by', piece.byline),
      ifSaid('description', piece.lede, { role: 'drol:summary' }),
    ]),
  );
}
