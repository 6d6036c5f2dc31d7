import { keywords } from '../html/cms-html.ts';
import { wholeHtml } from '../html/whole-html.ts';
import { hasInk } from '../piece/characters.ts';
import { identifierOf } from '../piece/identifiers.ts';
import { webAddress } from '../piece/links.ts';
import type { PieceToPrint } from '../piece/piece.ts';
import type { ImageFiles } from '../piece/printed-figure.ts';
import { document, element, ifSaid, lines, type Xml } from '../xml.ts';

/** A piece as a feed of one entry, Atom (RFC 4287). */
export const atom = (piece: PieceToPrint, files: ImageFiles): string => {
  const { publication, locale, articleId } = piece;
  const home = webAddress(publication.baseUrl);
  return document(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale },
      lines([
        element('id', {}, `${identifierOf(piece, 'piece', articleId)}/feed`),
        element('title', {}, publication.name),
        element('updated', {}, updatedAt(piece)),
        home ? element('link', { rel: 'related', href: home }) : null,
        person(publication.name),
        entry(piece, files),
      ]),
    ),
  );
};

function entry(piece: PieceToPrint, files: ImageFiles): Xml {
  const { record } = piece;
  const url = webAddress(record.url);
  return element(
    'entry',
    {},
    lines([
      element('id', {}, identifierOf(piece, 'piece', piece.articleId)),
      element('title', {}, piece.headline.trim()),
      ifSaid('published', piece.firstPublishedAt),
      element('updated', {}, updatedAt(piece)),
      ...record.contributors.filter(({ name }) => hasInk(name)).map(({ name }) => person(name)),
      ...[record.section, ...keywords(piece)]
        .filter(hasInk)
        .map((term) => element('category', { term: term.trim() })),
      url ? element('link', { rel: 'alternate', href: url }) : null,
      ifSaid('summary', piece.lede),
      element('content', { type: 'html' }, wholeHtml(piece, files, { headLines: true })),
    ]),
  );
}

const person = (name: string): Xml => element('author', {}, element('name', {}, name.trim()));

/** Atom asks for a moment; a piece that readers do not have yet has the last of its own. */
const updatedAt = ({ lastPublishedAt, changedAt }: PieceToPrint): string => lastPublishedAt ?? changedAt;
