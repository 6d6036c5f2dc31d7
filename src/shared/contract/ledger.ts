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
   * Checks a saved ledger, in JSON, as a page or as a feed. Refuses `ledger-unknown` for another file, and
   * `ledger-broken` with what is wrong. A newest entry that was cut off is found by the desk, or by `head` from elsewhere: the
   * head or the seal that somebody kept.
   */
  'corrections.verifyLedger': request({
    input: z.object({ text: z.string(), head: z.string().nullable().default(null) }),
    output: z.object({
      kind: z.enum(['json', 'html', 'atom']),
      entries: z.int(),
      head: z.string(),
      /** Of name, counts and head; null: the file is of a time when a ledger had no seal. */
      seal: z.string().nullable(),
      /** `older`: this desk has `missing` newer entries; `other`: this desk never had such a ledger. */
      desk: z.enum(['same', 'older', 'other']),
      missing: z.int(),
    }),
  }),
};
