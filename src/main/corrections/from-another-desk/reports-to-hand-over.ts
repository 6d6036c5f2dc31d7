import { type Refusal, refuse } from '#shared/contract/errors.ts';
import type { ReportsToHandOver } from '#shared/contract/passing-reports.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import { isRedacted, mailsOf, type PackedReport } from '#shared/domain/report/packed-report.ts';
import { sha256Of } from '../../store/originals.ts';
import type { Store } from '../../store/store.ts';

export function reportsToHandOver(
  { reports, letters }: Pick<Store, 'reports' | 'letters'>,
  articleId: ArticleId,
): ReportsToHandOver {
  const ids = reports.ofArticle(articleId).map(({ reportId }) => reportId);
  const rows = ids
    .flatMap((reportId) => reports.get(reportId) ?? [])
    .toSorted((a, b) => (`${a.receivedAt} ${a.reportId}` < `${b.receivedAt} ${b.reportId}` ? -1 : 1));
  const ofAll = rows.flatMap(({ reportId }) => letters.ofReport(reportId));
  return {
    reports: rows.map(({ reportId, rawSha256, receivedAt }) => ({
      ...{ reportId, rawSha256, receivedAt, events: reports.events(reportId) },
      letters: ofAll.flatMap((letter) =>
        letter.reportId === reportId && letter.state === 'sent' ? [{ ...letter, state: letter.state }] : [],
      ),
    })),
    lettersThatStay: ofAll.filter(({ state }) => state !== 'sent').length,
  };
}

export const hasRedacted = ({ reports }: Pick<Store, 'reports'>, articleId: ArticleId): boolean =>
  reports.ofArticle(articleId).some(({ reportId }) => isRedacted({ events: reports.events(reportId) }));

/**
 * The mails of these reports, by their SHA-256; of a redacted one no mail is left. Refuses `report-mail-damaged` where
 * one is gone or no longer what came in.
 * @param most bytes that may come together; where they would be more, the rest is left out and `isTooMuch`
 */
export function mailsToHandOver(
  { reports: table, originals }: Pick<Store, 'reports' | 'originals'>,
  reports: readonly PackedReport[],
  most: number,
): { readonly mails: ReadonlyMap<string, Uint8Array>; readonly isTooMuch: boolean } | Refusal {
  const mails = new Map<string, Uint8Array>();
  let bytes = 0;
  for (const report of reports)
    for (const sha256 of mailsOf(report)) {
      if (mails.has(sha256)) continue;
      const kept = table.message(sha256);
      // A mail that was too large to be read lies among the originals, and an empty row stands for it.
      const raw = kept?.length === 0 ? (originals.read(sha256) ?? kept) : kept;
      const isWhole = raw !== undefined && sha256Of(raw) === sha256;
      if (!isWhole && isRedacted(report)) continue;
      if (!isWhole) return refuse('report-mail-damaged');
      bytes += raw.length;
      if (bytes > most) return { mails, isTooMuch: true };
      mails.set(sha256, raw);
    }
  return { mails, isTooMuch: false };
}
