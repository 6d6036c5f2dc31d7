import { fileNameIn, pictureBeside } from '#shared/coming-in/pictures-beside.ts';
import type { LyingPicture } from './document-jobs.ts';
import { pictureInAddress } from './read-page.ts';

/**
 * The pictures that came along with a document, in it or beside it.
 * @param from where the document lies among those beside it
 */
export function picturesFrom(beside: readonly LyingPicture[], from: string) {
  const used = new Set<LyingPicture>();
  return {
    /** Null: it did not come along. */
    bytesOf(address: string): Uint8Array | null {
      const within = pictureInAddress(address);
      if (within) return within;
      const picture = pictureBeside(address, beside, from);
      if (picture) used.add(picture);
      return picture?.bytes ?? null;
    },
    /** Names of those that nothing asked for so far. */
    unused: (): string[] =>
      beside.filter((picture) => !used.has(picture)).map(({ path }) => fileNameIn(path) || path),
  };
}
