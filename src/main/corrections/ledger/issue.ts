import type { Language } from '#shared/domain/language.ts';
import type { ReportCounts, SealedEntry } from '#shared/domain/report/ledger.ts';

/** Everything that the pages of a ledger say; the same issue always gives the same bytes. */
export interface LedgerIssue {
  readonly publication: { readonly name: string; readonly url: string; readonly locale: string };
  /** Newest first. */
  readonly entries: readonly SealedEntry[];
  readonly counts: ReportCounts;
  /** Of a ledger without entries: a feed has to say when it was last changed. */
  readonly madeAt: string;
}

/** The files of a ledger, by the names under which their pages link to each other. */
export const ledgerNames = {
  de: 'korrekturen.html',
  en: 'corrections.html',
  json: 'ledger.json',
  feed: 'ledger.atom',
} as const;

/** All of them in one file. */
export const ledgerBundle = 'ledger.zip';

/** Pages in another form than the one that this program writes are checked by their data alone. */
export const pageForm = '1';

/** In which language a page speaks, and how its dates are written. */
export interface Speech {
  readonly language: Language;
  readonly locale: string;
}
