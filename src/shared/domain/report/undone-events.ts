import type { ReportEvent } from './report-event.ts';

/** Places in the log, the first being 1, of events that somebody took back. */
export function undonePlaces(events: readonly ReportEvent[]): ReadonlySet<number> {
  return new Set(events.flatMap((event) => (event.type === 'undone' ? [event.event] : [])));
}

/** The log without what somebody took back: what counts. */
export function withoutUndone(events: readonly ReportEvent[]): readonly ReportEvent[] {
  const undone = undonePlaces(events);
  return undone.size === 0 ? events : events.filter((_, index) => !undone.has(index + 1));
}
