import { z } from 'zod';
import type { CreditRecord } from '#shared/domain/image/image.ts';
import { hasInk } from '../piece/characters.ts';
import type { PrintedFigure } from '../piece/figure.ts';
import { identifierOf } from '../piece/identifiers.ts';
import { webAddress } from '../piece/links.ts';
import { mediaTypeOf } from '../piece/media-type.ts';
import type { PieceToPrint } from '../piece/piece.ts';
import { creditAndLabel, fileOf, type ImageFiles } from '../piece/printed-figure.ts';
import { endOfPublicDay } from '../piece/printed-moment.ts';
import { known } from '../piece/said.ts';

/**
 * An image of a piece as an associated object; its printed credit is the `by` of ninjs, and a source by that role for
 * whoever reads `by` as the names of creators alone. Its files lie beside the
 * document and have no address yet, so a rendition has its file name as `title` and no `href`, which would have to be
 * a complete address.
 */
export function pictureOf(figure: PrintedFigure, piece: PieceToPrint, files: ImageFiles): object | null {
  const file = fileOf(figure, files);
  if (!file || !figure.image) return null;
  const { credit } = figure.image;
  const labels = creditAndLabel({ ...figure, credit: '' });
  const source = webAddress(credit.digitalSourceType);
  const licence = webAddress(credit.licenceUrl);
  const { smaller = [], ...largest } = file;
  return known({
    name: `picture-${figure.number}`,
    rel: figure.lead ? 'lead' : 'inline',
    uri: identifierOf(piece, 'image', figure.image.imageId),
    type: 'picture',
    pubStatus: 'usable',
    // Receivers print this field, so it is the whole credit; the creators by themselves stand in `people`.
    by: figure.credit,
    copyrightNotice: credit.copyrightNotice,
    usageTerms: credit.usageTerms,
    rightsInfo: licence && { linkedRights: licence },
    contentCreated: momentMade(credit),
    expires: endOfRights(credit, piece.locale),
    descriptions: [
      { role: 'caption', contentType: 'text/plain', value: figure.captionText },
      { role: 'alt', contentType: 'text/plain', value: figure.altText },
      ...labels.map((value) => ({ role: 'label', contentType: 'text/plain', value })),
    ].filter(({ value }) => hasInk(value)),
    people: credit.creators.filter(hasInk).map((name) => ({ rel: 'creator', name })),
    infoSources: [
      { role: 'credit', name: figure.credit },
      { role: 'source', name: credit.source },
    ].filter(({ name }) => hasInk(name)),
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

const wholeMoment = z.iso.datetime({ offset: true });

/** ninjs knows moments with their zone; what a file says less exactly is left out. */
const momentMade = ({ createdAt }: CreditRecord): string | null =>
  wholeMoment.safeParse(createdAt).success ? new Date(createdAt).toISOString() : null;

/** Rights hold to the end of their last day. */
const endOfRights = ({ rightsEndOn }: CreditRecord, locale: string): string | null =>
  z.iso.date().safeParse(rightsEndOn).success ? endOfPublicDay(rightsEndOn, locale) : null;
