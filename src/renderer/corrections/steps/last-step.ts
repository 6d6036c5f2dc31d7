import type { ReportEvent } from '#shared/domain/report/report-event.ts';
import { undonePlaces } from '#shared/domain/report/undone-events.ts';

/**
 * The place in a log, the first being 1, of the last step that somebody took and that still counts; null where there is
 * none. Replies come in by themselves, and what a rule did when the mail came is nobody's step.
 */
export function lastStep(events: readonly ReportEvent[]): number | null {
  const undone = undonePlaces(events);
  const withdrawn = new Set(
    events.flatMap((event) => (event.type === 'letter-withdrawn' ? [event.letterId] : [])),
  );
  const counts = (event: ReportEvent, index: number): boolean => {
    if (undone.has(index + 1)) return false;
    switch (event.type) {
      case 'received':
      case 'undone':
      case 'reply-joined':
      case 'letter-withdrawn':
        return false;
      case 'letter-queued':
        return !withdrawn.has(event.letterId);
      case 'matched':
      case 'lane-set':
      case 'set-aside':
        return event.by !== '';
      default:
        return true;
    }
  };
  const last = events.findLastIndex(counts);
  return last < 0 ? null : last + 1;
}
