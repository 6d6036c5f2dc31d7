import type { ImageForReaders } from '../files/image-for-readers.ts';
import { element, type Xml } from '../xml.ts';

const ofOffice = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly outside: boolean;
}

interface PlacedImage {
  readonly relation: string;
  /** Numbers of a document's drawings are its own. */
  readonly number: number;
}

/** Twentieths of a point are the measure of pages, English Metric Units that of pictures: 635 of these in one of those. */
const unitsInTwentieth = 635;
const centimetre = 360_000;

/** The largest that a picture may be, in English Metric Units. */
export interface PictureFrame {
  readonly width: number;
  readonly height: number;
}
const usualFrame: PictureFrame = { width: 16 * centimetre, height: 20 * centimetre };
/** Room for a caption and a credit below the picture. */
const below = 4.7 * centimetre;

/** For a page whose text stands in an area of so many twentieths of a point. */
export function frameIn(area: { readonly width: number; readonly height: number }): PictureFrame {
  const height = Math.round(area.height * unitsInTwentieth);
  return {
    width: Math.round(area.width * unitsInTwentieth),
    height: Math.max(height - below, Math.round(height / 2)),
  };
}

/**
 * What the text of a Word document refers to and other parts of the package hold: addresses, images, numberings. They
 * are named in the order in which the text first needs them, so that the same piece gives the same bytes.
 */
export class DocumentParts {
  readonly frame: PictureFrame;
  readonly relations: Relation[] = [];
  readonly media = new Map<string, Uint8Array>();
  /** First numbers of the ordered lists, whose numberings count from 2; 1 is that of all bullets. */
  readonly orderedLists: { readonly start: number; readonly level: number }[] = [];
  private readonly links = new Map<string, string>();
  private readonly images = new Map<ImageForReaders, string>();
  private drawings = 0;

  constructor(frame: PictureFrame | null = null) {
    this.frame = frame ?? usualFrame;
  }

  relate(type: string, target: string, outside = false): string {
    const id = `rId${this.relations.length + 1}`;
    this.relations.push({ id, type: `${ofOffice}/${type}`, target, outside });
    return id;
  }

  link(href: string): string {
    const known = this.links.get(href) ?? this.relate('hyperlink', href, true);
    this.links.set(href, known);
    return known;
  }

  /** The largest size of an image; the same one stands in the package once. */
  image(image: ImageForReaders): PlacedImage {
    const known = this.images.get(image);
    this.drawings += 1;
    if (known) return { relation: known, number: this.drawings };
    const target = `media/image${this.media.size + 1}.${image.extension}`;
    const bytes = image.sizes.at(-1)?.bytes ?? new Uint8Array();
    this.media.set(`word/${target}`, bytes);
    const relation = this.relate('image', target);
    this.images.set(image, relation);
    return { relation, number: this.drawings };
  }

  /** The numbering of one more ordered list. */
  orderedList(start: number, level: number): number {
    this.orderedLists.push({ start, level });
    return this.orderedLists.length + 1;
  }

  relationsXml(): Xml {
    return relationsXml(this.relations);
  }
}

export const relationsXml = (relations: readonly Relation[]): Xml =>
  element(
    'Relationships',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
    ...relations.map(({ id, type, target, outside }) =>
      element('Relationship', {
        ...{ Id: id, Type: type, Target: target },
        TargetMode: outside ? 'External' : null,
      }),
    ),
  );
