import type { PrintedFigure } from '../piece/figure.ts';
import { identifierOf } from '../piece/identifiers.ts';
import { webAddress } from '../piece/links.ts';
import type { PieceToPrint } from '../piece/piece.ts';
import { fileOf, type ImageFile, type ImageFiles, printedImageKey } from '../piece/printed-figure.ts';
import { element, lines, type Xml } from '../xml.ts';

/** The terms that our prefixes (`ninat`, `stat`, `sig`, `drol` …) come from; receivers have it already. */
const catalogue = 'http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml';

/** An item of a message; text and images are at the version of the piece. */
export const newsItem = (piece: PieceToPrint, guid: string, children: readonly (Xml | null)[]): Xml =>
  element(
    'newsItem',
    {
      standard: 'NewsML-G2',
      standardversion: '2.35',
      conformance: 'power',
      guid,
      version: String(Math.max(1, piece.versionNumber)),
      'xml:lang': piece.locale,
    },
    lines([element('catalogRef', { href: catalogue }), ...children]),
  );

/** The same piece gives the same message, so that it bears the time of the piece and not of its export. */
export const sentAt = ({ lastPublishedAt, changedAt }: PieceToPrint): string => lastPublishedAt ?? changedAt;

export const provider = ({ publication }: PieceToPrint): Xml =>
  element('provider', { uri: webAddress(publication.baseUrl) }, element('name', {}, publication.name));

/** A property that may hold no line break. */
export const oneLineOf = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** An image that goes with the message, as it is cut at its place. */
export interface Picture {
  readonly guid: string;
  readonly figure: PrintedFigure;
  readonly file: ImageFile;
}

/** Each cut of an image once, in the order of print; captions of further uses stand in the text. */
export function pictures(piece: PieceToPrint, files: ImageFiles): Picture[] {
  const all = [...piece.figures.values()].flatMap((figure): Picture[] => {
    const file = fileOf(figure, files);
    if (!file || !figure.imageId) return [];
    return [
      { guid: identifierOf(piece, 'image', printedImageKey(figure.imageId, figure.crop)), figure, file },
    ];
  });
  return [...new Map(all.toReversed().map((picture) => [picture.guid, picture])).values()].toReversed();
}
