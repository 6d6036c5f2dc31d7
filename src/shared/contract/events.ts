import { z } from 'zod';
import { articleId, imageId, reportId, uploadId } from '#shared/domain/ids.ts';

/** What `/events` sends, one JSON object a message. */
export const workstationEvent = z.discriminatedUnion('type', [
  /** Updates were appended to a piece; `client` is who sent them. */
  z.object({ type: z.literal('articles.changed'), articleId, seq: z.int(), client: z.string() }),
  /** A window said who has a piece open there, and where the cursor stands: an awareness update as base64. */
  z.object({
    type: z.literal('articles.presence'),
    articleId,
    client: z.string(),
    /** The others shall say that they are here. */
    hello: z.boolean(),
    state: z.string(),
  }),
  /** List columns of pieces may be different now. */
  z.object({ type: z.literal('articles.listed') }),
  /** Null: several images. */
  z.object({ type: z.literal('images.changed'), imageId: imageId.nullable() }),
  z.object({ type: z.literal('corrections.changed'), reportId: reportId.nullable() }),
  /** How far the import of a file with mails is, in bytes, and how many mails that were. */
  z.object({
    type: z.literal('corrections.importing'),
    uploadId,
    done: z.int(),
    of: z.int(),
    mails: z.int(),
  }),
  /** How far the import of a file with many pieces is, and how many pieces that were. */
  z.object({
    type: z.literal('imports.running'),
    uploadId,
    done: z.int(),
    of: z.int(),
    pieces: z.int(),
  }),
  /** A letter, the outbox or the mailbox stands otherwise. */
  z.object({ type: z.literal('post.changed') }),
  z.object({ type: z.literal('exports.made'), articleId }),
  /** Images left by themselves. */
  z.object({ type: z.literal('images.left') }),
  /** How far a run of many exports is, in exports of all pieces in all formats. */
  z.object({ type: z.literal('exports.running'), run: z.string(), done: z.int(), of: z.int() }),
  z.object({ type: z.literal('publication.changed') }),
  /** Dictionaries came or went. */
  z.object({ type: z.literal('spelling.changed') }),
]);
export type WorkstationEvent = z.infer<typeof workstationEvent>;
