import type { ArticleId } from '#shared/domain/ids.ts';
import type { PackedReport } from '#shared/domain/report/packed-report.ts';
import type { Asker } from './contract.ts';
import type { Refusal } from './errors.ts';
import type { ReportsHandedOver } from './hand-off.ts';

/** The reports of a piece as they pass to another desk. */
export interface ReportsToHandOver {
  /** In the order in which they came. */
  readonly reports: readonly PackedReport[];
  /** Letters in the outbox and drafts: they stay here, and this desk alone sends them. */
  readonly lettersThatStay: number;
}

/** The reports of a package, looked over by whoever opened it. */
export interface ReportsOfAnotherDesk {
  readonly reports: readonly PackedReport[];
  /** By SHA-256. */
  readonly mails: ReadonlyMap<string, Uint8Array>;
  /** Whose desk it was. */
  readonly who: string;
}

/** Reports whose mails were read; nothing is kept yet. */
export interface ReadyReports {
  /** What they would do: whether anything is new here, and what is to be said of them. Refuses `package-id-taken`. */
  look(): { readonly isNew: boolean; readonly said: ReportsHandedOver } | Refusal;
  /**
   * Takes them in. To be called within a transaction, and `afterwards` behind it: files go, which no transaction brings
   * back. Refuses as `look`.
   */
  take(asker: Asker): { readonly said: ReportsHandedOver; readonly afterwards: () => void } | Refusal;
}

/** Reports that pass from desk to desk with their piece: what the corrections room lends to packages. */
export interface PassingReports {
  of(articleId: ArticleId): ReportsToHandOver;
  /** Whether a reader was taken out of what is said about a piece. */
  hasRedacted(articleId: ArticleId): boolean;
  /**
   * Their mails by SHA-256; of a redacted report none is left. Refuses `report-mail-damaged` where one is gone or no
   * longer what came in.
   * @param most bytes that may come together; where they would be more, the rest is left out and `isTooMuch`
   */
  mails(
    reports: readonly PackedReport[],
    most: number,
  ): { readonly mails: ReadonlyMap<string, Uint8Array>; readonly isTooMuch: boolean } | Refusal;
  /** Reads the mails of reports that came from another desk. Refuses `desk-new`. */
  ready(from: ReportsOfAnotherDesk): Promise<ReadyReports | Refusal>;
}
