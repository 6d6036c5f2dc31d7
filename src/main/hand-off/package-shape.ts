import { z } from 'zod';
import { articleEvent, correctionNotice, versionSummary } from '#shared/domain/article.ts';
import { articleId, imageId } from '#shared/domain/ids.ts';
import { creditRecord, imageMediaType } from '#shared/domain/image.ts';
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

/** Raised with each change that an older program could not read. */
export const packageVersion = 1;

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
        name: z.string().regex(/^(?:[a-z]+\.(?:yjs|json)|images\/[0-9a-f]{64})$/),
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
});

export const packedVersions = z
  .array(versionSummary.extend({ schemaVersion: z.int().min(1), content: versionContent }))
  .max(100_000);
export type PackedVersion = z.infer<typeof packedVersions>[number];

export const packedLog = z.array(articleEvent).max(1_000_000);

export const packedImages = z
  .array(
    z.object({
      /** Every id by which the piece or one of its versions names it. */
      imageIds: z.array(imageId).min(1).max(1000),
      sha256,
      mediaType: imageMediaType,
      originalName: name,
      credit: creditRecord,
      /** What the file said about itself on arrival, by `group.tag`; the receiver reads the file itself. */
      metadata: z.record(z.string(), z.string()),
      /** The same by place, where it was asked for. */
      said: z.unknown(),
    }),
  )
  .max(10_000);
export type PackedImage = z.infer<typeof packedImages>[number];
