import { bodyText, countWords } from '#shared/article-body/text.ts';
import { nitfElement } from '../nitf/nitf.ts';
import { identifierOf } from '../piece/identifiers.ts';
import type { PieceToPrint } from '../piece/piece.ts';
import type { ImageFiles } from '../piece/printed-figure.ts';
import { document, element, lines, type Xml } from '../xml.ts';
import { newsItem, pictures, sentAt } from './items.ts';
import { pictureItem } from './picture-item.ts';
import { textItemMeta, textMeta } from './text-meta.ts';

/**
 * A piece as a news message of IPTC's NewsML-G2 2.35, at power conformance: one item for the text, which stands in it
 * as NITF, and one for each image. The catalogue of IPTC's terms is named and never loaded.
 */
export function newsmlG2(piece: PieceToPrint, files: ImageFiles): string {
  const items = [
    textItem(piece, files),
    ...pictures(piece, files).map((picture) => pictureItem(picture, piece)),
  ];
  const header = element(
    'header',
    {},
    lines([
      element('sent', {}, sentAt(piece)),
      element('sender', {}, new URL(piece.publication.baseUrl).hostname),
    ]),
  );
  return document(
    element(
      'newsMessage',
      { xmlns: 'http://iptc.org/std/nar/2006-10-01/' },
      lines([header, element('itemSet', {}, lines(items))]),
    ),
  );
}

function textItem(piece: PieceToPrint, files: ImageFiles): Xml {
  const text = bodyText(piece.body);
  const content = element(
    'inlineXML',
    {
      contenttype: 'application/nitf+xml',
      contenttypestandardversion: '3.6',
      charcount: String(text.length),
      wordcount: String(countWords(text)),
    },
    nitfElement(piece, files),
  );
  return newsItem(piece, identifierOf(piece, 'piece', piece.articleId), [
    textItemMeta(piece, files),
    textMeta(piece),
    element('contentSet', {}, content),
  ]);
}
