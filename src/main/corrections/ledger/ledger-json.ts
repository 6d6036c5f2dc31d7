import { z } from 'zod';
import { headOf } from './chain.ts';
import type { LedgerForm, LedgerIssue } from './issue.ts';
import { sealOf } from './ledger-seal.ts';

/** How a file says what it is. */
const formats = { '1': 'druckreif-ledger-1', '2': 'druckreif-ledger-2' } as const;

const ofTheChain =
  'Entries are newest first. The hash of an entry is the SHA-256, in lower-case hex, of its canonical JSON (RFC 8785) ' +
  'without the member "hash", in UTF-8. "previous" is the hash of the entry with the next lower number, 64 zeros for ' +
  'the first. "head" is the hash of the newest entry. ';

/** How anybody can check the file; part of it, in English, as its member names are. */
const howToVerify = {
  '1': `${ofTheChain}"reports" is not part of the chain.`,
  '2':
    `${ofTheChain}"seal" is the SHA-256 of the canonical JSON of an object with the members "name" (of the ` +
    'publication), "received", "rejected", "count" and "head".',
} as const;

/** The file as it is read again; what an entry holds is looked at when the chain is checked. */
export const ledgerJsonFile = z.strictObject({
  format: z.enum(Object.values(formats)),
  howToVerify: z.string(),
  publication: z.strictObject({ name: z.string(), url: z.string() }),
  reports: z.strictObject({ received: z.int(), rejected: z.int() }),
  count: z.int(),
  head: z.string(),
  seal: z.string().optional(),
  entries: z.array(z.looseObject({ hash: z.string() })),
});

/** In which form a file is; whether it is so in all its parts is told by writing it anew. */
export const formOf = ({ format }: z.infer<typeof ledgerJsonFile>): LedgerForm =>
  format === formats['1'] ? '1' : '2';

/** The ledger for machines. */
export function ledgerJson(issue: LedgerIssue): string {
  const { form, publication, counts, entries } = issue;
  const seal = sealOf(issue);
  return writtenJson({
    format: formats[form],
    howToVerify: howToVerify[form],
    publication: { name: publication.name, url: publication.url },
    reports: { received: counts.received, rejected: counts.rejected },
    count: entries.length,
    head: headOf(entries),
    ...(seal ? { seal } : {}),
    entries: entries.map(({ entry, hash }) => ({ ...entry, hash })),
  });
}

/** As every file is written: whoever reads one can tell whether a byte of it was changed. */
export const writtenJson = (file: z.infer<typeof ledgerJsonFile>): string =>
  `${JSON.stringify(file, null, 2)}\n`;
