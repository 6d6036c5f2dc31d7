import { z } from 'zod';
import { headOf } from './chain.ts';
import type { LedgerIssue } from './issue.ts';

/** How a file says what it is. */
const format = 'druckreif-ledger-1';

/** How anybody can check the file; part of it, in English, as its member names are. */
const howToVerify =
  'Entries are newest first. The hash of an entry is the SHA-256, in lower-case hex, of its canonical JSON (RFC 8785) ' +
  'without the member "hash", in UTF-8. "previous" is the hash of the entry with the next lower number, 64 zeros for ' +
  'the first. "head" is the hash of the newest entry. "reports" is not part of the chain.';

/** The file as it is read again; what an entry holds is looked at when the chain is checked. */
export const ledgerJsonFile = z.strictObject({
  format: z.literal(format),
  howToVerify: z.string(),
  publication: z.strictObject({ name: z.string(), url: z.string() }),
  reports: z.strictObject({ received: z.int(), rejected: z.int() }),
  count: z.int(),
  head: z.string(),
  entries: z.array(z.looseObject({ hash: z.string() })),
});

/** The ledger for machines. */
export const ledgerJson = ({ publication: { name, url }, counts, entries }: LedgerIssue): string =>
  writtenJson({
    format,
    howToVerify,
    publication: { name, url },
    reports: { received: counts.received, rejected: counts.rejected },
    count: entries.length,
    head: headOf(entries),
    entries: entries.map(({ entry, hash }) => ({ ...entry, hash })),
  });

/** As every file is written: whoever reads one can tell whether a byte of it was changed. */
export const writtenJson = (file: z.infer<typeof ledgerJsonFile>): string =>
  `${JSON.stringify(file, null, 2)}\n`;
