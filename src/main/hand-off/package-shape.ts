import { z } from 'zod';
import { articleId, imageId } from '#shared/domain/ids.ts';
import { creditRecord } from '#shared/domain/image/image.ts';
import {
  type ArticleEvent,
  articleEvent,
  articleStatus,
  correctionNotice,
  versionSummary,
} from '#shared/domain/piece/article.ts';
import { houseInPrint } from '#shared/domain/publication.ts';
import { packedReport } from '#shared/domain/report/packed-report.ts';
import { moment } from '#shared/domain/time.ts';

/**
 * A hand-off package: a zip (`.druckreif`) that holds one piece with everything that belongs to it. `druckreif.json`
 * stands first and names every other part with its SHA-256; `signature` holds the desk's Ed25519 signature over the
 * bytes of `druckreif.json`, in base64.
 */
export const manifestName = 'druckreif.json';
export const signatureName = 'signature';
/** The whole Y.Doc as one update: text, record, notices, claims with their sources, comments, suggestions. */
export const pieceName = 'piece.yjs';
export const versionsName = 'versions.json';
export const logName = 'log.json';
export const imagesName = 'images.json';
/** Image files, each named by its SHA-256. */
export const imageFileName = (sha256: string): string => `images/${sha256}`;
export const isImageFile = (name: string): boolean => name.startsWith('images/');
/** Correction reports of the piece; not there unless somebody chose it. */
export const reportsName = 'reports.json';
/** Their mails as they came, each named by its SHA-256. */
export const mailFileName = (sha256: string): string => `mails/${sha256}`;
export const isMailFile = (name: string): boolean => name.startsWith('mails/');

/** What a package may be; a piece that is more is not packed, and a package that is more is not opened. */
export interface Bounds {
  /** Bytes that all parts may unfold to. */
  readonly unfolded: number;
  /** Bytes of a part that is neither an image nor a mail. */
  readonly text: number;
  readonly parts: number;
}
export const bounds: Bounds = { unfolded: 1024 ** 3, text: 128 * 1024 ** 2, parts: 20_000 };

/** Raised with each change that an older program could not read; 2: with correction reports. */
export const packageVersion = 2;
export const versionWithoutReports = 1;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** Enough for any heading or name; what is longer is no name. */
const name = z.string().max(20_000);

/** All that is read of a manifest before its version is known. */
export const anyManifest = z.object({ format: z.literal('druckreif-package'), version: z.int().min(1) });

export const manifest = anyManifest.extend({
  packedAt: moment,
  packedBy: name,
  desk: z.object({
    name,
    /** Ed25519, SPKI in base64. */
    publicKey: z.string().max(200),
  }),
  piece: z.object({ articleId, headline: name, createdAt: moment, schemaVersion: z.int().min(1) }),
  parts: z
    .array(
      z.object({
        name: z.string().regex(/^(?:[a-z]+\.(?:yjs|json)|(?:images|mails)\/[0-9a-f]{64})$/),
        byteLength: z.int().min(0),
        sha256,
      }),
    )
    .max(20_000),
});
export type Manifest = z.infer<typeof manifest>;

/** A body is looked over by itself, against the schema of a piece. */
const anyBody = z.object({ type: z.literal('doc'), content: z.array(z.unknown()) });

/** What a version keeps. */
export const versionContent = z.object({
  body: anyBody,
  annotated: anyBody.optional(),
  record: z.record(z.string(), z.unknown()),
  notices: z.array(correctionNotice),
  credits: z.record(imageId, creditRecord.partial()).optional(),
  house: houseInPrint.optional(),
});

export const packedVersions = z
  .array(versionSummary.extend({ schemaVersion: z.int().min(1), content: versionContent }))
  .max(100_000);
export type PackedVersion = z.infer<typeof packedVersions>[number];

export const packedReports = z.array(packedReport).max(100_000);

/** What a step says beside who did it and when, where the desk goes by it. */
const isSoundEvent = ({ type, what, note }: ArticleEvent): boolean => {
  if (type === 'status-changed') return articleStatus.safeParse(what).success;
  return type !== 'change-classed' || isJsonObject(note);
};

/** Whatever it holds: an older program said less of a change that it classed. */
function isJsonObject(text: string): boolean {
  try {
    return z.record(z.string(), z.unknown()).safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
}

export const packedLog = z.array(articleEvent.refine(isSoundEvent)).max(1_000_000);

export const packedImages = z
  .array(
    z.object({
      /** Every id by which the piece or one of its versions names it. */
      imageIds: z.array(imageId).min(1).max(1000),
      /** Of the file, which says the rest about itself. */
      sha256,
      originalName: name,
      credit: creditRecord,
    }),
  )
  .max(10_000);
export type PackedImage = z.infer<typeof packedImages>[number];
