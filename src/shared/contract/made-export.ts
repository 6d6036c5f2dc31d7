import { z } from 'zod';
import { exportFormat } from '#shared/domain/export/export-format.ts';
import { articleId, exportId, imageId, versionId } from '#shared/domain/ids.ts';
import { moment } from '#shared/domain/time.ts';

/** A file of a finished export; fetched from `/downloads/<exportId>/<name>`. */
export const exportedFile = z.object({ name: z.string(), byteLength: z.int(), sha256: z.string() });

export const exportRun = z.object({
  exportId,
  articleId,
  headline: z.string(),
  format: exportFormat,
  versionId,
  files: z.array(exportedFile),
  madeAt: moment,
  madeBy: z.string(),
  /** The piece would leave otherwise now: in its words, its record, its notices or the credits of its images. */
  changedSince: z.boolean(),
  /** When somebody last wrote in the piece. */
  pieceChangedAt: moment.nullable(),
});
export type ExportRun = z.infer<typeof exportRun>;

/** An export just made. */
export const madeExport = exportRun.extend({
  /** Originals that bear a signature (C2PA), by name: their renditions cannot, and the originals stay. */
  signaturesLost: z.array(z.string()),
});
export type MadeExport = z.infer<typeof madeExport>;

/** Images that left by themselves; fetched as the files of a piece are, or all in `images.zip`. */
export const imagesThatLeft = z.object({
  exportId,
  madeAt: moment,
  files: z.array(
    z.object({
      imageId,
      originalName: z.string(),
      name: z.string(),
      byteLength: z.int(),
      /** As it was when they left. */
      creditLine: z.string(),
    }),
  ),
});
export type ImagesThatLeft = z.infer<typeof imagesThatLeft>;

/** One thing of all that ever left. */
export const leftTheDesk = z.discriminatedUnion('kind', [
  exportRun.extend({ kind: z.literal('piece') }),
  imagesThatLeft.extend({ kind: z.literal('images') }),
]);
export type LeftTheDesk = z.infer<typeof leftTheDesk>;
