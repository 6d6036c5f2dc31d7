import { strFromU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** Bytes that all parts of a document may unfold to; a book with its pictures has less. */
const largestUnfolded = 300 * 1024 * 1024;
const mostParts = 5_000;

/** The parts of a zip, such as a DOCX, by their names. @throws what is no zip, or unfolds beyond all measure */
export function docxParts(bytes: Uint8Array): Record<string, Uint8Array> {
  let unfolded = 0;
  let count = 0;
  return unzipSync(bytes, {
    filter({ originalSize }) {
      // Each part is given just the room that the package declares for it, so that this sum is a bound.
      unfolded += originalSize;
      count += 1;
      if (unfolded > largestUnfolded || count > mostParts) throw new Error('The document unfolds too far.');
      return true;
    },
  });
}

export const textOfPart = (parts: Record<string, Uint8Array>, name: string): string =>
  parts[name] ? strFromU8(parts[name]) : '';

export const asPackage = (parts: Zippable): Uint8Array => zipSync(parts, { level: 0 });
