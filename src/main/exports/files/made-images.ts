import type { Publication } from '#shared/domain/publication.ts';
import type { Format } from '../format.ts';
import type { PrintedImageKey } from '../piece/printed-figure.ts';
import type { ImageForReaders } from './image-for-readers.ts';

/** What a format wants of its images in place of the publication's own sizes and format; undefined: nothing else. */
export function imagesInstead(format: Format, publication: Publication | null) {
  if (format.kind === 'text' || !publication) return undefined;
  const { widths, format: ours } = publication.images;
  const [fallback] = format.images;
  return { widths: [Math.max(...widths)], format: format.images.find((one) => one === ours) ?? fallback };
}

type Instead = ReturnType<typeof imagesInstead>;

/** Images of one piece that were made for one format, and serve all that want the same. */
export class MadeImages {
  private readonly byWish = new Map<string, Map<PrintedImageKey, ImageForReaders>>();

  for(instead: Instead): Map<PrintedImageKey, ImageForReaders> {
    const wish = JSON.stringify(instead ?? null);
    const made = this.byWish.get(wish) ?? new Map<PrintedImageKey, ImageForReaders>();
    this.byWish.set(wish, made);
    return made;
  }
}
