import sharp from 'sharp';
import type { ImagesForReaders } from '../files/image-for-readers.ts';
import { printedImageKey } from '../piece/printed-figure.ts';
import { chartImageId, leadImageId } from '../rehearsal-piece.fixture.ts';

/** A small JPEG of one colour. */
const picture = (colour: string): Promise<Buffer> =>
  sharp({ create: { width: 320, height: 180, channels: 3, background: colour } })
    .jpeg()
    .toBuffer();

/** The images of the rehearsal piece in pixels of their own, so that a page can be looked at. */
export const realPictures = async (): Promise<ImagesForReaders> =>
  new Map(
    await Promise.all(
      (
        [
          [leadImageId, '#41596b'],
          [chartImageId, '#d8d2c4'],
        ] as const
      ).map(
        async ([imageId, colour]) =>
          [
            printedImageKey(imageId, null),
            {
              signatureLost: false,
              extension: 'jpg',
              sizes: [{ bytes: new Uint8Array(await picture(colour)), width: 320, height: 180 }],
            },
          ] as const,
      ),
    ),
  );
