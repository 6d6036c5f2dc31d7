import type { Language } from '#shared/domain/language.ts';
import type { ReportCounts, SealedEntry } from '#shared/domain/report/ledger.ts';

/** Everything that the pages of a ledger say; the same issue always gives the same bytes. */
export interface LedgerIssue {
  readonly publication: { readonly name: string; readonly url: string; readonly locale: string };
  readonly form: LedgerForm;
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

/**
 * Forms that this program can write, the first without a seal; files in another one are checked by their data alone. Those
 * that came out in an earlier form stay as they are.
 */
export const ledgerForms = ['1', '2'] as const;
export type LedgerForm = (typeof ledgerForms)[number];
export const newestForm: LedgerForm = '2';
export const isLedgerForm = (form: string | undefined): form is LedgerForm =>
  ledgerForms.some((each) => each === form);

/** In which language a page speaks, and how its dates are written. */
export interface Speech {
  readonly language: Language;
  readonly locale: string;
}
