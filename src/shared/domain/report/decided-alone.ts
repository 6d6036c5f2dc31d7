import { personKey } from '../same-person.ts';
import type { ReportEvent } from './report-event.ts';

/**
 * Whether one person alone decided a report, approved and made its correction public, since it was last opened. The ledger says
 * so: a newsroom of one may do without a second pair of eyes, but not in silence.
 */
export function decidedAlone(events: readonly Pick<ReportEvent, 'type' | 'by'>[]): boolean {
  const since = events.findLastIndex(({ type }) => type === 'reopened') + 1;
  const people = events
    .slice(since)
    .flatMap(({ type, by }) =>
      type === 'decided' || type === 'approved' || type === 'published' ? [by] : [],
    );
  return new Set(people.map(personKey)).size <= 1;
}
