import { z } from 'zod';
import { exportId, imageId } from '#shared/domain/ids.ts';
import { imageOutputFormat } from '#shared/domain/image/image-settings.ts';
import { errorCode } from './errors.ts';
import { request } from './request.ts';

/** A file of exported images: `images.zip` holds all others. */
export const allImagesName = 'images.zip';

const writtenImage = z.object({
  imageId,
  /** Fetched from `/downloads/<exportId>/<file>`. */
  file: z.string(),
  width: z.int(),
  height: z.int(),
  byteLength: z.int(),
  /** The original bears a signature of C2PA, which a rendition cannot keep; the original stays. */
  signatureLost: z.boolean(),
});
export type WrittenImage = z.infer<typeof writtenImage>;

const refusedImage = z.object({ imageId, name: z.string(), code: errorCode, message: z.string() });
export type RefusedImage = z.infer<typeof refusedImage>;

export const imageExport = z.object({
  /** Null: not one image could go. */
  exportId: exportId.nullable(),
  /** Of this request, in its order. */
  written: z.array(writtenImage),
  /** With the reason of each, in words; they hold none of the others up. */
  refused: z.array(refusedImage),
  /** What lies beside the images: `images.csv` and `images.json` with the whole records, and all in one zip. */
  beside: z.array(z.string()),
});
export type ImageExport = z.infer<typeof imageExport>;

export const imageExportRequests = {
  /**
   * Images by themselves, each with its credit in the file. Not without a credit line, nor after the end of the rights.
   * Refuses `credit-writer-missing` as a whole.
   */
  'images.export': request({
    input: z.object({
      imageIds: z.array(imageId).min(1).max(500),
      /** Pixels across; null: the largest width of the publication. Never more than the image has. */
      width: z.int().min(16).max(10_000).nullable().default(null),
      /** Null: as the publication has it. */
      format: imageOutputFormat.nullable().default(null),
      /** An export to go on with, so that many images can come one by one; refused with `export-unknown`. */
      into: exportId.nullable().default(null),
    }),
    output: imageExport,
  }),
};
