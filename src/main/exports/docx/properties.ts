import { keywords } from '../html/cms-html.ts';
import { hasInk } from '../piece/characters.ts';
import { webAddress } from '../piece/links.ts';
import type { PieceToPrint } from '../piece/piece.ts';
import { element, ifSaid, type Xml } from '../xml.ts';

const authors = ({ record }: PieceToPrint): string =>
  record.contributors
    .map(({ name }) => name.trim())
    .filter(hasInk)
    .join('; ');

/** The properties that every program shows (ECMA-376 part 2, Dublin Core). Times are the piece's, not the clock's. */
export function coreXml(piece: PieceToPrint): Xml {
  const { record, firstPublishedAt, changedAt } = piece;
  const time = (name: string, moment: string) =>
    element(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, `${moment.slice(0, 19)}Z`);
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    ifSaid('dc:title', piece.headline),
    ifSaid('dc:creator', authors(piece)),
    ifSaid('cp:keywords', keywords(piece).join('; ')),
    ifSaid('dc:description', piece.lede),
    ifSaid('cp:category', record.section),
    time('created', firstPublishedAt ?? changedAt),
    time('modified', changedAt),
    element('dc:language', {}, piece.locale),
  );
}

export const appXml = ({ publication }: PieceToPrint): Xml =>
  element(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    element('Application', {}, 'Druckreif'),
    ifSaid('Company', publication.name),
  );

/**
 * What a piece is besides its text and has no property of Word's, under the names of our Markdown's front matter. By
 * `piece` our own importer knows that the styles of the document mean what they say.
 */
export function customXml(piece: PieceToPrint): Xml {
  const { record } = piece;
  const known: [string, Xml | null][] = [
    ['piece', words(piece.articleId)],
    ['url', words(webAddress(record.url))],
    ['publication', words(piece.publication.name)],
    ['comments', yes(record.commentsOpen)],
    ['free', yes(record.isAccessibleForFree)],
    ['date', words(piece.firstPublishedAt)],
    ['lastmod', words(piece.lastPublishedAt)],
  ];
  const properties = known.flatMap(([name, value]) => (value ? [{ name, value }] : []));
  return element(
    'Properties',
    {
      xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
      'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
    },
    ...properties.map(({ name, value }, index) =>
      // The one set of properties that there is, in which the first two numbers are taken (MS-OLEPS).
      element(
        'property',
        { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: String(index + 2), name },
        value,
      ),
    ),
  );
}

const words = (text: string | null): Xml | null => (text === null ? null : ifSaid('vt:lpwstr', text));
const yes = (is: boolean): Xml => element('vt:bool', {}, String(is));
