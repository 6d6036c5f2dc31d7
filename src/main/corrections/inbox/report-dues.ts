import type { Publication } from '#shared/domain/publication.ts';
import { clockDefaults, laneClockDefaults } from '#shared/domain/report/correction-clocks.ts';
import type { ReportDue } from '#shared/domain/report/report.ts';
import { dueOf } from '#shared/domain/report/report-due.ts';
import type { ReportEvent } from '#shared/domain/report/report-event.ts';
import { momentAt, newsroomZone, wallClock } from '#shared/domain/zone.ts';
import type { Store } from '../../store/store.ts';

export interface DueDeps {
  readonly store: Store;
  readonly publication: () => Publication | null;
}

function clocksNow({ publication }: DueDeps) {
  const { clocks = clockDefaults, laneClocks = laneClockDefaults, locale = 'de-CH' } = publication() ?? {};
  return { clocks: { ...clocks, ...laneClocks }, zone: newsroomZone(locale) };
}

/** What a report waits for, by the clocks of the publication as they stand now. */
export function dueNow(deps: DueDeps, events: readonly ReportEvent[]): ReportDue | null {
  const { clocks, zone } = clocksNow(deps);
  return dueOf(events, clocks, zone);
}

/**
 * What is due stands in the rows of the list and follows from the newsroom's clocks. It is derived when the list is
 * asked for, and not as each of ten thousand mails comes in: for rows that are new or have changed since, and for all
 * that wait once the clocks are set anew.
 */
export function settleDues(deps: DueDeps): void {
  const { store } = deps;
  const now = clocksNow(deps);
  const changed = JSON.stringify(store.settings.read('report-clocks')) !== JSON.stringify(now);
  const unknown = changed ? [] : store.reports.withoutDue();
  if (!changed && unknown.length === 0) return;
  store.transaction(() => {
    if (changed) store.reports.forgetDues();
    for (const reportId of changed ? store.reports.withoutDue() : unknown)
      store.reports.putDue(reportId, dueOf(store.reports.events(reportId), now.clocks, now.zone));
    if (changed) store.settings.write('report-clocks', now);
  });
}

const day = 24 * 60 * 60 * 1000;

/** The last moment of this day of the newsroom. */
export function endOfToday(deps: DueDeps, now: number): string {
  const { zone } = clocksNow(deps);
  const tomorrow = (Math.floor(wallClock(zone, now) / day) + 1) * day;
  return new Date(momentAt(zone, tomorrow) - 1).toISOString();
}
