import type { Moment } from '../time.ts';
import type { ReportEvent } from './report-event.ts';
import { isOpen, type ReportState, standingAfter } from './report-standing.ts';

export interface Retention {
  /** The day on which the reporter's data are to go. */
  readonly endsAt: Moment;
  readonly redactedAt: Moment | null;
}

/** How long a report keeps its reporter; null while somebody works on it: the time runs from its last step. */
export function retentionEnd(events: readonly ReportEvent[], months: number): Retention | null {
  const redactedAt = events.findLast(({ type }) => type === 'redacted')?.at ?? null;
  const last = events.findLast(({ type }) => type !== 'redacted');
  if (!last || isOpen(standingAfter(events).state)) return null;
  return { endsAt: retentionEndAfter(last.at, months), redactedAt };
}

/** What is written in free words about a report, and what came in: any of them may name somebody. */
export const mayName: ReadonlySet<ReportEvent['type']> = new Set([
  'noted',
  'reporter-asked',
  'source-consulted',
  'author-statement',
  'reply-joined',
] as const);

/** The last step of a report that nobody works on and that may name its reporter, or does so anew; null for all others. */
export function keptSince(events: readonly ReportEvent[], state: ReportState): Moment | null {
  if (isOpen(state)) return null;
  const redacted = events.findLastIndex(({ type }) => type === 'redacted');
  const mayStill = redacted < 0 || events.slice(redacted + 1).some(({ type }) => mayName.has(type));
  return mayStill ? (events.at(-1)?.at ?? null) : null;
}

/** The same day so many months on, or the last of a shorter month. */
export function retentionEndAfter(moment: Moment, months: number): Moment {
  const at = new Date(moment);
  const day = at.getUTCDate();
  at.setUTCDate(1);
  at.setUTCMonth(at.getUTCMonth() + months);
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
  at.setUTCDate(Math.min(day, last));
  return at.toISOString();
}
