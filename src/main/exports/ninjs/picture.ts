import { hasInk } from '../piece/characters.ts';
import type { PrintedFigure } from '../piece/figure.ts';
import { identifierOf } from '../piece/identifiers.ts';
import { webAddress } from '../piece/links.ts';
import { mediaTypeOf } from '../piece/media-type.ts';
import type { PieceToPrint } from '../piece/piece.ts';
import { creditAndLabel, fileOf, type ImageFiles } from '../piece/printed-figure.ts';
import { known } from '../piece/said.ts';

/**
 * An image of a piece as an associated object; its printed credit is the `by` of ninjs. Its files lie beside the
 * document and have no address yet, so a rendition has its file name as `title` and no `href`, which would have to be
 * a complete address.
 */
export function pictureOf(figure: PrintedFigure, piece: PieceToPrint, files: ImageFiles): object | null {
  const file = fileOf(figure, files);
  if (!file || !figure.image) return null;
  const { credit } = figure.image;
  const labels = creditAndLabel({ ...figure, credit: '' });
  const source = webAddress(credit.digitalSourceType);
  const { smaller = [], ...largest } = file;
  return known({
    name: `picture-${figure.number}`,
    rel: figure.lead ? 'lead' : 'inline',
    uri: identifierOf(piece, 'image', figure.image.imageId),
    type: 'picture',
    pubStatus: 'usable',
    by: figure.credit,
    copyrightNotice: credit.copyrightNotice,
    usageTerms: credit.usageTerms,
    descriptions: [
      { role: 'caption', contentType: 'text/plain', value: figure.captionText },
      { role: 'alt', contentType: 'text/plain', value: figure.altText },
      ...labels.map((value) => ({ role: 'label', contentType: 'text/plain', value })),
    ].filter(({ value }) => hasInk(value)),
    people: credit.creators.filter(hasInk).map((name) => ({ rel: 'creator', name })),
    infoSources: hasInk(credit.source) ? [{ role: 'source', name: credit.source }] : [],
    digitalSourceType: source && { uri: source },
    renditions: [...smaller, largest].map(({ src, width, height }) => ({
      name: `width-${width}`,
      title: src,
      contentType: mediaTypeOf(src),
      width,
      height,
    })),
  });
}
