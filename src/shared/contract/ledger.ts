import { z } from 'zod';
import { articleId } from '#shared/domain/ids.ts';
import { ledgerFault, reportCounts, sealedEntry } from '#shared/domain/report/ledger.ts';
import { request } from './request.ts';

export const ledgerRequests = {
  /** The public list of all notices, newest first, checked as it was read. Its files lie under `/downloads/ledger/`. */
  'corrections.ledger': request({
    input: z.object({}),
    output: z.object({
      entries: z.array(sealedEntry.extend({ articleId })),
      counts: reportCounts,
      /** Of the newest entry: who keeps it can tell later whether anything before was changed. */
      head: z.string(),
      faults: z.array(ledgerFault),
      files: z.array(z.string()),
    }),
  }),
  /**
   * Checks a saved ledger, in JSON, as a page or as a feed. Refuses `ledger-unknown` for another file, `ledger-broken` with
   * what is wrong, and `ledger-older` where this desk has published newer entries: an old copy and a ledger whose newest
   * entries were cut off look the same. With `head` (the head or the seal that somebody kept) they do not, so that an old
   * copy passes where it ends with what is expected, and anything else is broken.
   */
  'corrections.verifyLedger': request({
    input: z.object({ text: z.string(), head: z.string().nullable().default(null) }),
    output: z.object({
      kind: z.enum(['json', 'html', 'atom']),
      entries: z.int(),
      head: z.string(),
      /** Of name, counts and head; null: the file is of a time when a ledger had no seal. */
      seal: z.string().nullable(),
      /** `older`: this desk has `missing` newer entries, and the file ends as `head` says; `other`: none of this desk's. */
      desk: z.enum(['same', 'older', 'other']),
      missing: z.int(),
    }),
  }),
};
