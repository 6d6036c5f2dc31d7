import { inlineHtml } from '../html/html-body.ts';
import { hasInk } from '../piece/characters.ts';
import { iptcSource } from '../piece/digital-source.ts';
import type { PrintedFigure } from '../piece/figure.ts';
import { identifierOf } from '../piece/identifiers.ts';
import { webAddress } from '../piece/links.ts';
import { mediaTypeOf } from '../piece/media-type.ts';
import type { PieceToPrint } from '../piece/piece.ts';
import { creditAndLabel, fileOf, type ImageFiles, ownWords } from '../piece/printed-figure.ts';
import { element, ifSaid, lines, said, type Xml } from '../xml.ts';

/**
 * An image at its place, with caption, credit and labels as printed; who may use it how long stands in `media-metadata`
 * under the names that IPTC's photo metadata have. Null while it waits for its file. Its caption holds our HTML.
 */
export function nitfMedia(figure: PrintedFigure, piece: PieceToPrint, files: ImageFiles): Xml | null {
  const file = fileOf(figure, files);
  if (!file || !figure.image) return null;
  const { credit } = figure.image;
  const caption = inlineHtml(ownWords(figure)).trim();
  return element(
    'media',
    { 'media-type': 'image', class: figure.lead ? 'lead' : 'inline' },
    lines([
      metadata('identifier', identifierOf(piece, 'image', figure.image.imageId)),
      metadata('digitalSourceType', iptcSource(credit)),
      metadata('AISystemUsed', credit.aiSystem),
      ...credit.creators.map((name) => metadata('creator', name)),
      metadata('source', credit.source),
      metadata('usageTerms', credit.usageTerms),
      metadata('webStatementOfRights', webAddress(credit.licenceUrl)),
      metadata('licensorName', credit.licensorName),
      metadata('licensorURL', webAddress(credit.licensorUrl)),
      metadata('rightsEndOn', credit.rightsEndOn),
      ...credit.restrictions.map((restriction) => metadata('restriction', restriction)),
      metadata('dataMining', webAddress(credit.dataMining)),
      element('media-reference', {
        name: `picture-${figure.number}`,
        source: file.src,
        'mime-type': mediaTypeOf(file.src),
        width: String(file.width),
        height: String(file.height),
        units: 'pixels',
        'source-credit': said(figure.credit),
        copyright: said(credit.copyrightNotice),
        'alternate-text': said(figure.altText),
      }),
      caption === '' ? null : element('media-caption', {}, { xml: caption }),
      ...creditAndLabel({ ...figure, credit: '' }).map((label) =>
        ifSaid('media-caption', label, { class: 'label' }),
      ),
      ifSaid('media-producer', figure.credit),
    ]),
  );
}

const metadata = (name: string, value: string | null): Xml | null =>
  value !== null && hasInk(value) ? element('media-metadata', { name, value }) : null;
