import type { ReportDetail } from '#shared/contract/corrections.ts';
import type { ReportId } from '#shared/domain/ids.ts';
import type { ReportEvent } from '#shared/domain/report/report-event.ts';
import { retentionEnd } from '#shared/domain/report/retention.ts';
import type { ReportsTable } from '../../store/reports.ts';
import { claimLeft } from './part-of-mail.ts';

type Table = Pick<ReportsTable, 'get' | 'withRaw' | 'events' | 'derived'>;

/** All reports out of the mail of one, that one among them. */
export function reportsOfMail(table: Table, reportId: ReportId): ReportId[] {
  const row = table.get(reportId);
  return row ? table.withRaw(row.rawSha256) : [reportId];
}

/** The other reports of a mail in brief, with what their reporter answered there. */
export const siblingsOf = (table: Table, reportId: ReportId): ReportDetail['siblings'] =>
  reportsOfMail(table, reportId).flatMap((other) => {
    const report = other === reportId ? undefined : table.derived(other)?.report;
    if (!report) return [];
    const events = table.events(other);
    const claim = claimLeft(report.claim, events);
    const { state, outcome, exit } = report.standing;
    return [
      {
        ...{ reportId: other, state, outcome, exit, articleId: report.standing.articleId },
        says: (claim.quoted || claim.description || claim.subject).replace(/\s+/g, ' ').slice(0, longestSaid),
        replies: events.flatMap((event) => (event.type === 'reply-joined' ? [replyIn(event)] : [])),
      },
    ];
  });

/** Characters of a claim that name its report. */
const longestSaid = 160;

const replyIn = ({ at, from, text }: Extract<ReportEvent, { type: 'reply-joined' }>) => ({ at, from, text });

type Kept = Omit<NonNullable<ReportDetail['retention']>, 'stays'>;

/**
 * How long a report keeps its reporter; null while somebody works on it. Reports of one mail share its raw bytes: they
 * are redacted together, when the last of them is due.
 */
export function retentionOf(table: Table, reportId: ReportId, months: number): Kept | null {
  const own = retentionEnd(table.events(reportId), months);
  if (!own) return null;
  const others = reportsOfMail(table, reportId)
    .filter((other) => other !== reportId)
    .map((other) => retentionEnd(table.events(other), months));
  const ends = [own, ...others].flatMap((retention) => retention?.endsAt ?? []);
  return {
    endsAt: ends.sort().at(-1) ?? own.endsAt,
    redactedAt: own.redactedAt,
    others: others.length,
    waits: others.includes(null),
  };
}
