import type { ArticleId } from '#shared/domain/ids.ts';
import { isRedacted, mailsOf, type PackedReport } from '#shared/domain/report/packed-report.ts';
import type { ReportEvent } from '#shared/domain/report/report-event.ts';
import { standingAfter } from '#shared/domain/report/report-standing.ts';

/** What keeps reports from being those of a piece: another piece is meant, a log is none, or a mail is not there. */
export type UnsoundReports = 'foreign' | 'unreadable' | { readonly missingMail: string };

/** Looks the reports of a package over, beyond the shape of each event. */
export function unsoundReports(
  reports: readonly PackedReport[],
  articleId: ArticleId,
  hasMail: (sha256: string) => boolean,
): UnsoundReports | null {
  const ids = reports.map(({ reportId }) => reportId as string);
  const letterIds = reports.flatMap(({ letters }) => letters.map(({ letterId }) => letterId as string));
  if (!areApart([...ids, ...letterIds])) return 'unreadable';
  for (const report of reports) {
    if (!isLog(report.events)) return 'unreadable';
    if (report.letters.some(({ reportId }) => reportId !== report.reportId)) return 'unreadable';
    if (standingAfter(report.events).articleId !== articleId) return 'foreign';
    const missing = isRedacted(report) ? undefined : mailsOf(report).find((sha256) => !hasMail(sha256));
    if (missing) return { missingMail: missing };
  }
  return null;
}

const areApart = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

/** It begins with the one arrival, and takes back only what is there and was before. */
const isLog = (events: readonly ReportEvent[]): boolean =>
  events.every((event, index) =>
    event.type === 'undone' ? event.event <= index : (event.type === 'received') === (index === 0),
  );
