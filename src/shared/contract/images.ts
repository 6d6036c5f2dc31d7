import { z } from 'zod';
import { exportFormat } from '#shared/domain/export/export-format.ts';
import { articleId, exportId, imageId } from '#shared/domain/ids.ts';
import { crop } from '#shared/domain/image/crop.ts';
import { creditChanges, image, originalState } from '#shared/domain/image/image.ts';
import { creditConflict } from '#shared/domain/image/said.ts';
import { imageExportRequests } from './image-export.ts';
import { imageLibraryRequests, libraryNarrowing } from './image-library.ts';
import { request } from './request.ts';

export const imagesRequests = {
  ...imageLibraryRequests,
  ...imageExportRequests,
  'images.list': request({
    input: z.object({
      after: z.string().nullable().default(null),
      limit: z.int().min(1).max(200).default(60),
      ...libraryNarrowing.shape,
    }),
    output: z.object({ images: z.array(image), next: z.string().nullable() }),
  }),
  'images.get': request({
    input: z.object({ imageId }),
    output: z.object({
      image,
      usedIn: z.array(z.object({ articleId, headline: z.string() })),
      /** The newest 100 exports that it left with; `creditLine` is what was printed, null where that is not known. */
      exportedIn: z.array(
        z.object({
          exportId,
          articleId,
          headline: z.string(),
          format: exportFormat,
          madeAt: z.string(),
          creditLine: z.string().nullable(),
        }),
      ),
      /** Everything that the file said about itself on arrival, by group and tag, as text. */
      metadata: z.record(z.string(), z.string()),
      /** The original bears a signature (C2PA), which no export of it can keep. */
      signed: z.boolean(),
      /** Fields on which XMP, IIM and EXIF of the file contradict each other. */
      conflicts: z.array(creditConflict),
    }),
  }),
  /** Same bytes twice are one image: `known` is true and the record stays, with `credit` laid over it. */
  'images.add': request({
    input: z.object({ uploadId: z.string(), credit: creditChanges.default({}) }),
    output: z.object({ imageId, image, known: z.boolean() }),
  }),
  'images.update': request({
    input: z.object({ imageId, credit: creditChanges }),
    output: z.object({ image }),
  }),
  /** Compares the original on disk with the SHA-256 under which it came in. */
  'images.verify': request({
    input: z.object({ imageId }),
    output: z.object({ imageId, original: originalState }),
  }),
  /**
   * Puts an image into a piece: as lead image (fills a lead figure that waits for one, else replaces it), or as a
   * figure at the end of the text, or into the first figure that waits.
   */
  'images.place': request({
    input: z.object({
      articleId,
      imageId,
      lead: z.boolean().default(false),
      caption: z.string().nullable().default(null),
      altText: z.string().nullable().default(null),
      creditLine: z.string().nullable().default(null),
      /** The part of the image that is shown in this piece; left out: the whole, or as the figure has it. */
      crop: crop.nullable().optional(),
    }),
    output: z.object({ articleId, imageId }),
  }),
};
