import { hasInk } from '../piece/characters.ts';
import { iptcSource } from '../piece/digital-source.ts';
import { identifierOf } from '../piece/identifiers.ts';
import { webAddress } from '../piece/links.ts';
import { mediaTypeOf } from '../piece/media-type.ts';
import type { PieceToPrint } from '../piece/piece.ts';
import { creditAndLabel } from '../piece/printed-figure.ts';
import { element, ifSaid, lines, type Xml } from '../xml.ts';
import { newsItem, oneLineOf, type Picture, provider, sentAt } from './items.ts';

/** An image of a piece with who made it, who must be named, and on which terms it may be used. */
export function pictureItem(picture: Picture, piece: PieceToPrint): Xml {
  return newsItem(piece, picture.guid, [
    rights(picture, piece),
    element(
      'itemMeta',
      {},
      lines([
        element('itemClass', { qcode: 'ninat:picture' }),
        provider(piece),
        element('versionCreated', {}, sentAt(piece)),
        element('pubStatus', { qcode: 'stat:usable' }),
        element('fileName', {}, picture.file.src),
      ]),
    ),
    meta(picture, piece),
    renditions(picture),
  ]);
}

function rights({ figure }: Picture, piece: PieceToPrint): Xml | null {
  const credit = figure.image?.credit;
  if (!credit) return null;
  const licence = webAddress(credit.licenceUrl);
  const mining = webAddress(credit.dataMining);
  const own = (name: string, value: string): Xml | null =>
    hasInk(value)
      ? element('rightsInfoExtProperty', {
          reluri: identifierOf(piece, 'role', name),
          value: oneLineOf(value),
        })
      : null;
  const children = [
    ifSaid('copyrightNotice', credit.copyrightNotice),
    licence || hasInk(credit.usageTerms)
      ? element('usageTerms', { href: licence }, credit.usageTerms.trim())
      : null,
    own('licensor', credit.licensorName),
    own('licensor-url', webAddress(credit.licensorUrl) ?? ''),
    own('rights-end-on', credit.rightsEndOn),
    ...credit.restrictions.map((restriction) => own('restriction', restriction)),
    mining ? element('dataMining', { uri: mining }) : null,
  ].filter((child) => child !== null);
  return children.length === 0 ? null : element('rightsInfo', {}, lines(children));
}

function meta({ figure }: Picture, piece: PieceToPrint): Xml {
  const credit = figure.image?.credit;
  const source = credit ? iptcSource(credit) : null;
  const described = (name: string) => ({ roleuri: identifierOf(piece, 'role', name) });
  return element(
    'contentMeta',
    {},
    lines([
      source ? element('digitalSourceType', { uri: source }) : null,
      credit && hasInk(credit.source)
        ? element('infoSource', {}, element('name', {}, oneLineOf(credit.source)))
        : null,
      ...(credit?.creators ?? [])
        .filter(hasInk)
        .map((name) => element('creator', {}, element('name', {}, oneLineOf(name)))),
      ifSaid('creditline', oneLineOf(figure.credit)),
      ifSaid('description', figure.captionText, { role: 'drol:caption' }),
      ifSaid('description', figure.altText, described('alt-text')),
      ...creditAndLabel({ ...figure, credit: '' }).map((label) =>
        ifSaid('description', label, described('label')),
      ),
    ]),
  );
}

/** Its files lie beside the message. */
function renditions({ file }: Picture): Xml {
  const { smaller = [], ...largest } = file;
  return element(
    'contentSet',
    {},
    lines(
      [largest, ...smaller].map(({ src, width, height }, place) =>
        element('remoteContent', {
          rendition: place === 0 ? 'rnd:highRes' : 'rnd:web',
          href: src,
          contenttype: mediaTypeOf(src),
          width: String(width),
          height: String(height),
        }),
      ),
    ),
  );
}
