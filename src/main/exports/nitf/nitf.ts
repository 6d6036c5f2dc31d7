import { hasInk } from '../piece/characters.ts';
import { identifierOf } from '../piece/identifiers.ts';
import type { PieceToPrint } from '../piece/piece.ts';
import type { ImageFiles } from '../piece/printed-figure.ts';
import { document, element, ifSaid, lines, type Xml } from '../xml.ts';
import { nitfContent, nitfText } from './nitf-content.ts';
import { nitfHead } from './nitf-head.ts';

/**
 * A piece as IPTC's NITF 3.6, for agencies. Notices stand in the text, where readers see them, and once more in the
 * head, for the desk that receives the piece. Images lie beside the file.
 */
export const nitf = (piece: PieceToPrint, files: ImageFiles): string => document(nitfElement(piece, files));

/** The same as an element, to stand in a file of another format. */
export const nitfElement = (piece: PieceToPrint, files: ImageFiles): Xml =>
  element(
    'nitf',
    {
      xmlns: 'http://iptc.org/std/NITF/2006-10-18/',
      version: '-//IPTC//DTD NITF 3.6//EN',
      uno: identifierOf(piece, 'piece', piece.articleId),
      baselang: piece.locale,
      'xml:lang': piece.locale,
    },
    lines([nitfHead(piece), element('body', {}, lines([bodyHead(piece), nitfContent(piece, files)]))]),
  );

/** What stands above the text, in the order that NITF asks for. The byline stands as printed; who wrote follows by name. */
function bodyHead(piece: PieceToPrint): Xml {
  const { record, publication } = piece;
  const people = record.contributors.filter(({ name }) => hasInk(name));
  return element(
    'body.head',
    {},
    lines([
      element(
        'hedline',
        {},
        element('hl1', {}, piece.headline.trim()),
        ifSaid('hl2', piece.kicker, { class: 'kicker' }),
      ),
      ifSaid('byline', piece.byline, { class: 'printed' }),
      ...people.map(({ name, sign }) =>
        element('byline', { class: 'contributor' }, person(name.trim(), sign.trim())),
      ),
      element('distributor', {}, element('org', {}, publication.name)),
      ifSaid('dateline', record.dateline),
      hasInk(piece.lede) ? element('abstract', {}, nitfText(piece.body)) : null,
    ]),
  );
}

const person = (name: string, sign: string): Xml =>
  element('person', {}, name, hasInk(sign) ? element('alt-code', { idsrc: 'sign', value: sign }) : null);
