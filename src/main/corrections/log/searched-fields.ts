import type { FoundIn } from '#shared/contract/desk.ts';
import type { ReportClaim } from '#shared/domain/report/report.ts';
import type { ReportEvent } from '#shared/domain/report/report-event.ts';

/** Everything that a report is found by. Who wrote it stands apart from what was written. */
export const searchedInReport = (
  claim: ReportClaim,
  events: readonly ReportEvent[],
): { where: FoundIn; text: string }[] => [
  { where: 'subject', text: claim.subject },
  {
    where: 'reporter',
    text: [claim.reporterName, claim.reporterAddress, claim.replyTo].filter(Boolean).join('\n'),
  },
  { where: 'address', text: claim.locationUrl },
  { where: 'letter', text: claim.text },
  ...events.flatMap((event) =>
    event.type === 'reply-joined' ? [{ where: 'letter' as const, text: `${event.from}\n${event.text}` }] : [],
  ),
];

export interface SearchTexts {
  readonly title: string;
  readonly text: string;
}

/** The same as the index takes it. @param events left out: those of a report that has no replies */
export const searchTexts = (claim: ReportClaim, events: readonly ReportEvent[] = []): SearchTexts => ({
  title: claim.subject,
  text: searchedInReport(claim, events)
    .flatMap(({ where, text }) => (where === 'subject' || text === '' ? [] : [text]))
    .join('\n'),
});
