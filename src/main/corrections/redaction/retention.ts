import type { OutputOf } from '#shared/contract/contract.ts';
import { retentionEndAfter } from '#shared/domain/report/retention.ts';
import { momentOf } from '#shared/domain/time.ts';
import type { RedactDeps } from './redact.ts';

/** No month is longer or shorter than another by more days. */
const slipMs = 4 * 24 * 60 * 60_000;

/** Reports whose time is over and that still name their reporter, the oldest first, and how many more there are. */
export function dueForRedaction(
  { store, clock, publication }: RedactDeps,
  limit: number,
): OutputOf<'corrections.retention'> {
  const { reports } = store;
  const months = publication()?.retentionMonths ?? 24;
  const today = momentOf(clock);
  const edge = Date.parse(retentionEndAfter(today, -months));
  const [surely, perhaps] = [edge - slipMs, edge + slipMs].map((at) => momentOf(() => at)) as [
    string,
    string,
  ];
  const due = reports
    .keptUntil(perhaps)
    .filter(({ since }) => since < surely || retentionEndAfter(since, months) <= today);
  const shown = due.slice(0, limit).flatMap(({ reportId, since }) => {
    const report = reports.derived(reportId)?.report;
    if (!report) return [];
    const { claim, standing } = report;
    return [
      {
        reportId,
        endsAt: retentionEndAfter(since, months),
        subject: claim.subject,
        reporter: claim.reporterName || claim.reporterAddress,
        state: standing.state,
      },
    ];
  });
  return { months, due: shown, more: due.length - shown.length };
}
