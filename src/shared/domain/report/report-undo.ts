import type { ReportEvent, ReportEventType } from './report-event.ts';
import { afterEvent, isBeingCorrected, justArrived, mayFollow } from './report-standing.ts';
import { undonePlaces } from './undone-events.ts';

/** Entries beside the way of a report; each can be taken back whatever came after it. */
const entries: readonly ReportEventType[] = [
  'noted',
  'source-consulted',
  'author-statement',
  'assigned',
  'snoozed',
  'consent-set',
  'affected-set',
  'lane-set',
  'due-set',
  // Whether the other part was worked on since is asked where its log is.
  'split-off',
];

/** Steps that nobody outside the desk saw; what they changed in the piece is put back with them. */
const quietSteps: readonly ReportEventType[] = [
  'matched',
  'acknowledged',
  'triaged',
  'review-started',
  'reporter-answered',
  'decided',
  'fixed',
  'fixed-elsewhere',
  'notice-drafted',
  'set-aside',
  'reopened',
  'closed',
  'approval-asked',
  'approved',
  'approval-refused',
];

/** With one of these a step before it has had its effect, in the piece or at the reporter's. */
const withEffect: readonly ReportEventType[] = [
  'reporter-asked',
  'fixed',
  'notice-drafted',
  'published',
  'reporter-informed',
  'letter-sent',
  'redacted',
];

/** A letter in the outbox has not left yet, and is taken back there; a reply comes in by itself. */
const besideTheWay: readonly ReportEventType[] = ['letter-queued', 'letter-withdrawn', 'reply-joined'];

/**
 * Whether the event at a place of the log, the first being 1, can be taken back: it had no effect outside the desk,
 * none that followed had one there or on a piece, and what remains is a way that the rules allow.
 */
export function mayUndo(events: readonly ReportEvent[], place: number): boolean {
  const event = events[place - 1];
  const undone = undonePlaces(events);
  if (!event || undone.has(place)) return false;
  if (entries.includes(event.type)) return true;
  if (!quietSteps.includes(event.type)) return false;
  let standing = justArrived;
  return events.every((next, index) => {
    // With it the fix was taken out of the piece; it is made again by hand.
    if (index + 1 === place) return next.type !== 'reopened' || !isBeingCorrected(standing.state);
    if (undone.has(index + 1)) return true;
    const follows = besideTheWay.includes(next.type) || mayFollow(standing, next.type);
    const fits = index < place || (!withEffect.includes(next.type) && follows);
    standing = afterEvent(standing, next);
    return fits;
  });
}

/** Places of all events that can be taken back now. */
export const undoable = (events: readonly ReportEvent[]): number[] =>
  events.flatMap((_, index) => (mayUndo(events, index + 1) ? [index + 1] : []));
