import type { WorkstationEvent } from '#shared/contract/events.ts';
import type { ReportId } from '#shared/domain/ids.ts';
import type { ReportEvent } from '#shared/domain/report/report-event.ts';
import { isWaiting, type ReportStanding, standingAfter } from '#shared/domain/report/report-standing.ts';
import { keptSince } from '#shared/domain/report/retention.ts';
import { foundStateOf } from '#shared/search-query/filters.ts';
import type { ReportRow, StoredReport } from '../../store/reports.ts';
import type { Store } from '../../store/store.ts';
import type { ReadReport } from '../reading/read-report.ts';
import { type SearchTexts, searchTexts } from './searched-fields.ts';

export interface ReportLogDeps {
  readonly store: Store;
  readonly emit: (event: WorkstationEvent) => void;
}

/** The only way in which reports change: an event is added, and what is derived follows. */
export interface ReportLog {
  /** A new report with its first events. @param folded what it is found by, where somebody has folded it already */
  open(row: ReportRow, read: ReadReport, events: readonly ReportEvent[], folded?: SearchTexts): void;
  /** One more event; on disk together with everything derived from it. The rules were asked before. */
  append(reportId: ReportId, event: ReportEvent): void;
  /** Another log in place of the one that is there; see `mergedLogs`. To be called within a transaction. */
  replace(reportId: ReportId, events: readonly ReportEvent[]): void;
  standing(reportId: ReportId): ReportStanding;
  /** Several events as one change to whoever looks on, all or nothing on disk. */
  together(run: () => void): void;
  /** Writes list row and search text of a report from what its mail says and what its log says. */
  derive(row: ReportRow, read: ReadReport): void;
}

export function createReportLog(deps: ReportLogDeps): ReportLog {
  const { store } = deps;
  const table = store.reports;
  let gathering = false;
  const emit = (event: WorkstationEvent) => {
    if (!gathering) deps.emit(event);
  };

  const put = (report: StoredReport, events: readonly ReportEvent[], folded?: SearchTexts): void => {
    const { claim, standing } = report;
    table.putDerived(report, isWaiting(standing), keptSince(events, standing.state));
    store.search.put({
      kind: 'report',
      ref: report.reportId,
      ...searchTexts(claim, events),
      ...(folded ? { folded } : {}),
      state: foundStateOf(standing),
      people: [claim.reporterName, claim.reporterAddress],
      at: report.receivedAt,
    });
    if (standing.articleId) store.search.noteReports(standing.articleId);
  };

  const derive = (
    { reportId, receivedAt, rawSha256 }: ReportRow,
    { claim, attachments, messageId, readable, problem }: ReadReport,
    events: readonly ReportEvent[],
    folded?: SearchTexts,
  ): void => {
    const standing = standingAfter(events);
    put(
      { reportId, receivedAt, rawSha256, messageId, claim, attachments, problem, readable, standing },
      events,
      folded,
    );
  };

  const log: ReportLog = {
    open(row, read, events, folded) {
      table.add(row, events);
      derive(row, read, events, folded);
      emit({ type: 'corrections.changed', reportId: row.reportId });
    },
    append(reportId, event) {
      store.transaction(() => {
        table.addEvent(reportId, event);
        const listed = table.derived(reportId);
        const events = table.events(reportId);
        const standing = standingAfter(events);
        if (!listed) return;
        // But for replies the search text does not depend on the log: the list row and what is filtered by follow.
        if (event.type === 'reply-joined') put({ ...listed.report, standing }, events);
        else {
          const since = keptSince(events, standing.state);
          table.putDerived({ ...listed.report, standing }, isWaiting(standing), since);
          store.search.setReportState(reportId, foundStateOf(standing));
        }
        for (const articleId of new Set([listed.report.standing.articleId, standing.articleId]))
          if (articleId) store.search.noteReports(articleId);
      });
      emit({ type: 'corrections.changed', reportId });
    },
    replace(reportId, events) {
      const before = table.derived(reportId)?.report;
      table.replaceEvents(reportId, events);
      if (!before) return;
      put({ ...before, standing: standingAfter(events) }, events);
      if (before.standing.articleId) store.search.noteReports(before.standing.articleId);
      emit({ type: 'corrections.changed', reportId });
    },
    together(run) {
      gathering = true;
      try {
        store.transaction(run);
      } finally {
        gathering = false;
      }
      emit({ type: 'corrections.changed', reportId: null });
    },
    standing: (reportId) => standingAfter(table.events(reportId)),
    derive: (row, read) => derive(row, read, table.events(row.reportId)),
  };
  return log;
}
