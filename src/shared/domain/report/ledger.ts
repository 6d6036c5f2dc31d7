import { z } from 'zod';
import { noticeId } from '../ids.ts';
import { language } from '../language.ts';
import { changeClass } from '../piece/article.ts';
import { moment } from '../time.ts';

/** Lower-case hex of a SHA-256. */
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What the first entry names as the one before it. */
export const noPrevious = '0'.repeat(64);

/** A typo owes nobody a public word: it stands in the log of its report and of its piece. */
export const publicClass = changeClass.exclude(['typo']);

/**
 * One published notice as the ledger keeps it, for good. It names no reader and nobody of the newsroom, and keeps what
 * was true when the notice came out: headline and address may be others by now.
 */
export const ledgerEntry = z.strictObject({
  /** Counted from 1 in order of publication. */
  number: z.int().min(1),
  noticeId,
  publishedAt: moment,
  headline: z.string(),
  /** Where the piece stood in public; empty where the desk did not know. */
  url: z.string(),
  changeClass: publicClass,
  was: z.string(),
  now: z.string(),
  notice: z.string(),
  /** Of the notice. */
  language,
  /** No second person approved it. */
  decidedAlone: z.boolean(),
  /** The hash of the entry before; 64 zeros for the first. */
  previous: sha256,
});
export type LedgerEntry = z.infer<typeof ledgerEntry>;

/** With the SHA-256 of its canonical JSON. */
export const sealedEntry = z.object({ entry: ledgerEntry, hash: sha256 });
export type SealedEntry = z.infer<typeof sealedEntry>;

/** What happened to reports, in numbers alone. Spam and duplicates are not counted; these are under the seal of a file, not in the chain. */
export const reportCounts = z.object({
  received: z.int(),
  /** Checked, and the piece was right. */
  rejected: z.int(),
});
export type ReportCounts = z.infer<typeof reportCounts>;

/** What is wrong with a chain, at the entry that shows it; null: with the file as a whole. */
export const ledgerFault = z.object({
  number: z.int().nullable(),
  fault: z.enum([
    'altered',
    'missing',
    'out-of-order',
    'unlinked',
    'count-differs',
    'head-differs',
    'seal-differs',
    'words-differ',
    'file-differs',
    'not-ours',
  ]),
});
export type LedgerFault = z.infer<typeof ledgerFault>;
