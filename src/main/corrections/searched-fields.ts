import type { FoundIn } from '#shared/contract/desk.ts';
import type { ReportClaim } from '#shared/domain/report.ts';

/** Everything that a report is found by. Who wrote it stands apart from what was written. */
export const searchedInReport = (claim: ReportClaim): { where: FoundIn; text: string }[] => [
  { where: 'subject', text: claim.subject },
  { where: 'reporter', text: [claim.reporterName, claim.reporterAddress].filter(Boolean).join('\n') },
  { where: 'address', text: claim.locationUrl },
  { where: 'letter', text: claim.text },
];
