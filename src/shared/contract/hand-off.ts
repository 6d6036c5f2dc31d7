import { z } from 'zod';
import { articleId, imageId, reportId, versionId } from '#shared/domain/ids.ts';
import { creditRecord } from '#shared/domain/image/image.ts';
import { moment } from '#shared/domain/time.ts';

/** An image that two desks have, with what their records say differently. The record of this desk stays. */
const creditConflictBetweenDesks = z.object({
  imageId,
  originalName: z.string(),
  fields: z.array(z.object({ field: creditRecord.keyof(), here: z.string(), there: z.string() })),
});
export type CreditConflictBetweenDesks = z.infer<typeof creditConflictBetweenDesks>;

const namedReport = z.object({ reportId, subject: z.string() });

/** What became of the correction reports in a package. */
export const reportsHandedOver = z.object({
  inPackage: z.int(),
  added: z.int(),
  /** Reports that are here and whose log says more now. */
  updated: z.int(),
  /** Both desks took steps: the report stands here as it stood, and those of the other desk are a note. */
  bothWentOn: z.array(namedReport),
  /** Redacted here because they were redacted there. */
  redacted: z.int(),
  /** Redacted there, and not here: somebody still works on them, or a letter waits. */
  redactionsWait: z.array(namedReport),
  /** Redacted here; what the package says of the reporter was not taken. */
  stayRedacted: z.int(),
  /** Letters that wait in the outbox of the other desk, which sends them. */
  lettersWaiting: z.int(),
});
export type ReportsHandedOver = z.infer<typeof reportsHandedOver>;

/** What became of a hand-off package. */
export const handOver = z.object({
  articleId,
  /** `known`: it said nothing new, and nothing was changed. */
  outcome: z.enum(['added', 'merged', 'known']),
  from: z.object({ by: z.string(), desk: z.string(), packedAt: moment }),
  /**
   * Whose key signed it: this desk's own, one that was seen before, one that was not, or another one than the desk of
   * that name had before.
   */
  signature: z.enum(['own', 'known', 'new', 'changed']),
  /** The key as people compare it. */
  keyInShort: z.string(),
  /** Images that came along and are new here. */
  images: z.int(),
  conflicts: z.array(creditConflictBetweenDesks),
  /** The piece as it was here before the merge; null where the text did not change. */
  beforeVersionId: versionId.nullable(),
  /** The piece as it stood in the package, where it is not the piece as it stands now. */
  theirVersionId: versionId.nullable(),
  /**
   * A reader was redacted here, and nothing in the package says who: what was taken out stays out, but remarks that are
   * new may name the person.
   */
  mayNameRedacted: z.boolean(),
  /** Null: no reports were in it. */
  reports: reportsHandedOver.nullable(),
});
export type HandOver = z.infer<typeof handOver>;
