import type { ReportId } from '#shared/domain/ids.ts';
import type { ReportEvent } from '#shared/domain/report/report-event.ts';

/** The events of another desk, naming reports by the ids that they have here. */
export const withIdsOfHere = (
  events: readonly ReportEvent[],
  idsHere: ReadonlyMap<ReportId, ReportId>,
): ReportEvent[] => {
  const known = (id: ReportId): ReportId => idsHere.get(id) ?? id;
  return events.map((event) => {
    switch (event.type) {
      case 'received':
        return event.partOf ? { ...event, partOf: known(event.partOf) } : event;
      case 'split-off':
        return { ...event, reportId: known(event.reportId) };
      case 'set-aside':
        return event.duplicateOf ? { ...event, duplicateOf: known(event.duplicateOf) } : event;
      case 'fixed-elsewhere':
        return event.asReport ? { ...event, asReport: known(event.asReport) } : event;
      default:
        return event;
    }
  });
};
